/** What the queries of `cypher/read` return as `node`: properties of the graph and the ids that lead on. Absent values are null or left out. */
export type * from './rows/comparisons.ts'
export type * from './rows/counts.ts'
export type * from './rows/entities.ts'
export type * from './rows/facts.ts'
export type * from './rows/found.ts'
export type * from './rows/links.ts'
export type * from './rows/pages.ts'
export type * from './rows/texts.ts'
