import type { NamedSpan, StatementFacts } from '../../model.ts'
import { matchRoleSubject } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** Who a grammatical subject is: entity ids, and whether its verb is plural. */
export interface Subject {
  readonly end: number
  readonly holders: readonly string[]
  readonly plural: boolean
  /** The state whose body it is ("the Kenyan Ministry of Ports"). */
  readonly bodyOf?: string
}

export interface SubjectContext {
  readonly statement: StatementFacts
  /** State that a named person speaks for, where the text or the registry tells. */
  readonly stateOf: (person: NamedSpan) => string | undefined
  /** The state that a body's name begins with ("Kenya Ports Authority"). */
  readonly ownerOf: (body: NamedSpan) => string | undefined
  /** The states that a body unites, where the registry tells ("Quad partners"). */
  readonly membersOf: (body: NamedSpan) => readonly string[]
  /** Holders of the sentence before, for "it" and "they"; empty where its subject was no holder. */
  readonly last: { singular: readonly string[]; plural: readonly string[] }
}

const HONORIFICS = new Set([
  'president',
  'prime',
  'minister',
  'secretary',
  'chancellor',
  'vice',
  'king',
  'crown',
  'prince',
  'general',
  'state',
  'foreign',
  'mr',
  'mr.',
  'ms',
  'his',
  'her',
  'highness',
  'majesty',
  'excellency',
  'the',
  'of',
  'first',
  'federal',
  'deputy',
  'premier',
  'governor',
  'sheikh',
  'sultan',
  'emir',
  'royal',
  'members',
])
const BODY_NOUNS = new Set([
  'government',
  'governments',
  'people',
  'peoples',
  'side',
  'delegation',
  'and',
  'its',
  'allies',
  "'s",
  "'",
  '’',
  'member',
  'members',
  'states',
  'state',
  'republic',
  'leaders',
  'party',
  'partners',
  'countries',
  'nations',
])

const PLURAL = new Set(['allies', 'members', 'states', 'governments', 'peoples', 'people', 'leaders', 'partners', 'countries', 'nations'])

/** The holder that begins at token `at`, if one does: role words, names of states and bodies, persons who speak for a state. */
export function matchSubject(tokens: readonly Token[], at: number, context: SubjectContext): Subject | undefined {
  const pronoun = matchPronoun(tokens, at, context)
  if (pronoun) return pronoun
  return matchRole(tokens, at, context) ?? matchNames(tokens, at, context)
}

/** "The two sides", "the leaders of A and B", "each Party". */
function matchRole(tokens: readonly Token[], at: number, context: SubjectContext): Subject | undefined {
  const { statement } = context
  const role = matchRoleSubject(tokens, at, statement.kind === 'TREATY')
  if (!role || (statement.kind === 'RESOLUTION' && !statement.parties.length)) return undefined
  if (role.holds === 'contracting-parties' && isOrganMember(tokens, role.end)) return undefined
  const plural = isPlural(tokens, role.end)
  if (role.holds === 'international-community') return { end: role.end, holders: ['international-community'], plural }
  const named = tokens[role.end]?.lower === 'of' || tokens[role.end]?.lower === 'from' ? matchNames(tokens, role.end + 1, context) : undefined
  const singledOut = named?.holders.every((holder) => statement.parties.includes(holder)) && named.holders.length > 1
  return { end: named?.end ?? role.end, holders: singledOut && named ? named.holders : statement.parties, plural }
}

/** "I" is the speaker; "it" and "they" take up the subject of the sentence before, when that was a holder. */
function matchPronoun(tokens: readonly Token[], at: number, { statement, last }: SubjectContext): Subject | undefined {
  const word = tokens[at]?.lower
  if (word === 'i') return { end: at + 1, holders: statement.parties, plural: true }
  const plural = word === 'they'
  if (!plural && word !== 'it' && word !== 'he' && word !== 'she') return undefined
  const holders = plural ? (last.plural.length || !last.singular.length ? last.plural : severalParties(statement)) : last.singular
  return holders.length ? { end: at + 1, holders, plural } : undefined
}

/** "They" behind a leader of one party are the leaders of all. */
const severalParties = ({ parties, kind }: StatementFacts) => (parties.length > 1 && kind !== 'TREATY' ? parties : [])

/** "Each member of the Security Council": no party of the treaty as such. */
function isOrganMember(tokens: readonly Token[], end: number): boolean {
  const body = tokens[end]?.lower === 'of' ? tokens.slice(end + 1, end + 3).find((token) => token.mention)?.mention : undefined
  return body !== undefined && body.id !== 'UN'
}

function isPlural(tokens: readonly Token[], end: number): boolean {
  const head = tokens[end - 1]?.lower ?? ''
  if (/^(?:president|minister|chancellor|premier|king)$/.test(head)) return true
  return head === 'we' || head === 'both' || head === 'they' || head === 'us' || (head.endsWith('s') && tokens[end - 2]?.lower !== 'each')
}

/** "Japan and the United States", "President Biden", "the Government of Japan", "the United States and its allies". */
function matchNames(tokens: readonly Token[], at: number, context: SubjectContext): Subject | undefined {
  const names: NamedSpan[] = []
  let end = -1
  let conjoined = true
  let many = false
  for (let i = at; i < tokens.length && i < at + 40; i++) {
    const token = tokens[i]
    if (!token) break
    if (token.mention) {
      if (!conjoined && !isPersonOf(tokens, i)) break
      if (names.length && isBracketed(tokens, i)) {
        end = i + 2
        i++
        continue
      }
      if (isHolderName(token.mention)) {
        if (!(isPersonOf(tokens, i) && names.length && tokens[i - 1]?.lower === 'of')) names.push(token.mention)
        end = i + 1
        conjoined = false
        continue
      }
      break
    }
    if (token.lower === ',' || token.lower === 'and' || token.lower === '(' || token.lower === ')') {
      const behind = token.lower === ',' && names.length ? behindAside(tokens, i) : i
      if (token.lower === ',' && behind === i && !listGoesOn(tokens, i)) break
      i = behind
      conjoined = true
      continue
    }
    if (end >= 0 && BODY_NOUNS.has(token.lower)) {
      end = i + 1
      continue
    }
    if (HONORIFICS.has(token.lower)) {
      many ||= token.lower === 'members'
      continue
    }
    break
  }
  if (end < 0) return undefined
  const holders = [...new Set(names.flatMap((name) => speaker(name, context) ?? []))]
  const all = coversParties(holders, names, context)
  if (!all && !holders.length) return undefined
  const [body] = names
  const bodyOf = names.length === 1 && body?.type === 'Organization' ? context.ownerOf(body) : undefined
  return {
    ...(bodyOf ? { bodyOf } : {}),
    end,
    holders: all ? context.statement.parties : holders,
    plural: many || names.length > 1 || PLURAL.has(tokens[end - 1]?.lower ?? ''),
  }
}

/** "the Kenya Ports Authority (KPA)" */
const isBracketed = (tokens: readonly Token[], at: number) => tokens[at - 1]?.lower === '(' && tokens[at + 1]?.lower === ')'

const ASIDE = /^(?:subject|with|through|pending|together|for|in|as|under)$/
const LONGEST_ASIDE = 12

/** "Kenya, subject to a vote, and Chad": the second comma; `comma` itself where no such aside stands there. */
function behindAside(tokens: readonly Token[], comma: number): number {
  if (!ASIDE.test(tokens[comma + 1]?.lower ?? '')) return comma
  for (let i = comma + 2; i < comma + LONGEST_ASIDE; i++) {
    const next = tokens[i + 2]?.lower === 'the' ? tokens[i + 3] : tokens[i + 2]
    if (tokens[i]?.mention && isHolderName(tokens[i]?.mention as NamedSpan)) return comma
    if (tokens[i]?.lower === ',') return tokens[i + 1]?.lower === 'and' && next?.mention && isHolderName(next.mention) ? i : comma
  }
  return comma
}

const isHolderName = (mention: NamedSpan) => mention.type === 'Country' || mention.type === 'Organization' || mention.type === 'Person'

const isPersonOf = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.lower === 'of' || (tokens[at - 1]?.lower === 'the' && tokens[at - 2]?.lower === 'of')

/** True when another name follows the comma before a verb: "Australia, India, Japan, and …". */
function listGoesOn(tokens: readonly Token[], comma: number): boolean {
  for (let i = comma + 1; i < tokens.length && i < comma + 8; i++) {
    const token = tokens[i]
    if (token?.mention) return isHolderName(token.mention)
    if (token && token.lower !== 'and' && !HONORIFICS.has(token.lower)) return false
  }
  return false
}

/** A body of just the parties is all of them. */
function speaker(name: NamedSpan, context: SubjectContext): string | readonly string[] | undefined {
  if (name.type === 'Person') return context.stateOf(name)
  const members = name.type === 'Organization' ? context.membersOf(name) : []
  const { parties } = context.statement
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
