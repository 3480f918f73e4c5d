import { readWordLists } from '../word-lists.ts'

/** The words of `lexicon/zh/surfaces.yaml`. */
export const { entries: surfaceEntries, patternOf, setOf, anyOf: anyOfSurfaces } = readWordLists('zh/surfaces.yaml')

/** True for a token whose surface the pattern matches. */
export const reads = (token: { readonly surface: string } | undefined, pattern: RegExp): boolean => token !== undefined && pattern.test(token.surface)
