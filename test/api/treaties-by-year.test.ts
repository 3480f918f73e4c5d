import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FixtureApi, openFixtureApi } from './fixture-api.ts'

let graph: FixtureApi
beforeAll(async () => {
  graph = await openFixtureApi()
})
afterAll(() => graph.close())

interface Answer {
  readonly treatiesByYear: {
    readonly instrument: { readonly id: string }
    readonly years: { readonly year: number; readonly statementCount: number; readonly citationCount: number; readonly paraphrase: boolean }[]
  }[]
}

/** One line an instrument: `npt 2018:1/1` is one statement and one citation in 2018; `~` marks a paraphrase. */
async function table(args: string): Promise<string[]> {
  const { treatiesByYear } = await graph.ask<Answer>(`{ treatiesByYear${args} { instrument { id } years { year statementCount citationCount paraphrase } } }`)
  return treatiesByYear.map(({ instrument, years }) =>
    [instrument.id, ...years.map((year) => `${year.year}:${year.statementCount}/${year.citationCount}${year.paraphrase ? '~' : ''}`)].join(' '),
  )
}

describe('treatiesByYear', () => {
  it('answers the question as the README asks it', async () => {
    const answer = await graph.ask('{ treatiesByYear(from: 2017, to: 2023) { instrument { id name kind } years { year statementCount citationCount } } }')
    expect(answer).toEqual({
      treatiesByYear: [
        {
          instrument: { id: 'un-charter', name: 'Charter of the United Nations', kind: 'CHARTER' },
          years: [
            { year: 2017, statementCount: 1, citationCount: 1 },
            { year: 2018, statementCount: 2, citationCount: 3 },
            { year: 2020, statementCount: 1, citationCount: 1 },
          ],
        },
        { instrument: { id: 'npt', name: 'Non-Proliferation Treaty', kind: 'TREATY' }, years: [{ year: 2018, statementCount: 1, citationCount: 1 }] },
      ],
    })
  })

  it.each([
    { case: 'counts a statement of two editions once and marks paraphrases', args: '', rows: ['un-charter 2017:1/1 2018:2/3 2020:1/1~', 'npt 2018:1/1'] },
    { case: 'takes years from the citing statements', args: '(from: 2018, to: 2018)', rows: ['un-charter 2018:2/3', 'npt 2018:1/1'] },
    { case: 'leaves the range open where no year is given', args: '(from: 2019)', rows: ['un-charter 2020:1/1~'] },
    { case: 'counts other kinds when asked', args: '(kinds: [DECLARATION])', rows: ['udhr 2018:1/1'] },
    { case: 'counts appended matter when asked', args: '(kinds: TREATY, parts: [BODY, ANNEX, APPENDED])', rows: ['npt 2018:2/2'] },
    { case: 'counts annexes alone when asked', args: '(parts: ANNEX)', rows: ['un-charter 2020:1/1~'] },
    { case: 'counts only the parts asked for in few statements too', args: '(from: 2020, to: 2020, parts: BODY)', rows: [] },
    { case: 'finds nothing in years without statements', args: '(from: 1900, to: 1950)', rows: [] },
  ])('$case', async ({ args, rows }) => {
    expect(await table(args)).toEqual(rows)
  })

  it('counts alike whether it is asked for few statements, whose clauses are read, or for many, whose clauses are found from the instruments', async () => {
    const one = await Promise.all(['(from: 2017, to: 2017)', '(from: 2018, to: 2018)', '(from: 2020, to: 2020)'].map(table))
    expect(one).toEqual([['un-charter 2017:1/1'], ['un-charter 2018:2/3', 'npt 2018:1/1'], ['un-charter 2020:1/1~']])
    expect(await table('')).toEqual(['un-charter 2017:1/1 2018:2/3 2020:1/1~', 'npt 2018:1/1'])
  })

  it('refuses a range that ends before it begins', async () => {
    expect(await graph.fail('{ treatiesByYear(from: 2023, to: 2017) { statementCount } }')).toEqual({
      code: 'BAD_INPUT',
      message: expect.stringContaining('swap them'),
    })
  })

  it('reads the counts and the instruments in two store queries', async () => {
    graph.takeReads()
    await table('')
    expect(graph.takeReads()).toEqual(['treaties-by-year', 'entities-by-id'])
  })
})
