/** The library: text in, facts out. Loads no store and no server. */

export { type Knowledge, loadKnowledge } from './knowledge.ts'
export * from './model.ts'
export { extract } from './pipeline.ts'
