import type { NamedSpan, Span, StatementFacts } from '../../model.ts'
import { type HolderNames, holderWords, readHolderNames } from './holder-names.ts'
import { behindDenial, carriesNegation } from './negation.ts'
import { matchRoleSubject } from './role-subjects.ts'
import type { Token } from './tokens.ts'

/** Who a grammatical subject is: entity ids, and whether its verb is plural. */
export interface Subject {
  readonly end: number
  readonly holders: readonly string[]
  readonly plural: boolean
  /** False where what it will do is told, not promised. */
  readonly promises?: boolean
  /** True where none of them does what the verb says ("neither side"). */
  readonly denies?: boolean
  /** The states whose bodies they are ("the Kenyan Ministry of Ports"). */
  readonly bodiesOf?: readonly string[]
  /** A name among them that no rule has read. */
  readonly unread?: Span | undefined
}

export interface SubjectContext {
  readonly statement: StatementFacts
  /** State that a named person speaks for, where the text or the registry tells. */
  readonly stateOf: (person: NamedSpan) => string | undefined
  /** The state that a body's name begins with ("Kenya Ports Authority"). */
  readonly ownerOf: (body: NamedSpan) => string | undefined
  /** The states that a body unites, where the registry tells ("Quad partners"). */
  readonly membersOf: (body: NamedSpan) => readonly string[]
  /** The body that a noun such as "Commission" takes up, and whose body it is. */
  readonly bodyNamed: (noun: Span & { readonly lower: string }) => { readonly id: string; readonly owner: string | undefined } | undefined
  /** Holders of the sentence before, for "it" and "they"; empty where its subject was no holder. */
  readonly last: { singular: readonly string[]; plural: readonly string[] }
}

/** The holder that begins at token `at`, if one does: role words, names of states and bodies, persons who speak for a state. */
export function matchSubject(tokens: readonly Token[], at: number, context: SubjectContext): Subject | undefined {
  const pronoun = matchPronoun(tokens, at, context)
  if (pronoun) return pronoun
  return matchRole(tokens, at, context) ?? matchNames(tokens, at, context) ?? matchOrgan(tokens, at, context) ?? matchNone(tokens, at, context)
}

/** "Neither Kenya nor Chad", "none of Kenya, Chad and Libya". */
function matchNone(tokens: readonly Token[], at: number, context: SubjectContext): Subject | undefined {
  const behind = behindDenial(tokens, at)
  const first = behind === undefined ? undefined : matchNames(tokens, behind, context)
  if (!first) return undefined
  const second = carriesNegation(tokens[first.end]) ? matchNames(tokens, first.end + 1, context) : undefined
  const holders = [...new Set([...first.holders, ...(second?.holders ?? [])])]
  const { parties } = context.statement
  const all = holders.length === parties.length && parties.every((party) => holders.includes(party))
  return holders.length > 1 ? { end: second?.end ?? first.end, holders: all ? parties : holders, plural: true, denies: true } : undefined
}

/** "The two sides", "the leaders of A and B", "each Party". */
function matchRole(tokens: readonly Token[], at: number, context: SubjectContext): Subject | undefined {
  const { statement } = context
  const role = matchRoleSubject(tokens, at, statement.kind === 'TREATY')
  if (!role || (statement.kind === 'RESOLUTION' && !statement.parties.length)) return undefined
  if (role.holds === 'contracting-parties' && isOrganMember(tokens, role.end)) return undefined
  if (role.holds === 'alliance' && !isAlliance(tokens[at], statement)) return undefined
  const plural = isPlural(tokens, role.end)
  if (role.holds === 'EU')
    return isOfUnion(tokens, at, role.end, statement) ? withOffice({ end: role.end, holders: ['EU'], plural }, tokens, context) : undefined
  if (role.holds === 'international-community') return { end: role.end, holders: ['international-community'], plural }
  const named = tokens[role.end]?.lower === 'of' || tokens[role.end]?.lower === 'from' ? matchNames(tokens, role.end + 1, context) : undefined
  const singledOut = named?.holders.every((holder) => statement.parties.includes(holder)) && named.holders.length > 1
  const own = partiesWithin(tokens.slice(at, role.end), statement)
  const holders = singledOut && named ? named.holders : own.length ? own : statement.parties
  return { end: named?.end ?? role.end, holders, plural, promises: role.promises, denies: role.denies }
}

/** "The Kenyan Ministers": those of one of the parties. */
const partiesWithin = (role: readonly Token[], { parties }: StatementFacts) =>
  role.flatMap(({ mention }) => (mention && parties.includes(mention.id) ? [mention.id] : []))

/** "Allies" are those of the one body that speaks; anywhere else they are somebody's. */
const isAlliance = (word: Token | undefined, { parties }: StatementFacts) =>
  /^\p{Lu}/u.test(word?.text ?? '') && parties.length === 1 && !/^[A-Z]{2}$/.test(parties[0] ?? '')

/** "The High Representative" alone is the Union's only where the Union is a party. */
const isOfUnion = (tokens: readonly Token[], at: number, end: number, { parties }: StatementFacts) =>
  parties.includes('EU') || tokens.slice(at, end).some(({ lower }) => lower === 'union')

/** "I" is the speaker; "it" and "they" take up the subject of the sentence before, when that was a holder. */
function matchPronoun(tokens: readonly Token[], at: number, { statement, last }: SubjectContext): Subject | undefined {
  const word = tokens[at]?.lower
  if (word === 'i') return { end: at + 1, holders: statement.parties, plural: true }
  const plural = word === 'they'
  const honoured = /^(?:his|her)$/.test(word ?? '') && HONORIFICS.has(tokens[at + 1]?.lower ?? '') && !/^\p{Lu}/u.test(tokens[at + 2]?.text ?? '')
  if (!plural && !honoured && word !== 'it' && word !== 'he' && word !== 'she') return undefined
  const holders = plural ? (last.plural.length || !last.singular.length ? last.plural : severalParties(statement)) : last.singular
  return holders.length ? { end: at + (honoured ? 2 : 1), holders, plural } : undefined
}

/** "His Highness" without a name is who was named before. */
const HONORIFICS = holderWords('honorific')

/** "They" behind a leader of one party are the leaders of all. */
const severalParties = ({ parties, kind }: StatementFacts) => (parties.length > 1 && kind !== 'TREATY' ? parties : [])

/** "Each member of the Security Council": no party of the treaty as such. */
function isOrganMember(tokens: readonly Token[], end: number): boolean {
  const body = tokens[end]?.lower === 'of' ? tokens.slice(end + 1, end + 3).find((token) => token.mention)?.mention : undefined
  return body !== undefined && body.id !== 'UN'
}

/** The last of two in “the President and the Prime Minister”. */
const LEADERS = holderWords('leader')

/** "the Heads of State and Government" */
const isOfHeads = (tokens: readonly Token[], end: number) => tokens.slice(Math.max(0, end - 5), end - 1).some(({ lower }) => lower === 'heads')

function isPlural(tokens: readonly Token[], end: number): boolean {
  const head = tokens[end - 1]?.lower ?? ''
  if (LEADERS.has(head) || isOfHeads(tokens, end)) return true
  return head === 'we' || head === 'both' || head === 'all' || head === 'they' || head === 'us' || (head.endsWith('s') && tokens[end - 2]?.lower !== 'each')
}

/** "Japan and the United States", "President Biden", "the Government of Japan", "the United States and its allies". */
function matchNames(tokens: readonly Token[], at: number, context: SubjectContext): Subject | undefined {
  const found = readHolderNames(tokens, at)
  if (!found) return undefined
  const { names, plural } = found
  const elsewhere = behindElsewhere(tokens, found, context)
  const end = elsewhere ?? found.end
  const holders = [...new Set(names.flatMap((name) => speaker(name, context, elsewhere !== undefined, found.led) ?? []))]
  const all = coversParties(holders, names, context)
  if (!all && !holders.length) return undefined
  const subject = { bodiesOf: ownersOf(found, context), unread: found.unread, end, holders: all ? context.statement.parties : holders, plural }
  return all || tokens[end]?.lower !== 'and' ? subject : withOffice(subject, tokens, context)
}

/** "The Kenyan Foreign Minister and the High Representative": two subjects of one verb. */
function withOffice(subject: Subject, tokens: readonly Token[], context: SubjectContext): Subject {
  if (tokens[subject.end]?.lower !== 'and') return subject
  const at = subject.end + 1
  const role = matchRoleSubject(tokens, at, false)
  const isOffice = role?.holds === 'EU' && isOfUnion(tokens, at, role.end, context.statement)
  const second = isOffice
    ? { end: role.end, holders: ['EU'] }
    : subject.holders.includes('EU')
      ? matchNames(tokens, tokens[at]?.lower === 'the' ? at + 1 : at, context)
      : undefined
  if (!second || second.holders.some((holder) => subject.holders.includes(holder))) return subject
  return { end: second.end, holders: [...subject.holders, ...second.holders], plural: true }
}

/** "The Commission": the body that the text named before. */
function matchOrgan(tokens: readonly Token[], at: number, { bodyNamed }: SubjectContext): Subject | undefined {
  const noun = tokens[at + 1]
  if (tokens[at]?.lower !== 'the' || !noun || noun.mention || !/^\p{Lu}/u.test(noun.text)) return undefined
  const body = bodyNamed(noun)
  return body && { end: at + 2, holders: [body.id], plural: false, bodiesOf: body.owner === undefined ? [] : [body.owner] }
}

/** The states whose bodies all of the names are; none where one is no body of a state. */
function ownersOf({ names, owners }: HolderNames, { ownerOf }: SubjectContext): string[] {
  if (owners.length === names.length) return owners.map(({ id }) => id)
  const found = names.flatMap((name) => (name.type === 'Organization' ? (ownerOf(name) ?? []) : []))
  return found.length === names.length ? found : []
}

/** "Minister Lund of Graustark": the token behind a name that no entry knows. */
function behindElsewhere(tokens: readonly Token[], { names, end }: HolderNames, { stateOf }: SubjectContext): number | undefined {
  const [person, second] = names
  if (person?.type !== 'Person' || second || stateOf(person) !== undefined || tokens[end]?.lower !== 'of') return undefined
  const name = tokens[end + 1]
  return name && !name.mention && /^\p{Lu}/u.test(name.text) ? end + 2 : undefined
}

/** A body of just the parties is all of them, and who leads one of the Union's speaks for the Union; a person whom nothing joins to one of several parties speaks for no state, but for themselves. */
function speaker(name: NamedSpan, context: SubjectContext, elsewhere: boolean, led: boolean): string | readonly string[] | undefined {
  if (name.type === 'Person') return context.stateOf(name) ?? (elsewhere || context.statement.parties.length < 2 ? name.id : undefined)
  const members = name.type === 'Organization' ? context.membersOf(name) : []
  const { parties } = context.statement
  if (led && parties.includes('EU') && context.ownerOf(name) === 'EU') return 'EU'
  return members.length > 1 && members.length === parties.length && members.every((member) => parties.includes(member)) ? parties : name.id
}

/** As many persons as parties are all of them, even where nothing tells who speaks for whom. */
function coversParties(holders: readonly string[], names: readonly NamedSpan[], { statement }: SubjectContext): boolean {
  return (
    statement.parties.length > 1 &&
    (statement.parties.every((party) => holders.includes(party)) ||
      (names.length === statement.parties.length && names.every((name) => name.type === 'Person')))
  )
}
