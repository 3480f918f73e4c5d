import type { Span, Stance } from '../../model.ts'
import type { Token } from './tokens.ts'

const NEGATIVE: ReadonlySet<Stance> = new Set(['OPPOSES', 'CONDEMNS', 'CONCERNED'])
/** Words that open a part of the content that only describes, bases, limits or compares. */
const BREAKERS = new Set([
  'which',
  'who',
  'whose',
  'that',
  'where',
  'when',
  'including',
  'under',
  'through',
  'using',
  'following',
  'because',
  'while',
  'based',
  'consistent',
  'via',
  'pursuant',
  'during',
  'despite',
  'toward',
  'towards',
  'amid',
  'regarding',
  'resulting',
  ';',
  'such',
])
const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'across',
  'within',
  'from',
  'around',
  'throughout',
  'between',
  'among',
  'on',
  'near',
  'over',
  'against',
  'into',
  'before',
  'after',
  'since',
  'per',
])
/** Nouns whose "of X" names who acts, so that X is a target under a negative stance too. */
const CONDUCT = new Set([
  'action',
  'actions',
  'activities',
  'activity',
  'conduct',
  'behaviour',
  'behavior',
  'aggression',
  'policy',
  'policies',
  'attempts',
  'refusal',
  'failure',
  'decision',
  'war',
  'invasion',
  'role',
])
/** Nouns that an infinitive completes: what follows still belongs to the head. */
const COMPLETED_BY_INFINITIVE = new Set([
  'need',
  'importance',
  'intention',
  'intent',
  'desire',
  'commitment',
  'readiness',
  'necessity',
  'obligation',
  'resolve',
])

/**
 * Entities that a stance is directed at (annotation guide, section 3, "About and targets"): heads of the content's noun phrase and the
 * owners or agents of conduct it names; what is done to somebody under a negative stance, places and frameworks are only mentioned.
 */
export function findTargets(tokens: readonly Token[], span: Span, stance: Stance, holders: readonly string[]): string[] {
  const head = headOf(tokens.filter((token) => token.start >= span.start && token.end <= span.end))
  const targets = new Set<string>()
  let previous: boolean | undefined
  for (const [index, token] of head.entries()) {
    if (!token.mention) continue
    previous = isTarget(head, index, stance, previous, targets.size > 0)
    if (previous) targets.add(token.mention.id)
  }
  for (const holder of holders) targets.delete(holder)
  return [...targets]
}

/** The content up to where description, purpose, or the predicate of a clause begins. */
function headOf(content: readonly Token[]): readonly Token[] {
  const start = content[0]?.lower === 'the' && /^(?:fact|importance)$/.test(content[1]?.lower ?? '') && content[2]?.lower === 'that' ? 3 : 0
  for (let i = start; i < content.length; i++) {
    const token = content[i] as Token
    const next = content[i + 1]
    if (BREAKERS.has(token.lower) && !(token.lower === 'under' && next?.lower === 'way')) return content.slice(start, i)
    if (token.lower === 'as' && next?.lower !== 'well' && content[i - 1]?.lower !== 'well') return content.slice(start, i)
    if (token.lower === 'to' && next?.tags.has('Verb') && !COMPLETED_BY_INFINITIVE.has(content[i - 1]?.lower ?? '')) return content.slice(start, i)
    if (token.lower === ',' && next?.tags.has('Gerund')) return content.slice(start, i)
    if (i > start && token.tags.has('PresentTense') && token.lower.endsWith('s') && content[i - 1]?.mention) return content.slice(start, i)
    if (i > start && (token.tags.has('Modal') || token.tags.has('Copula') || token.tags.has('Auxiliary'))) return content.slice(start, i)
  }
  return content.slice(start)
}

/** `previous`: whether the mention before was a target; a coordinated name shares its lot. */
function isTarget(head: readonly Token[], index: number, stance: Stance, previous: boolean | undefined, found: boolean): boolean {
  const mention = head[index]?.mention
  const at = governorOf(head, index)
  const governor = head[at]?.lower ?? ''
  if (!mention || mention.type === 'Event') return false
  if (governor === '') return mention.type !== 'Place' || isHead(head, index)
  if (/^(?:,|and|or|as)$/.test(governor)) return previous ?? mention.type !== 'Place'
  if (PLACE_PREPOSITIONS.has(governor)) return governor === 'in' && head[at - 1]?.lower === 'interest'
  if (governor === 'of') return !found && mention.type !== 'Place' && (!NEGATIVE.has(stance) || CONDUCT.has(head[at - 1]?.lower ?? ''))
  if (governor === 'to') return !NEGATIVE.has(stance)
  return !found
}

const isHead = (head: readonly Token[], index: number) => index === head.length - 1 || head[index + 1]?.lower === ',' || head[index + 1]?.lower === 'and'

/** Index of the word that governs a name: articles and adjectives between are passed over; -1 at the head of the content. */
function governorOf(tokens: readonly Token[], index: number): number {
  let at = index - 1
  while (at >= 0 && isPassedOver(tokens, at)) at--
  return at
}

function isPassedOver(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || token.mention) return false
  if (/^(?:the|a|an|our|its|their|all|both)$/.test(token.lower) || token.tags.has('Adjective')) return true
  return token.lower === 'and' && tokens[at - 1]?.tags.has('Adjective') === true
}
