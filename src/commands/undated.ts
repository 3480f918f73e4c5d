import type { Ingested, Library } from '../library.ts'
import { ask } from './library.ts'

/** Fields whose answers go by year, so that statements without a date are not in them. */
const BY_YEAR = /\b(?:treatiesByYear|yearsByTreaty|citationsNoLongerMade)\b/
const MOST_NAMED = 5

/** What an answer by year leaves out, as lines to print below it; none for another question. */
export async function tellUndated(library: Library, question: string): Promise<string[]> {
  if (!BY_YEAR.test(question)) return []
  const { statements } = await ask<{ statements: { totalCount: number } }>(library, '{ statements(filter: { undated: true }) { totalCount } }')
  return describeUndated(statements.totalCount)
}

export function describeUndated(count: number): string[] {
  if (count === 0) return []
  const left = count === 1 ? '1 statement has no date and is left out here' : `${count} statements have no date and are left out here`
  return [`${left}; to see which: clausegraph query statements --var 'filter={"undated":true}'. ${REMEDY}`]
}

/** Which of the texts that were read have no date. */
export function describeUndatedTexts(ingested: readonly Ingested[]): string[] {
  const locations = ingested.filter(({ date }) => date === null).map(({ location }) => location)
  if (locations.length === 0) return []
  const more = locations.length - MOST_NAMED
  const named = `${locations.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
  return [`no date found, so in no table by year: ${named}. ${REMEDY}`]
}

const REMEDY = 'Give dates with clausegraph ingest PATH --date, or in NAME.meta.yaml beside the text, and read it again.'
