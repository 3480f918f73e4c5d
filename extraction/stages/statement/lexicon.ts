import { z } from 'zod'
import { evident } from '../../evidence.ts'
import { readEntryFile } from '../../knowledge.ts'
import { type Language, STATEMENT_KINDS } from '../../model.ts'

const ROLES = [
  'kind',
  'opening',
  'introduction',
  'annex',
  'closing',
  'issued',
  'told-place',
  'issuer',
  'subject',
  'title-visit',
  'title-issuers',
  'combining',
  'one-state',
  'group-before',
  'group-after',
  'own-group',
  'represented',
  'speakers',
  'office',
  'address',
  'occasion',
  'speaker',
  'called',
  'own',
  'truncated',
  'page-turned',
  'unfinished',
  'announced-kind',
  'speaker-line',
  'other-date',
  'second-line',
  'kind-below-parties',
  'parties-above-kind',
  'author',
  'own-name',
  'kind-beside-parties',
] as const
type Role = (typeof ROLES)[number]

/** What a statement says of itself, as data: patterns over one folded line. */
export const StatementEntry = z.strictObject({
  ...evident,
  /**
   * `kind`: in a title; `opening`: the line after which the statement's text begins; `introduction`: a line of the site that
   * stands before it; `annex`: a heading; `closing`: a line with date and place (groups of those names); `issued`: a word for
   * how it was issued; `told-place`: what the introduction says of the place, for which ⟨⟩ stands; `issuer`: an organ that speaks as the whole (`value` is its id); `subject`: where a title turns to its
   * subject; `title-visit`: where it tells of a visit; `title-issuers`: what stands right before issuers that follow the subject; `combining`: the form of a name
   * in a compound (`value` is its id); `one-state`: the title of what one state alone declares; `group-before`, `group-after`: words after or before the list of all parties; `own-group`: how those begin who list themselves;
   * `represented`: what follows a body that is there through others only; `speakers`: what may stand before
   * such a list; `office`: words between two names of it; `address`: said to a meeting; `occasion`: where the line that tells
   * who speaks turns to where and when; `speaker`: a line that tells who speaks, with ⟨⟩ for the speaker's state or name; `called`: the same in a sentence of the chair or a
   * record; `own`: what a speaker calls its own, with ⟨⟩ for the state; `truncated`: a page's note that the
   * text goes on elsewhere; `page-turned`: that it goes on at another page, which may have been copied too; `unfinished`: a sentence that breaks off;
   * `announced-kind`: the first line of a speech's title, and `speaker-line` the one below it, which tells who speaks; `other-date`: words before a date that begins or ends something
   * else; `second-line`: the second line of a title; `kind-below-parties`: the same where the line above it ends as `parties-above-kind`; `author`: what stands in a title before the one who speaks;
   * `own-name`: where the parties agree to the text by its name, for which ⟨⟩ stands; `kind-beside-parties`: a title's second line that the kind stands in instead of behind
   * (groups kind and party).
   */
  role: z.enum(ROLES),
  pattern: z.string().min(1),
  ignoreCase: z.boolean().optional(),
  value: z.string().optional(),
})
export type StatementEntry = z.infer<typeof StatementEntry>

export interface StatementPattern {
  readonly id: string
  readonly pattern: RegExp
  /** The same for all its places in a text. */
  readonly everywhere: RegExp
  readonly value: string
}
export type StatementLexicon = Readonly<Record<Role, readonly StatementPattern[]>>

export const readStatementEntries = (language: 'zh' | 'en'): StatementEntry[] => readEntryFile(`lexicon/${language}/statement.yaml`, StatementEntry)
export const statementPattern = (entry: Pick<StatementEntry, 'pattern' | 'ignoreCase'>): RegExp => new RegExp(entry.pattern, entry.ignoreCase ? 'iu' : 'u')

const cache = new Map<string, StatementLexicon>()

export function statementLexicon(language: Language): StatementLexicon {
  const script = language === 'en' ? 'en' : 'zh'
  const known = cache.get(script) ?? compile(readStatementEntries(script))
  cache.set(script, known)
  return known
}

function compile(entries: readonly StatementEntry[]): StatementLexicon {
  const lexicon = Object.fromEntries(ROLES.map((role) => [role, [] as StatementPattern[]])) as Record<Role, StatementPattern[]>
  for (const entry of entries) {
    const pattern = statementPattern(entry)
    lexicon[entry.role].push({ id: entry.id, pattern, everywhere: new RegExp(pattern, `${pattern.flags}g`), value: entry.value ?? '' })
  }
  return lexicon
}

export const isStatementKind = (value: string): value is (typeof STATEMENT_KINDS)[number] => STATEMENT_KINDS.some((kind) => kind === value)
