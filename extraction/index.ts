/** The library: text in, facts out. Loads no store and no server. */
export { extract } from './pipeline.ts'
export * from './model.ts'
