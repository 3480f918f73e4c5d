import type { Span, Stance } from '../../model.ts'
import type { Token } from './tokens.ts'

const BREAKERS = new Set(['which', 'who', 'whose', 'that', 'where', 'when', 'including', 'under', 'through', 'using', 'following', 'because', 'while', 'as', 'based', 'including', 'consistent', 'via', 'pursuant', 'during', 'despite', 'toward', 'towards', 'amid', 'regarding', ';'])
const PLACE_PREPOSITIONS = new Set(['in', 'at', 'across', 'within', 'from', 'around', 'throughout', 'between', 'among', 'on', 'near', 'over'])
const NEGATIVE: ReadonlySet<Stance> = new Set(['OPPOSES', 'CONDEMNS', 'CONCERNED'])

/**
 * Entities that a stance is directed at (annotation guide, section 3, "About and targets"): heads of the content's noun phrase and the
 * owners or agents of conduct it names; what is done to somebody under a negative stance, places and frameworks are only mentioned.
 */
export function findTargets(tokens: readonly Token[], span: Span, stance: Stance, holders: readonly string[]): string[] {
  const inside = tokens.filter((token) => token.start >= span.start && token.end <= span.end)
  const targets = new Set<string>()
  for (const [index, token] of inside.entries()) {
    if (BREAKERS.has(token.lower) && !(token.lower === 'as' && inside[index + 1]?.lower === 'well')) break
    if (token.mention && isTarget(inside, index, stance)) targets.add(token.mention.id)
  }
  for (const holder of holders) targets.delete(holder)
  return [...targets]
}

function isTarget(tokens: readonly Token[], index: number, stance: Stance): boolean {
  const mention = tokens[index]?.mention
  const before = previousWord(tokens, index)
  if (!mention || mention.type === 'Event') return false
  if (PLACE_PREPOSITIONS.has(before) && mention.type !== 'Instrument' && mention.type !== 'Initiative') return false
  if (before === 'against' || before === 'to') return false
  if (mention.type === 'Place' && before !== '') return !NEGATIVE.has(stance) && before === 'and'
  return !(NEGATIVE.has(stance) && before === 'of' && mention.type === 'Instrument')
}

/** The word that governs a name: articles and adjectives between are passed over; '' at the head of the content. */
function previousWord(tokens: readonly Token[], index: number): string {
  let at = index - 1
  while (at >= 0 && (/^(?:the|a|an|our|its|their)$/.test(tokens[at]?.lower ?? '') || tokens[at]?.tags.has('Adjective'))) at--
  return tokens[at]?.lower ?? ''
}
