import type { Part } from '../../extraction/model.ts'

/** What counts as the statement's own words: what the schema's `parts: … = [BODY, ANNEX]` says. */
export const BODY_PARTS: readonly Part[] = ['BODY', 'ANNEX']
