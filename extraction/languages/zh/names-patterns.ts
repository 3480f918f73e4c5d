import type { NamedSpan } from '../../model.ts'
import { type Anchor, ORDINALS } from './names-compounds.ts'
import type { ChineseWords } from './names-words.ts'

/** Names that a pattern of their own tells: sessions of an organ, drafts, numbered proposals, bodies of two states, foreign-named facilities. */
export function findPatterns(text: string, anchors: readonly Anchor[], words: ChineseWords): NamedSpan[] {
  return [...sessionEvents(text, anchors), ...draftsByNoun(text, words), ...findProposals(text), ...findUnanchored(text, words)]
}

const PROPOSAL = /[一二三四五六七八九十\d]{1,2}点(?:和平)?(?:建议|方案|计划|提案|主张|倡议)/gu

/** Numbered proposals (七点建议). */
const findProposals = (text: string): NamedSpan[] =>
  [...text.matchAll(PROPOSAL)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    type: 'Instrument',
    kind: 'PLAN',
    id: '',
    rule: 'zh-proposal',
  }))

const BOUNDARY = /[\s，。；：、“（和与及由在于对从到]/u
const SHORTEST_TRANSLITERATION = 3

/** Names that begin with no known name: bodies of two states (经贸联委会), facilities with a foreign name (伊提哈德铁路网二期). */
function findUnanchored(text: string, words: ChineseWords): NamedSpan[] {
  const found: NamedSpan[] = []
  for (let at = 0; at < text.length; at++) {
    const body = words.bilateralBodies.end(text, at)
    if (body) found.push({ start: at, end: body, type: 'Organization', id: '', rule: 'zh-bilateral-body' })
    const head = words.heads.longest(text, at)
    if (!head?.value.some((word) => word.role === 'facility')) continue
    let start = at
    while (start > at - 8 && words.transliteration.has(text.charAt(start - 1))) start--
    if (at - start >= SHORTEST_TRANSLITERATION && (start === 0 || BOUNDARY.test(text.charAt(start - 1))))
      found.push({ start, end: head.end, type: 'Place', id: '', rule: 'zh-facility' })
  }
  return found
}

/** 第76届联大: an ordinal and the name of an organ that meets. */
function sessionEvents(text: string, anchors: readonly Anchor[]): NamedSpan[] {
  const organs = new Map(
    anchors.filter((anchor) => anchor.type === 'Organization' && MEETS.test(text.slice(anchor.start, anchor.end))).map((anchor) => [anchor.start, anchor]),
  )
  return [...text.matchAll(ORDINALS)].flatMap((ordinal) => {
    const organ = organs.get(ordinal.index + ordinal[0].length)
    return organ ? [{ start: ordinal.index, end: organ.end, type: 'Event' as const, id: '', rule: 'zh-session' }] : []
  })
}

const MEETS = /(?:大会|联大|峰会|会议|论坛|大会届会)$/u

/** 公约草案: a draft named by its kind alone; in older texts 之 makes it any draft (得拟具关于…之协约草案). */
function draftsByNoun(text: string, words: ChineseWords): NamedSpan[] {
  const found: NamedSpan[] = []
  for (let at = text.indexOf('草案'); at >= 0; at = text.indexOf('草案', at + 2)) {
    const head = words.titleEndings(text, at)
    if (head?.role === 'instrument' && text.charAt(at - head.word.length - 1) !== '之')
      found.push({ start: at - head.word.length, end: at + 2, type: 'Instrument', kind: 'DRAFT', id: '', rule: 'zh-draft' })
  }
  return found
}
