/** The library: text in, facts out. Loads no store and no server. */

export { type Knowledge, loadKnowledge } from './knowledge.ts'
export type { TraceEntry } from './languages/index.ts'
export * from './model.ts'
export { explain, extract } from './pipeline.ts'
export { type Topic, topics } from './topics.ts'
