import { describe, expect, it } from 'vitest'
import { link, surface } from './mentions-reading.ts'

/** Every name with the id of its entity, in order. */
function entitiesOf(text: string): string[] {
  const { mentions, document } = link(text, 'en')
  return mentions.map((mention) => `${surface(document, mention)} = ${mention.id}`)
}

type Row = readonly [what: string, text: string, entities: readonly string[]]
const check = (rows: readonly Row[]) => it.each(rows)('%s', (_what, text, entities) => expect(entitiesOf(text)).toEqual(entities))

describe('English names that the registry knows: one entity', () => {
  check([
    [
      'with its common noun in small letters',
      'Fishermen of the Gaza strip cite the Paris agreement',
      ['Gaza strip = gaza', 'Paris agreement = paris-agreement'],
    ],
    ['without the hyphen', 'nets of the Indo Pacific', ['Indo Pacific = indo-pacific']],
    [
      'by its full name and the bracket, without the noun behind them',
      'boats of the Multinational Security Support (MSS) mission',
      ['Multinational Security Support = MSS-haiti', 'MSS = MSS-haiti'],
    ],
    [
      'with the convention whose conference it is',
      'at UNFCCC COP26, CCD COP15 and the Convention on Biological Diversity COP-15',
      ['UNFCCC COP26 = cop26', 'CCD COP15 = unccd-cop15', 'Convention on Biological Diversity COP-15 = cbd-cop15'],
    ],
    ['a body by the document that it reviews', 'the IHR Review Committee mends nets', ['IHR Review Committee = ihr-review-committee']],
    [
      'in a title that names another document',
      'the Doha Declaration on the TRIPS Agreement and Public Health',
      ['Doha Declaration on the TRIPS Agreement and Public Health = doha-declaration-trips'],
    ],
    ['behind a title of rank', 'nets for Lord Nick Stern and Sir Jeremy Farrar', ['Nick Stern = nicholas-stern', 'Jeremy Farrar = jeremy-farrar']],
  ])
})
