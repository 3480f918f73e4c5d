import { randomUUID } from 'node:crypto'

/** An uploaded file, as the platform gives it. */
export type GivenFile = globalThis.File

/** Whether a value of variables is an uploaded file: JSON has no functions, so nothing else can pass for one. */
export const isFile = (value: unknown): value is GivenFile =>
  typeof value === 'object' && value !== null && 'arrayBuffer' in value && typeof value.arrayBuffer === 'function'

/** Made anew by each process: no JSON has it, but by chance. */
const UNLIKE_JSON = randomUUID()

/**
 * For `JSON.stringify`, of variables by whose JSON something is kept: values that are none of JSON's are like none of them. A file
 * gives its name and none of its bytes; a number too large to be one, which would be written as null, its words.
 */
export function asKey(_: string, value: unknown): unknown {
  if (isFile(value)) return { [UNLIKE_JSON]: value.name }
  return typeof value === 'number' && !Number.isFinite(value) ? { [UNLIKE_JSON]: String(value) } : value
}
