import { describe, expect, test } from 'vitest'
import { csvLine, formatRows } from '../../src/commands/output.ts'
import { nextCursor, toRows, type Value } from '../../src/commands/rows.ts'
import { breakLines, renderTable } from '../../src/commands/table.ts'
import { describeTreaties } from '../../src/commands/treaty-table.ts'
import { describeUndated, describeUndatedTexts } from '../../src/commands/undated.ts'
import type { Ingested } from '../../src/library.ts'

describe('toRows', () => {
  test.each<[string, Value, object[]]>([
    [
      'a series of numbers gives a row each',
      {
        treaties: [
          {
            instrument: { id: 'npt' },
            years: [
              { year: 2017, count: 1 },
              { year: 2020, count: 2 },
            ],
          },
        ],
      },
      [
        { 'instrument.id': 'npt', 'years.year': 2017, 'years.count': 1 },
        { 'instrument.id': 'npt', 'years.year': 2020, 'years.count': 2 },
      ],
    ],
    [
      'a connection gives its nodes, without plumbing',
      { statements: { totalCount: 1, nodes: [{ id: 'a' }], pageInfo: { hasNextPage: false } } },
      [{ id: 'a' }],
    ],
    ['edges do as well', { statements: { edges: [{ cursor: 'x', node: { id: 'a' } }] } }, [{ id: 'a' }]],
    [
      'other nested lists fill one cell',
      { positions: [{ holders: [{ id: 'CN' }, { id: 'RU' }], tags: ['x', 'y'] }] },
      [{ 'holders.id': 'CN; RU', tags: 'x; y' }],
    ],
    [
      'one thing with a page below it repeats the thing',
      { instrument: { id: 'npt', citations: { nodes: [{ year: 2017 }, { year: 2020 }] } } },
      [
        { id: 'npt', 'citations.year': 2017 },
        { id: 'npt', 'citations.year': 2020 },
      ],
    ],
    [
      'one thing with a list of things that hold others repeats the thing',
      { silence: { statementCount: 3, instruments: [{ instrument: { id: 'npt' } }, { instrument: { id: 'cwc' } }] } },
      [
        { statementCount: 3, 'instruments.instrument.id': 'npt' },
        { statementCount: 3, 'instruments.instrument.id': 'cwc' },
      ],
    ],
    [
      'one thing with lists of plain things is one row',
      { statement: { title: 'A', parties: [{ id: 'CN' }, { id: 'RU' }] } },
      [{ title: 'A', 'parties.id': 'CN; RU' }],
    ],
    ['one thing alone is one row', { store: { kind: 'EMBEDDED', nodes: 3 } }, [{ kind: 'EMBEDDED', nodes: 3 }]],
    ['nothing found is no row', { statement: null }, []],
    ['an empty list leaves its item', { statements: [{ id: 'a', parties: [] }] }, [{ id: 'a' }]],
  ])('%s', (_, data, rows) => expect(toRows(data)).toEqual(rows))
})

test.each([
  [{ page: { pageInfo: { hasNextPage: true, endCursor: 'c' } } }, 'c'],
  [{ one: { page: { pageInfo: { hasNextPage: true, endCursor: 'c' } } } }, 'c'],
  [{ page: { pageInfo: { hasNextPage: false, endCursor: 'c' } } }, undefined],
])('nextCursor of %j is %s', (data, cursor) => expect(nextCursor(data)).toBe(cursor))

describe('tables', () => {
  test('Chinese characters count for two columns', () => {
    const lines = renderTable(
      ['name', 'n'],
      [
        ['联合国宪章', 1],
        ['Charter', 2],
      ],
    ).split('\n')
    const width = (line: string) => [...line].reduce((sum, char) => sum + (/\p{Script=Han}/u.test(char) ? 2 : 1), 0)
    expect(new Set(lines.map(width)).size).toBe(1)
  })

  test.each([
    ['long words of English', 9, 'long\nwords of\nEnglish'],
    ['联合国气候变化框架公约', 8, '联合国气\n候变化框\n架公约'],
    ['short', 9, 'short'],
    ['', 9, ''],
  ])('%j is broken at %i columns', (text, widest, broken) => expect(breakLines(text, widest)).toBe(broken))

  test('control characters of a text do not reach the terminal', () => expect(renderTable(['a'], [['x\u001b[2Jy']])).not.toContain('\u001b'))
})

test.each([
  [['a', 'b,c', 'say "x"', null, 1], 'a,"b,c","say ""x""",,1\n'],
  [['=SUM(A1)', '+1', '@x'], "'=SUM(A1),'+1,'@x\n"],
])('csvLine(%j)', (cells, line) => expect(csvLine(cells)).toBe(line))

test('formatRows prints the head and every column that any row has', () => {
  expect(formatRows([{ a: 1 }, { a: 2, b: 'x' }], 'csv')).toBe('a,b\n1,\n2,x\n')
  expect(formatRows([], 'table')).toBe('Nothing found.')
})

test('formatRows writes rows with many columns one below the other, without empty ones', () => {
  const row = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`c${index}`, index === 3 ? null : index]))
  const lines = formatRows([row], 'table')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
  expect(lines).toEqual([0, 1, 2, 4, 5, 6, 7, 8, 9].map((index) => [`c${index}`, String(index)]))
})

test('formatRows tells a reader what is a paraphrase, and programs what is none too', () => {
  const plain = { id: 'a', paraphrase: false, 'evidence.paraphrase': 'false; false' }
  expect(formatRows([plain], 'table')).not.toMatch(/paraphrase|false/)
  expect(formatRows([plain], 'csv')).toBe('id,paraphrase,evidence.paraphrase\na,false,false; false\n')
  expect(formatRows([plain, { ...plain, paraphrase: true }], 'table')).toMatch(/id.*paraphrase/)
  expect(formatRows([{ ...plain, 'evidence.paraphrase': 'false; true' }], 'table')).toContain('false; true')
  expect(formatRows([{ year: 2017, new: false }], 'table')).toContain('false')
})

describe('what answers by year leave out', () => {
  test.each([
    [0, []],
    [
      1,
      [
        expect.stringMatching(
          /^1 statement has no date and is left out here; .*--var 'filter=\{"undated":true\}'\. Give dates with clausegraph ingest PATH --date/,
        ),
      ],
    ],
    [2, [expect.stringMatching(/^2 statements have no date and are left out here; /)]],
  ])('%i statements', (count, lines) => expect(describeUndated(count)).toEqual(lines))

  const read = (location: string, date: string | null) => ({ location, date }) as Ingested

  test('is told by the texts that were read', () => {
    expect(describeUndatedTexts([read('a.txt', '2019')])).toEqual([])
    expect(describeUndatedTexts([read('a.txt', '2019'), read('b.txt', null)])).toEqual([
      expect.stringMatching(/^no date found, so in no table by year: b\.txt\. Give dates with clausegraph ingest PATH --date, or in NAME\.meta\.yaml/),
    ])
    const many = Array.from({ length: 7 }, (_, nth) => read(`${nth}.txt`, null))
    expect(describeUndatedTexts(many)[0]).toContain('0.txt, 1.txt, 2.txt, 3.txt, 4.txt and 2 more. ')
  })
})

describe('the table of treaties', () => {
  const cited = (name: string, years: [number, number, number][], paraphrase = false) => ({
    instrument: { id: name, name },
    statementCount: years.reduce((sum, [, statements]) => sum + statements, 0),
    citationCount: years.reduce((sum, [, , citations]) => sum + citations, 0),
    years: years.map(([year, statementCount, citationCount]) => ({ year, statementCount, citationCount, paraphrase })),
  })

  test('has a column a year and counts of statements and citations', () => {
    const lines = describeTreaties([
      cited('NPT', [
        [2017, 1, 2],
        [2022, 1, 1],
      ]),
      cited('Charter', [[2020, 1, 1]]),
    ]).split('\n')
    expect(lines.find((line) => line.includes('treaty'))).toMatch(/2017.*2020.*2022.*all/)
    expect(lines.find((line) => line.includes('NPT'))).toMatch(/1 \(2\).*1 \(1\).*2 \(3\)/)
  })

  test('takes decades together where years are many', () => {
    const table = describeTreaties([
      cited(
        'Charter',
        Array.from({ length: 40 }, (_, index) => [1980 + index, 1, 1]),
      ),
    ])
    expect(table).toMatch(/1980s.*1990s.*2000s.*2010s/)
    expect(table).toContain('10 (10)')
  })

  test('says when counts rest on samples', () => {
    expect(describeTreaties([cited('NPT', [[2017, 1, 1]], true)])).toContain('no quotations')
    expect(describeTreaties([cited('NPT', [[2017, 1, 1]])])).not.toContain('no quotations')
  })

  test('says that there is nothing', () => expect(describeTreaties([])).toContain('No treaty'))
})
