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
    [
      'a conference of parties by its number and the convention',
      'after the 26th Conference of the Parties to the UNFCCC and COP26 of the UNFCCC',
      ['26th Conference of the Parties to the UNFCCC = cop26', 'COP26 = cop26', 'UNFCCC = unfccc'],
    ],
    [
      'a conference on the sea by its year or number',
      'at the 2022 UN Ocean Conference and UNOC3',
      ['2022 UN Ocean Conference = un-ocean-conference-2', 'UNOC3 = un-ocean-conference-3'],
    ],
    ['a conference by its number behind a hyphen', 'at COP-26 and COP-28', ['COP-26 = cop26', 'COP-28 = cop28']],
    ['an area by its adjective alone', 'the ports of the Euro-Atlantic area', ['Euro-Atlantic = euro-atlantic']],
    ['bodies and states before a summit without ordinal and year', 'before the ASEAN-U.S. Special Summit', ['ASEAN = ASEAN', 'U.S. = US']],
    ['a body by the document that it reviews', 'the IHR Review Committee mends nets', ['IHR Review Committee = ihr-review-committee']],
    [
      'in a title that names another document',
      'the Doha Declaration on the TRIPS Agreement and Public Health',
      ['Doha Declaration on the TRIPS Agreement and Public Health = doha-declaration-trips'],
    ],
    [
      'groups that speak to a summit',
      'Labour 7, Women 7 and Civil Society 7 met; 7 women',
      ['Labour 7 = labour-7', 'Women 7 = women-7', 'Civil Society 7 = civil-society-7'],
    ],
    [
      'persons whose surname stands first, each one of his own',
      'Qadhafi, Saadi, son of Muammar Qadhafi; Dorda, Abu Zayd Umar',
      ['Qadhafi, Saadi = saadi-qadhafi', 'Muammar Qadhafi = muammar-qadhafi', 'Dorda, Abu Zayd Umar = abu-zayd-umar-dorda'],
    ],
    ['a law by its year', "the 2010 People's Military Service Law", ["2010 People's Military Service Law = mm-peoples-military-service-law"]],
    ['behind a title of rank', 'nets for Lord Nick Stern and Sir Jeremy Farrar', ['Nick Stern = nicholas-stern', 'Jeremy Farrar = jeremy-farrar']],
  ])
})

describe('English names of meetings', () => {
  check([
    [
      'of another body than the one whose numbered conferences the registry knows',
      'the 26th Conference of the Parties to the Minamata Convention on Mercury and the 26th Conference of the Parties',
      [
        '26th Conference of the Parties to the Minamata Convention on Mercury = event-26th-conference-parties-minamata-mercury-convention',
        '26th Conference of the Parties = event-26th-conference-parties',
      ],
    ],
    [
      'no conference of one convention by that of another',
      'the Basel Convention COP15 ended; COP15 of the Basel Convention ended',
      ['Basel Convention = basel-convention', 'Basel Convention = basel-convention'],
    ],
    ['no conference on the sea without its year or number', 'the UN Ocean Conference ended', ['UN Ocean Conference = event-un-ocean-conference']],
    [
      'the sessions of a body by their ordinals',
      'at the 70th session of the UN General Assembly and the seventy-sixth special session of the General Assembly',
      [
        '70th session of the UN General Assembly = event-70th-session-unga',
        'seventy-sixth special session of the General Assembly = event-seventy-sixth-special-session-unga',
      ],
    ],
    ['an assembly by its ordinal', 'at the 91st World Health Assembly', ['91st World Health Assembly = event-91st-world-health-assembly']],
    ['no session without an ordinal', 'a special session of the General Assembly', ['General Assembly = UNGA']],
    ['no mere sentence', 'the ninth session of talks', []],
    [
      'that of a convention',
      'the fifteenth session of the Conference of the Parties to the UN Convention to Combat Desertification (CCD COP15) met',
      ['fifteenth session of the Conference of the Parties to the UN Convention to Combat Desertification = unccd-cop15', 'CCD COP15 = unccd-cop15'],
    ],
    [
      'one of a series by its year and town',
      'the 2033 Nairobi SDG Summit and the 2023 SDG Summit, in Nairobi; SDG Summit papers',
      [
        '2033 Nairobi SDG Summit = event-2033-nairobi-sdg-summit-2023',
        '2023 SDG Summit = sdg-summit-2023',
        'Nairobi = nairobi',
        'SDG Summit = sdg-summit-2023',
      ],
    ],
    ['one that the bracket tells', 'the UN Climate Change Conference (COP28) ended', ['UN Climate Change Conference = cop28', 'COP28 = cop28']],
    [
      'a conference of two states by its matter',
      'the Kenya-Japan Conference on Clean Ports ended',
      ['Kenya-Japan Conference on Clean Ports = jp-ke-event-conference-clean-ports'],
    ],
    ['no conference by its matter alone', 'a Conference on Clean Ports ended', []],
  ])
})
