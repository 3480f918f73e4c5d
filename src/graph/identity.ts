import type { Language, StatementFacts } from '../../extraction/model.ts'
import { simplify } from '../../extraction/script.ts'
import { boundedKey } from './keys.ts'
import { groupBy } from './rows.ts'
import { containment, shingles } from './similarity.ts'

/**
 * Texts that share this much are one statement whatever their titles say. Measured: editions of one statement share 0.96 and
 * more, scanned ones included; two statements on one template 0.57; different texts of one day and the same parties 0.38.
 */
const ALIGNED = 0.7
/** Texts under agreeing titles that share less than this may be two statements, texts under other titles that share more may be one. */
const RELATED = 0.4

/** What decides which statement an edition is a text of. */
export interface EditionProfile {
  readonly id: string
  readonly language: Language
  readonly groupKey: string
  readonly parties: readonly string[]
  /** What its title says beyond date, parties and kind. */
  readonly subject: string
  readonly kind: string
  readonly statementKey: string
  readonly truncated: boolean
  readonly paraphrase: boolean
  readonly bodyChars: number
  readonly date?: string | null
  /** The user's word: a statement's or edition's id, or a location. */
  readonly editionOf?: string | null
  readonly locations: readonly string[]
  /** Body and annexes. */
  readonly body: string
}

export interface StatementGroup {
  readonly id: string
  /** Id of the edition that lists and counts read. */
  readonly primary: string
  /** Sorted ids, the primary one among them. */
  readonly editions: readonly string[]
}

/** Two editions that may be one statement or two; kept apart until the user says. */
export interface Doubt {
  readonly editions: readonly [string, string]
  readonly reason: string
}

/**
 * Editions that may be one statement share this key: date and parties agree. Without a date the title must agree too, else
 * every undated text would have to be compared with every other; its script makes no difference. A text in words of its own never shares a key with a statement's own text.
 */
export function groupKeyOf(statement: Pick<StatementFacts, 'date' | 'parties' | 'title' | 'paraphrase'>): string {
  const parties = [...new Set(statement.parties)].sort().join(',')
  return boundedKey([statement.paraphrase ? 'paraphrase' : 'text', statement.date ?? `undated ${simplify(statement.title)}`, parties].join('|'))
}

/**
 * Decides for a whole group which editions are one statement. Pure, and the same for every order of the editions, so that
 * the order in which texts arrive does not matter. The group must hold every edition that shares a key with one in it or is named by one.
 */
export function groupEditions(editions: readonly EditionProfile[]): { readonly statements: readonly StatementGroup[]; readonly doubts: readonly Doubt[] } {
  const sorted = [...editions].sort(byId)
  const pairs = sorted.flatMap((a, at) => sorted.slice(at + 1).map((b) => [a, b] as const))
  const shinglesOf = remembered((edition: EditionProfile) => shingles(edition.body))
  const verdicts = pairs.map(([a, b]) => ({ a, b, verdict: compareEditions(a, b, shinglesOf) }))
  const joined = components(
    sorted,
    verdicts.filter(({ verdict }) => verdict === 'same'),
  )
  const together = new Map(joined.flatMap((members, at) => members.map((member) => [member.id, at] as const)))
  const doubts = verdicts.flatMap(({ a, b, verdict }) =>
    verdict !== 'same' && verdict !== 'different' && together.get(a.id) !== together.get(b.id) ? [{ editions: [a.id, b.id] as const, reason: verdict }] : [],
  )
  return { statements: withDistinctIds(joined), doubts }
}

/** `same`, `different`, or the reason for doubt. */
function compareEditions(a: EditionProfile, b: EditionProfile, shinglesOf: (edition: EditionProfile) => ReadonlySet<string>): string {
  if (a.paraphrase !== b.paraphrase) return 'different'
  if (names(a, b) || names(b, a)) return 'same'
  if (a.groupKey !== b.groupKey) return 'different'
  if (writing(a) !== writing(b)) return a.kind === b.kind ? 'same date and parties in another language' : 'different'
  const shared = containment(shinglesOf(a), shinglesOf(b))
  const agree = titlesAgree(a, b)
  if (shared >= (agree ? RELATED : ALIGNED)) return 'same'
  if (agree) return 'same title, but the texts have little in common'
  return shared >= RELATED ? 'other titles, but the texts have much in common' : 'different'
}

const names = (a: EditionProfile, b: EditionProfile): boolean =>
  a.editionOf === b.id || a.editionOf === b.statementKey || (!!a.editionOf && b.locations.includes(a.editionOf))

/**
 * A title without a subject ("Joint Communiqué") agrees with another of the same kind. Titles tell little where the day or
 * the parties are not known.
 */
function titlesAgree(a: EditionProfile, b: EditionProfile): boolean {
  return !!a.date && a.parties.length > 0 && a.subject === b.subject && (a.subject !== '' || a.kind === b.kind)
}

/** Both Chinese scripts are compared as one. */
const writing = ({ language }: EditionProfile): string => language.slice(0, 2)

function components(editions: readonly EditionProfile[], links: readonly { readonly a: EditionProfile; readonly b: EditionProfile }[]): EditionProfile[][] {
  const parent = new Map(editions.map((edition) => [edition.id, edition.id]))
  const root = (id: string): string => {
    const above = parent.get(id) as string
    return above === id ? id : root(above)
  }
  for (const { a, b } of links) {
    const [first, second] = [root(a.id), root(b.id)].sort() as [string, string]
    parent.set(second, first)
  }
  return [...groupBy(editions, (edition) => root(edition.id)).values()]
}

/** Two statements whose editions make the same id are told apart by the edition of the less complete one. */
function withDistinctIds(groups: readonly (readonly EditionProfile[])[]): StatementGroup[] {
  const taken = new Set<string>()
  return groups
    .map((members) => ({ members, primary: [...members].sort(byCompleteness)[0] as EditionProfile }))
    .sort((a, b) => byCompleteness(a.primary, b.primary))
    .map(({ members, primary }) => {
      const plain = primary.paraphrase ? `${primary.statementKey}-paraphrase` : primary.statementKey
      const id = taken.has(plain) ? `${plain}-${primary.id.slice(0, 8)}` : plain
      taken.add(id)
      return { id, primary: primary.id, editions: members.map((member) => member.id).sort() }
    })
}

/** Whole texts before truncated ones, longer before shorter, then a rule that is only there to be the same every time. */
function byCompleteness(a: EditionProfile, b: EditionProfile): number {
  return Number(a.truncated) - Number(b.truncated) || b.bodyChars - a.bodyChars || byId(a, b)
}

const byId = (a: EditionProfile, b: EditionProfile): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

function remembered<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>()
  return (key) => {
    const value = known.get(key) ?? compute(key)
    known.set(key, value)
    return value
  }
}
