import type { NamedSpan, Span } from '../../model.ts'
import { unlinked } from '../names-provisional.ts'
import { matchesFrom } from './marked-matches.ts'
import type { Anchor } from './names-compounds.ts'
import { anyOfContext } from './names-contexts.ts'
import type { Signs } from './names-signs.ts'
import type { ChineseWords } from './names-words.ts'

const SHORTEST_NAME = 3
const HAPPENS = new RegExp(`^(?:市|镇|县|等地)?(?:(?:共同|联合|再次|隆重|成功)?${anyOfContext('happenings')}|的(?:恐怖)?袭击|[，。])`, 'u')
const JOINED = /^[和与及、]/u
const NOT_AT_FIRST = /^[于向因当达则及代图武哲]/u

/** 在某地发生, 在甲地和乙地举办: foreign places that no entry knows, by the sound of their names and what happens there. */
export function findScenes(text: string, anchors: readonly Anchor[], words: ChineseWords, { within }: Signs): NamedSpan[] {
  const found: NamedSpan[] = []
  for (const at of within) found.push(...namesAt(text, at + 1, words))
  if (found.length === 0) return found
  const isNamed = coverage(text, anchors)
  return found.filter(({ start, end }) => !isNamed(start, end))
}

/** Tells whether any of some names stands in a stretch of the text. */
function coverage(text: string, names: readonly Span[]): (start: number, end: number) => boolean {
  const covered = new Uint8Array(text.length)
  for (const { start, end } of names) covered.fill(1, start, end)
  return (start, end) => covered.subarray(start, end).includes(1)
}

function namesAt(text: string, from: number, words: ChineseWords): NamedSpan[] {
  const first = nameEnd(text, from, words)
  if (first === undefined) return []
  const names = [place(from, first, 'zh-scene')]
  const joint = JOINED.test(text.slice(first, first + 1)) ? nameEnd(text, first + 1, words) : undefined
  if (joint !== undefined) names.push(place(first + 1, joint, 'zh-scene'))
  return HAPPENS.test(text.slice(joint ?? first, (joint ?? first) + 8)) ? names : []
}

function nameEnd(text: string, from: number, words: ChineseWords): number | undefined {
  let end = from
  while (words.transliteration.has(text, end)) end++
  return end - from >= SHORTEST_NAME && !NOT_AT_FIRST.test(text.slice(from, from + 1)) ? end : undefined
}

const PART_OF_STATE = /[州省邦](?![长政委府场区际内立])/uy
const DIRECTION = /[南北东西上下新]/u
const BEFORE_NAME = /[在向于对从由与和及、，。；（\s]/u
const LONGEST_NAME = 9

/** 南里奥格兰德州: a transliterated name and the word for a part of a state, though the state is not named before it. */
export function findParts(text: string, anchors: readonly Anchor[], words: ChineseWords, { partsOfStates }: Signs): NamedSpan[] {
  const parts = matchesFrom(text, PART_OF_STATE, partsOfStates)
  if (parts.length === 0) return []
  const isNamed = coverage(text, anchors)
  return parts.flatMap(({ index }) => {
    let start = index
    while (start > index - LONGEST_NAME && words.transliteration.has(text, start - 1) && !BEFORE_NAME.test(text.charAt(start - 1))) start--
    if (index - start < SHORTEST_NAME || isNamed(start, index)) return []
    if (DIRECTION.test(text.charAt(start - 1))) start--
    return start === 0 || BEFORE_NAME.test(text.charAt(start - 1)) ? [place(start, index + 1, 'zh-province')] : []
  })
}

const place = (start: number, end: number, rule: string): NamedSpan => unlinked('Place', start, end, rule)
