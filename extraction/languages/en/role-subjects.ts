import { z } from 'zod'
import { readEntryFile } from '../../data-files.ts'
import { evident } from '../../evidence.ts'
import { byFirstWord, compilePattern, matchPattern } from './patterns.ts'
import type { Token } from './tokens.ts'

const SubjectEntry = z.strictObject({
  ...evident,
  holds: z.enum(['parties', 'alliance', 'contracting-parties', 'international-community', 'EU']),
  patterns: z.array(z.string()),
  /** False where what the subject will do is told, not promised ("the Summit will open …"). */
  promises: z.boolean().optional(),
  /** True where the subject says that none of them does what its verb says ("neither side supports …"). */
  denies: z.boolean().optional(),
})

export const subjectEntries = readEntryFile('lexicon/en/subjects.yaml', SubjectEntry)
const subjectRows = subjectEntries.flatMap((entry) =>
  entry.patterns.map((pattern) => ({ holds: entry.holds, promises: entry.promises ?? true, denies: entry.denies ?? false, pattern: compilePattern(pattern) })),
)
const subjectsByFirst = byFirstWord(subjectRows)

export interface RoleSubject {
  readonly end: number
  readonly holds: z.infer<typeof SubjectEntry>['holds']
  readonly promises: boolean
  readonly denies: boolean
}

/** The longest role-word subject at token `at` ("the two leaders"); "each Party" is one in a treaty only. */
export function matchRoleSubject(tokens: readonly Token[], at: number, treaty: boolean): RoleSubject | undefined {
  let best: RoleSubject | undefined
  for (const row of subjectsByFirst.get(tokens[at]?.lower ?? '') ?? []) {
    if (row.holds === 'contracting-parties' && !treaty) continue
    const match = matchPattern(row.pattern, tokens, at)
    if (match && match.end > (best?.end ?? 0)) best = { end: match.end, holds: row.holds, promises: row.promises, denies: row.denies }
  }
  return best
}
