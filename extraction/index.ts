/** The library: text in, facts out. Loads no store and no server. */

export { type ExplainedText, explain, type MatchedAlias } from './explain.ts'
export { type Knowledge, loadKnowledge } from './knowledge.ts'
export type { ClauseTree } from './languages/clause-tree.ts'
export type { TraceEntry } from './languages/index.ts'
export * from './model.ts'
export { extract } from './pipeline.ts'
export { type Topic, topics } from './topics.ts'
