/** The library: text in, facts out. Loads no store and no server. */

export * from './model.ts'
export { extract } from './pipeline.ts'
