import { sha256 } from '../../digest.ts'
import type { StatementKind } from '../../model.ts'
import { foldCharacters } from '../clean/fold.ts'

interface Identified {
  readonly title: string
  readonly date: string | undefined
  readonly parties: readonly string[]
  readonly kind: StatementKind
}

const NAMED_PARTIES = 4

/** An id that people can read and every run makes alike: cn-ru-2022-02-04-joint-statement-1a2b3c4d, whichever script the title is in. */
export function statementId({ title, date, parties, kind }: Identified): string {
  const ids = [...parties].sort()
  const subject = foldCharacters(title)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
  const digest = sha256(JSON.stringify([ids, date ?? '', kind, subject]), 8)
  const named = ids.slice(0, NAMED_PARTIES).map((id) => id.toLowerCase())
  return [
    ...named,
    ...(ids.length > NAMED_PARTIES ? [`${ids.length - NAMED_PARTIES}-more`] : []),
    date ?? 'undated',
    kind.toLowerCase().replaceAll('_', '-'),
    digest,
  ].join('-')
}
