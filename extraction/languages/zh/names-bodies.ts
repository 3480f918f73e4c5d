import type { NamedSpan, Span } from '../../model.ts'
import { unlinked } from '../names-provisional.ts'
import type { Anchor } from './names-compounds.ts'
import { anyOfContext, contextPattern, contextWords } from './names-contexts.ts'
import type { Marks } from './names-marks.ts'
import type { ChineseWords } from './names-words.ts'

const BROAD = contextWords('broad-bodies')
const BEFORE = contextPattern('before-bodies')
const BEHIND = contextPattern('behind-bodies')
const NO_BODY = contextPattern('in-no-body')
const ORDINARY = new RegExp(anyOfContext('ordinary-words-of-bodies'), 'gu')
const WORLDWIDE = contextPattern('worldwide-bodies')
const ENDS_IN_ACT = contextPattern('acts-before-heads')
const INITIATIVE = '倡议'
const LONGEST_MODIFIER = 9
const LONGEST_LEAD = 4
const SHORTEST_MODIFIER = 4
const HAN = /\p{Script=Han}/u

/** Bodies and initiatives that no known state or body begins (支持湖区互助联盟的工作), where words on both sides tell the boundaries. */
export function findBodies(text: string, anchors: readonly Anchor[], words: ChineseWords, { bodies }: Marks): NamedSpan[] {
  const candidates = bodies.flatMap((head) => bodyBefore(text, head, words))
  if (candidates.length === 0) return []
  return candidates.filter((body) => !anchors.some((anchor) => isOfAnother(anchor, body)))
}

/** What holds a known name is left to the rules for longer names, unless it begins with a place (东非跨境贸易促进协会). */
const isOfAnother = (anchor: Anchor, body: Span) =>
  anchor.start < body.end && body.start < anchor.end && !(anchor.type === 'Place' && anchor.start === body.start && anchor.end < body.end)

function bodyBefore(text: string, { start: head, end }: Span, words: ChineseWords): NamedSpan[] {
  if (!BEHIND.test(text.slice(end, end + 2))) return []
  const word = text.slice(head, end)
  const start = modifierStart(text, head, words)
  const modifier = text.slice(start, head)
  if (modifier.length < SHORTEST_MODIFIER || modifier.length > LONGEST_MODIFIER || NO_BODY.test(modifier)) return []
  if (!BEFORE.test(text.slice(Math.max(0, start - LONGEST_LEAD), start)) || !isOwnName(modifier, word)) return []
  return [unlinked(word === INITIATIVE ? 'Initiative' : 'Organization', start, end, 'zh-body-by-shape')]
}

/** Behind the last word that no name contains; one right before the head may be what the body is for (贸易促进协会). */
function modifierStart(text: string, head: number, words: ChineseWords): number {
  const limit = head - (ENDS_IN_ACT.exec(text.slice(head - LONGEST_LEAD, head))?.[0].length ?? 0)
  let start = Math.max(0, head - LONGEST_MODIFIER - LONGEST_LEAD)
  for (let at = start; at < limit; at++) {
    const safe = words.noStops.end(text, at)
    const stop = safe ? 0 : words.stops.end(text, at)
    if (safe) at = safe - 1
    else if (stop) {
      start = stop
      at = stop - 1
    } else if (!HAN.test(text.charAt(at))) start = at + 1
  }
  return Math.min(start, head)
}

const SHORTEST_OWN = 2
const SHORTEST_OWN_OF_BROAD = 3

/** Whether enough words are left beside those of any body's work; 组织 and 中心 ask for more, unless all the world shares it. */
function isOwnName(modifier: string, head: string): boolean {
  if (WORLDWIDE.test(modifier + head)) return true
  return modifier.replace(ORDINARY, '').length >= (BROAD.has(head) ? SHORTEST_OWN_OF_BROAD : SHORTEST_OWN)
}
