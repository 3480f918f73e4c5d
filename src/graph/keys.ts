import { sha256 as digest } from '../../extraction/digest.ts'

const TYPE = /^(?:Statement|Edition):(?=[^/\\\s])/

/** The id of a statement or edition without its type, which the API's ids begin with; anything else as it is. */
export const bareKey = (key: string): string => key.replace(TYPE, '')

/** Characters of a key that an index takes in every script: 8,167 bytes. */
const LONGEST_KEY = 2_000

/** A key as it is, or what stands for it where it is longer than an index takes. */
export const boundedKey = (key: string): string => (key.length <= LONGEST_KEY ? key : digest(key, 32))
