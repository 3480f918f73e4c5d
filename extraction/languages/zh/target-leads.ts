/** What stands before the matter of a content: modals, adverbs and the holders themselves. */
import { POLARITY } from '../../model.ts'
import { readGroup } from './groups.ts'
import { ROLE } from './lexicon.ts'
import { OWN } from './pledges.ts'
import { hasRole } from './segments.ts'
import { patternOf, reads } from './surfaces.ts'
import { isVerb } from './target-heads.ts'
import type { Aim } from './target-owners.ts'
import type { Token } from './tokens.ts'

/** Steps over modals, adverbs, auxiliaries, the holders, and what they say before the matter itself (成员国认为有必要…, 美国认识到，…). */
export function skipLead(tokens: readonly Token[], aim: Aim): { at: number; negative: boolean } {
  let at = 0
  let negative = false
  let spoken = false // a holder stands before
  while (at < tokens.length) {
    const token = tokens[at] as Token
    const holder = endOfHolder(tokens, at, aim)
    if (holder !== undefined) {
      at = holder
      spoken = true
    } else if (isLeading(token) || (reads(token, OWN) && isVerb(tokens[at + 1])) || (spoken && token.word?.cue?.role === 'reporting')) at++
    else if (spoken && token.word?.cue?.label.kind === 'position' && POLARITY[token.word.cue.label.stance] < 0) {
      negative = true
      at++
    } else break
  }
  return { at, negative }
}

/** 双方, 有意愿的成员国, or the holder by name before what it says (美国认识到). */
function endOfHolder(tokens: readonly Token[], from: number, { holders }: Aim): number | undefined {
  if (isHolder(tokens[from], holders)) return from + 1
  for (let of = from; of < Math.min(tokens.length, from + LONGEST_ATTRIBUTE); of++) {
    if (!tokens[of]?.surface.endsWith('的')) continue
    if (isHolder(tokens[of + 1], holders)) return of + 2
    break
  }
  const group = readGroup(tokens, from)
  if (!group?.ids.every((id) => holders.includes(id))) return undefined
  let verb = group.end
  while (hasRole(tokens[verb], ROLE.adverb)) verb++
  return tokens[group.end]?.word?.cue?.role === 'reporting' || (verb > group.end && isVerb(tokens[verb])) ? verb : undefined
}

const LONGEST_ATTRIBUTE = 4

function isHolder(token: Token | undefined, holders: readonly string[]): boolean {
  const subject = token?.word?.subject
  const held = subject?.members && !subject.members.every((id) => holders.includes(id)) ? undefined : subject?.holds
  return held === 'parties' || held === 'previous'
}

/** Modals, adverbs, auxiliaries and 旨在. */
const MORE = patternOf('more-of-them')
const isLeading = (token: Token): boolean =>
  !isVerb(token) &&
  (hasRole(token, ROLE.modal | ROLE.adverb | ROLE.connective | ROLE.together | ROLE.striving | ROLE.negation) ||
    token.word?.cue?.role === 'commitment' ||
    reads(token, MORE) ||
    token.surface === '旨在')
