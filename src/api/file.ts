/** An uploaded file, as the platform gives it. */
export type GivenFile = globalThis.File

/** Whether a value of variables is an uploaded file: JSON has no functions, so nothing else can pass for one. */
export const isFile = (value: unknown): value is GivenFile =>
  typeof value === 'object' && value !== null && 'arrayBuffer' in value && typeof value.arrayBuffer === 'function'

/** For `JSON.stringify`: a file without its bytes, as an object that fits no type of the schema. */
export const withoutBytes = (_: string, value: unknown): unknown => (isFile(value) ? { 'a file': value.name } : value)
