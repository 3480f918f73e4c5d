import type { Language } from '../../extraction/model.ts'
import type { Library } from '../library.ts'
import { ask } from './library.ts'
import { renderTable } from './table.ts'
import { describeUndated } from './undated.ts'

interface CitedInstrument {
  readonly instrument: { readonly id: string; readonly name: string }
  readonly statementCount: number
  readonly citationCount: number
  readonly years: readonly { readonly year: number; readonly statementCount: number; readonly citationCount: number; readonly paraphrase: boolean }[]
}

const QUERY = `{
  treatiesByYear { instrument { id name } statementCount citationCount years { year statementCount citationCount paraphrase } }
  statements(filter: { undated: true }) { totalCount }
}`
const MOST_ROWS = 60
const MOST_YEARS = 14

/** Which treaties are cited in which years, as a table of text: instruments down, years across; below it, what is not in it. */
export async function treatyTable(library: Library, names?: Language): Promise<string> {
  const { treatiesByYear, statements } = await ask<{ treatiesByYear: CitedInstrument[]; statements: { totalCount: number } }>(library, QUERY, {}, names)
  return [describeTreaties(treatiesByYear), ...describeUndated(statements.totalCount)].join('\n')
}

export function describeTreaties(cited: readonly CitedInstrument[]): string {
  if (cited.length === 0) return 'No treaty is cited in the dated statements that are stored.'
  const years = [...new Set(cited.flatMap((each) => each.years.map(({ year }) => year)))].sort((a, b) => a - b)
  const columns = groupYears(years)
  const rows = cited
    .slice(0, MOST_ROWS)
    .map((each) => [each.instrument.name, ...columns.map((column) => cell(each, column)), count(each.statementCount, each.citationCount)])
  const table = renderTable(['treaty', ...columns.map(({ label }) => label), 'all'], rows, {
    right: columns.map((_, index) => index + 1).concat(columns.length + 1),
    widest: 56,
  })
  return ['Which treaties are cited in which years: statements that cite (citations in them)', table, ...notes(cited)].join('\n')
}

interface Column {
  readonly label: string
  readonly from: number
  readonly to: number
}

/** One column a year; ten years a column where that would be too many to read. */
function groupYears(years: readonly number[]): Column[] {
  if (years.length <= MOST_YEARS) return years.map((year) => ({ label: String(year), from: year, to: year }))
  return [...new Set(years.map((year) => Math.floor(year / 10) * 10))].map((from) => ({ label: `${from}s`, from, to: from + 9 }))
}

function cell({ years }: CitedInstrument, { from, to }: Column): string {
  const within = years.filter(({ year }) => year >= from && year <= to)
  const sum = (field: 'statementCount' | 'citationCount') => within.reduce((total, year) => total + year[field], 0)
  return within.length === 0 ? '' : count(sum('statementCount'), sum('citationCount'))
}

const count = (statements: number, citations: number): string => `${statements} (${citations})`

function notes(cited: readonly CitedInstrument[]): string[] {
  const hidden = cited.length - MOST_ROWS
  return [
    ...(hidden > 0 ? [`${hidden} more: clausegraph query treaties-by-year`] : []),
    ...(cited.some(({ years }) => years.some(({ paraphrase }) => paraphrase))
      ? ['Counts rest on samples that restate real statements in words of their own; they are no quotations.']
      : []),
  ]
}
