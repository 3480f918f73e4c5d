/** Security Council resolutions cited by number, against a plain expression over the same texts. The texts are no part of the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extract } from '../../extraction/index.ts'

const corpus = join(import.meta.dirname, '../../../shared/corpus/en')
const present = existsSync(corpus)
if (!present) console.log(`skipped: no texts at ${corpus}; put the corpus there to check resolution numbers against a plain expression`)

/** The word or its short form, then numbers with a year in brackets or behind a stroke, joined by commas, and, or. */
const SERIES =
  /(?:[Rr]esolutions?|RESOLUTIONS?|UNSCRs?|UNSC[Rr]es)(?: \([A-Z]+\))?(?:,? including|,? such as)? ((?:(?:S\/RES\/)?\d{1,4}(?: ?\(\d{4}\)|\/\d{4})?(?![\d/-])(?:, and |, | and | or )?)+)/g
const NUMBER = /(?:S\/RES\/)?(\d{1,4})(?: ?\((\d{4})\)|\/(\d{4}))?/g

type Difference = readonly [file: string, resolution: string, plain: number, found: number, why: string]

const DIFFERENCES: readonly Difference[] = [
  ['1999-06-10_unsc-res-1244-kosovo', '1244 (1999)', 1, 0, 'its own number in the letterhead'],
  ['2001-09-28_unsc-res-1373-terrorism', '1373 (2001)', 1, 0, 'its own number in the letterhead'],
  ['2001-09-28_unsc-res-1373-terrorism', '2625', 1, 0, 'a resolution of the General Assembly, with its session in Roman numerals'],
  ['2004-04-28_unsc-res-1540-wmd', '1540 (2004)', 1, 0, 'its own number in the letterhead'],
  ['2006-10-14_unsc-res-1718-dprk', '1718 (2006)', 1, 0, 'its own number in the letterhead'],
  ['2011-03-17_unsc-res-1973-libya', '1973 (2011)', 1, 0, 'its own number in the letterhead'],
  ['2011-03-17_unsc-res-1973-libya', '1970 (2011)', 22, 23, 'a page break stands between number and year: only the plain expression misses the year'],
  ['2011-03-17_unsc-res-1973-libya', '1970', 1, 0, 'the same place'],
  ['2013-09-27_unsc-res-2118-syria-chemical', '2118 (2013)', 1, 0, 'its own number in the letterhead'],
  ['2014-07-21_unsc-res-2166-mh17', '2166 (2014)', 1, 0, 'its own number in the letterhead'],
  ['2015-02-17_unsc-res-2202-minsk', '2202 (2015)', 1, 0, 'its own number in the letterhead'],
  ['2022-09-24_unga77-general-debate-chn', '2758', 2, 0, 'a resolution of the General Assembly, with its session in Roman numerals'],
  ['2024-06-14_g7-apulia-leaders-communique', '1718', 1, 0, 'inside the name of the committee that bears the number'],
]

describe.skipIf(!present)('numbered resolutions of the Security Council in the English corpus', () => {
  const files = present ? readdirSync(corpus).filter((file) => file.endsWith('.txt')) : []
  const rows = files.flatMap((file) => compare(file))

  it('are cited often enough to tell something', () => {
    expect(rows.length).toBeGreaterThan(50)
  })

  it('are found as often as a plain expression sees them, but for the listed differences', () => {
    const differing = rows.filter(([, , plain, found]) => plain !== found)
    expect(differing).toEqual(DIFFERENCES.map(([file, resolution, plain, found]) => [file, resolution, plain, found]))
  })

  it('have the year that stands in their number', () => {
    const wrong = files.flatMap((file) => {
      const text = read(file)
      return citationsOf(text, file).flatMap(({ start, end, dated }) => {
        const year = yearOf(text.slice(start, end))
        return year && !dated?.startsWith(year) ? [`${file}: ${text.slice(start, end)} ${dated}`] : []
      })
    })
    expect(wrong).toEqual([])
  })
})

type Row = readonly [file: string, resolution: string, plain: number, found: number]

function compare(file: string): Row[] {
  const text = read(file)
  const plain = count(plainNumbers(text.replace(/\s+/g, ' ')))
  const found = count(citationsOf(text, file).map(({ start, end, id }) => written(id.replace('unsc-res-', ''), yearOf(text.slice(start, end)))))
  const name = file.replace(/\.txt$/, '')
  return [...new Set([...plain.keys(), ...found.keys()])].map((key): Row => [name, key, plain.get(key) ?? 0, found.get(key) ?? 0])
}

const read = (file: string) => readFileSync(join(corpus, file), 'utf8').replace(/^\uFEFF/, '')

const citationsOf = (text: string, source: string) => extract({ source, text }).citations.filter(({ id }) => id.startsWith('unsc-res-'))

/** A series goes on over the dates of its members. */
const DATE = / of \d{1,2} [A-Z][a-z]+ (?:19|20)\d\d/g

function plainNumbers(dated: string): string[] {
  const text = dated.replace(DATE, '')
  return [...text.matchAll(SERIES)]
    .filter(({ index }) => !text.slice(0, index).endsWith('General Assembly '))
    .flatMap(([, series = '']) => [...series.matchAll(NUMBER)].map(([, number = '', bracketed, stroked]) => written(number, bracketed ?? stroked)))
}

/** The year in the last bracket or behind a stroke; the document symbol of a page header has none. */
const yearOf = (surface: string) => /(?:\((\d{4})\)|\d\/(\d{4}))$/.exec(surface)?.slice(1).find(Boolean)

const written = (number: string, year: string | undefined) => (year ? `${number} (${year})` : number)

function count(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
