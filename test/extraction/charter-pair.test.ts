/** The Charter of the United Nations names the same entities in Chinese and in English. The texts are no part of the project. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Extraction, extract } from '../../extraction/index.ts'

const corpus = join(import.meta.dirname, '../../../shared/corpus')
const TEXTS = { zh: 'zh/1945-06-26_un_charter_zh-Hans.txt', en: 'en/1945-06-26_un_charter_en.txt' } as const
const present = Object.values(TEXTS).every((file) => existsSync(join(corpus, file)))
if (!present) console.log(`skipped: no texts of the Charter at ${corpus}; put the corpus there to compare its two languages`)

/** What only one of the two texts names, and why; both name the rest. */
const DIFFERENCES: readonly { readonly language: keyof typeof TEXTS; readonly entity: string; readonly why: string }[] = []

const BOTH = [
  'Country FR',
  'Country GB',
  'Country SU',
  'Country US',
  'Country republic-of-china',
  'Event san-francisco-conference',
  'Event wwii',
  'Instrument declaration-by-united-nations-1942',
  'Instrument icj-statute',
  'Instrument moscow-declaration-1943',
  'Instrument pcij-statute',
  'Organization ECOSOC',
  'Organization ICJ',
  'Organization UN',
  'Organization UNGA',
  'Organization UNSC',
  'Organization military-staff-committee',
  'Organization trusteeship-council',
  'Place moscow',
  'Place san-francisco',
]

describe.skipIf(!present)('the Charter of the United Nations', () => {
  it.each(['zh', 'en'] as const)('names in %s what both texts name, and the listed differences', (language) => {
    const own = DIFFERENCES.filter((difference) => difference.language === language).map(({ entity }) => entity)
    expect(entitiesOf(language)).toEqual([...BOTH, ...own].sort())
  })

  it.each([
    ['zh', '联合国宪章'],
    ['en', 'Charter of the United Nations'],
  ] as const)('is in %s the text of the instrument that others cite, and does not cite itself', (language, title) => {
    const { statement, citations } = read(language)
    expect(statement).toMatchObject({ title, instrument: 'un-charter', kind: 'TREATY', date: '1945-06-26', parties: [] })
    expect(citations.map(({ id }) => id)).not.toContain('un-charter')
  })
})

function read(language: keyof typeof TEXTS): Extraction {
  return extract({ source: TEXTS[language], text: readFileSync(join(corpus, TEXTS[language]), 'utf8').replace(/^\uFEFF/, '') })
}

function entitiesOf(language: keyof typeof TEXTS): string[] {
  return [...new Set(read(language).mentions.map(({ type, id }) => `${type} ${id}`))].sort()
}
