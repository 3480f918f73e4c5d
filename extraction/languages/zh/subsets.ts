import type { NamedSpan } from '../../model.ts'
import { within } from './addressees.ts'
import { type SubjectWord, treatyOutsiders } from './lexicon.ts'
import { type Segment, segmentOf } from './segments.ts'
import { readSubject, type Speakers } from './subjects.ts'
import { patternOf } from './surfaces.ts'
import type { Token } from './tokens.ts'

/**
 * The segments of a sentence with some of the parties in one token: 成员国（甲国除外）, 除甲国外的成员国, 部分成员国（甲方、乙方）, the members
 * of a treaty, and 其他成员国, the parties less those that have spoken in the sentence, or held what stands `before` it.
 */
export function readSubsets(segments: readonly Segment[], mentions: readonly NamedSpan[], speakers: Speakers, before: readonly string[]): readonly Segment[] {
  if (speakers.parties.length < 3) return segments
  let spoken: readonly string[] = []
  let named: readonly string[] = isSome(before, speakers) ? before : []
  let excluded: readonly string[] = []
  return segments.map((segment) => {
    const tokens = joinSubsets(segment.tokens, { mentions, parties: speakers.parties, spoken: spoken.length > 0 ? spoken : named, excluded })
    const subject = readSubject(tokens, 0, speakers, [])
    if (subject && isSome(subject.ids, speakers)) spoken = withNew(spoken, subject.ids)
    named = withNew(
      named,
      tokens.flatMap(({ mention }) => mention?.id ?? []),
    )
    excluded = leftOut(tokens)
    return tokens.some((token, at) => token !== segment.tokens[at]) ? segmentOf(tokens, segment.after) : segment
  })
}

/** Each id once, however often a long sentence names it. */
const withNew = (known: readonly string[], ids: readonly string[]) => (ids.every((id) => known.includes(id)) ? known : [...new Set([...known, ...ids])])

const isSome = (ids: readonly string[], { parties }: Speakers) => ids.length > 0 && ids.length < parties.length && ids.every((id) => parties.includes(id))

interface Known {
  readonly mentions: readonly NamedSpan[]
  readonly parties: readonly string[]
  /** Whom 其他 leaves out. */
  readonly spoken: readonly string[]
  /** Whom 除甲国外 before the comma leaves out. */
  readonly excluded: readonly string[]
}

function joinSubsets(tokens: readonly Token[], known: Known): readonly Token[] {
  const joined: Token[] = []
  for (let at = 0; at < tokens.length; ) {
    const subset = readListed(tokens, at, known) ?? readExcepted(tokens, at, known) ?? readMembers(tokens, at, known) ?? readOthers(tokens, at, known)
    joined.push(subset?.token ?? (tokens[at] as Token))
    at = subset?.end ?? at + 1
  }
  return joined
}

interface Subset {
  readonly token: Token
  readonly end: number
}

const EXCEPTION = patternOf('exceptions')
const NO_NAMES = /[（）、和及与等]/gu

/** 成员国（甲国除外）, 部分成员国（甲方、乙方） */
function readListed(tokens: readonly Token[], at: number, { mentions, parties }: Known): Subset | undefined {
  const aside = tokens[at + 1]
  if (aside?.kind !== 'aside' || !isGroup(tokens[at])) return undefined
  const names = within(mentions, aside)
  const ids = names.map(({ id }) => id).filter((id) => parties.includes(id))
  if (ids.length === 0) return undefined
  if (EXCEPTION.test(aside.surface)) return subsetOf(tokens, at, at + 2, at, without(parties, ids))
  const rest = names.reduceRight((text, { start, end }) => text.slice(0, start - aside.start) + text.slice(end - aside.start), aside.surface)
  return rest.replace(NO_NAMES, '') === '' ? subsetOf(tokens, at, at + 2, at, ids) : undefined
}

const BESIDES = /^除了?$/u
const OUTSIDE = /^(?:以外|之外|外)的?(?:所有|全体|各)?$/u
const LONGEST_JOINT = 3

/** 除甲国外的成员国, 甲国以外的成员国 */
function readExcepted(tokens: readonly Token[], at: number, { parties }: Known): Subset | undefined {
  const { ids, end } = readNames(tokens, BESIDES.test(tokens[at]?.surface ?? '') ? at + 1 : at)
  if (!ids.some((id) => parties.includes(id))) return undefined
  for (let to = end + 1; to <= end + LONGEST_JOINT; to++)
    if (isGroup(tokens[to]) && OUTSIDE.test(surfaceOf(tokens.slice(end, to)))) return subsetOf(tokens, at, to + 1, to, without(parties, ids))
  return undefined
}

/** 除甲国外，成员国: whom the segment leaves out. */
function leftOut(tokens: readonly Token[]): readonly string[] {
  const at = tokens.findIndex(({ surface }) => BESIDES.test(surface))
  const { ids, end } = readNames(tokens, at + 1)
  return at >= 0 && OUTSIDE.test(surfaceOf(tokens.slice(end))) ? ids : []
}

const JOINT = /^[、和与及]$|^以及$/u

function readNames(tokens: readonly Token[], from: number): { readonly ids: readonly string[]; readonly end: number } {
  const ids: string[] = []
  let end = from
  for (let at = from; tokens[at]?.mention?.type === 'Country'; at = end + 1) {
    ids.push(tokens[at]?.mention?.id as string)
    end = at + 1
    if (!JOINT.test(tokens[end]?.surface ?? '')) break
  }
  return { ids, end }
}

const CONTRACTING = /^缔约国(?:中的|的)?$/u

/** 《条约》缔约国中的成员国 */
function readMembers(tokens: readonly Token[], at: number, { parties }: Known): Subset | undefined {
  const outside = treatyOutsiders.get(tokens[at]?.mention?.id ?? '')
  if (!outside) return undefined
  for (let to = at + 2; to <= at + LONGEST_JOINT + 1; to++)
    if (isGroup(tokens[to]) && CONTRACTING.test(surfaceOf(tokens.slice(at + 1, to)))) return subsetOf(tokens, at, to + 1, to, without(parties, outside))
  return undefined
}

/** 其他成员国; 成员国 behind 除甲国外， */
function readOthers(tokens: readonly Token[], at: number, { parties, spoken, excluded }: Known): Subset | undefined {
  const others = tokens[at]?.word?.subject?.holds === 'others'
  const left = excluded.length > 0 && at === 0 ? excluded : !others ? [] : spoken.length > 0 || at > 0 ? spoken : singledOut(tokens, parties)
  return left.length > 0 && isGroup(tokens[at]) ? subsetOf(tokens, at, at + 1, at, without(parties, left)) : undefined
}

/** 其他成员国支持甲方: nobody has spoken, so whom they speak of is left out. */
function singledOut(tokens: readonly Token[], parties: readonly string[]): readonly string[] {
  const ids = new Set(tokens.flatMap(({ mention }) => (mention && parties.includes(mention.id) ? [mention.id] : [])))
  return ids.size === 1 ? [...ids] : []
}

function isGroup(token: Token | undefined): boolean {
  const subject = token?.word?.subject
  if (!subject || subject.members) return false
  return subject.holds === 'parties' || subject.holds === 'others' || (subject.holds === 'nobody' && SOME.test(token.surface))
}
const SOME = patternOf('states-of-a-group')

const without = (parties: readonly string[], ids: readonly string[]) => parties.filter((id) => !ids.includes(id))

const surfaceOf = (tokens: readonly Token[]) => tokens.map(({ surface }) => surface).join('')

/** One token for several, none where nobody is left or nobody left out. */
function subsetOf(tokens: readonly Token[], from: number, end: number, group: number, members: readonly string[]): Subset | undefined {
  const [first, last, word] = [tokens[from], tokens[end - 1], tokens[group]?.word]
  if (!first || !last || !word || members.length === 0) return undefined
  const subject: SubjectWord = { holds: 'parties', members }
  const token: Token = { ...first, kind: 'word', end: last.end, surface: surfaceOf(tokens.slice(from, end)), word: { ...word, subject }, mention: undefined }
  return { token, end }
}
