import type { InstrumentKind, NamedSpan } from '../../model.ts'
import { unlinked } from '../names-provisional.ts'
import { anyOfContext, contextPattern } from './names-contexts.ts'
import type { Signs } from './names-signs.ts'
import type { ChineseWords } from './names-words.ts'

const LONGEST_TITLE = 200
const CLOSING: ReadonlyMap<number, number> = new Map(['《》', '“”'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]))
const LINE_END = '\n'.charCodeAt(0)

/**
 * Titles in 《》 with whatever they nest, and documents in quotation marks that are called a draft or a resolution or whose title ends like one.
 * `草案` behind the mark belongs to the span.
 */
export function findBracketedTitles(text: string, words: ChineseWords, { titles, quotes }: Signs): NamedSpan[] {
  const found: NamedSpan[] = []
  let free = 0
  for (const at of [...titles, ...quotes].sort((a, b) => a - b)) {
    if (at < free) continue
    const open = text.charAt(at)
    const close = closingMark(text, at)
    if (close === undefined) continue
    const name = open === '《' ? titled(text, at, close, words) : quoted(text, at, close, words)
    if (!name) continue
    found.push(name)
    free = Math.max(name.end, close + 1)
  }
  return found
}

/** Offset of the mark that closes the one at `open`, unless the paragraph ends or the title grows too long before. */
function closingMark(text: string, open: number): number | undefined {
  const opening = text.charCodeAt(open)
  const closing = CLOSING.get(opening)
  const limit = Math.min(text.length, open + LONGEST_TITLE)
  let depth = 0
  for (let at = open; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (code === LINE_END) return undefined
    if (code === opening) depth++
    if (code === closing && --depth === 0) return at
  }
  return undefined
}

function titled(text: string, open: number, close: number, words: ChineseWords): NamedSpan | undefined {
  const draft = DRAFT.exec(text.slice(close + 1, close + 5))
  const ending = words.titleEndings(text, titleEnd(text, close))
  if (ending?.role === 'title-of-work' || close === open + 1) return undefined
  const later = draft ? null : LATER_STAGE.exec(text.slice(close + 1, close + 1 + LONGEST_STAGE))
  if (later) return instrument(open, close + 1 + later[0].length, 'PROTOCOL', 'zh-bracketed-title')
  const end = close + 1 + (draft?.[0].length ?? 0)
  if (ending?.role === 'titled-initiative' && !draft) return unlinked('Initiative', open, end, 'zh-bracketed-title')
  const drafted = draft || DRAFT_INSIDE.test(text.slice(close - LONGEST_DRAFT, close))
  return instrument(open, end, drafted ? 'DRAFT' : (ending?.kind ?? 'OTHER'), 'zh-bracketed-title')
}

/** 《自由贸易协定》第二阶段议定书, 《无核武器区条约》议定书: a later document bears the name of the one that it goes on with. */
const LATER_STAGE =
  /^(?:议定书(?!谈判|草案|的谈判)|(?:第[一二三四五六\d]{1,2}(?:阶段|号|个|次)?|升级|修订|修正|补充|附加|任择){1,2}(?:议定书|协定书?|协议书?|附件))/u
const LONGEST_STAGE = 14

const DRAFT = /^（?草[案稿]）?/
/** 《海关协定（草案）》 */
const DRAFT_INSIDE = /[（(]草[案稿][）)]$/u
const LONGEST_DRAFT = 4

/** The head noun stands before a number, a version or years in brackets: 补充协议3, 计划（2025－2027年）. */
function titleEnd(text: string, close: number): number {
  const tail = TAIL_END.test(text.charAt(close - 1)) && TAIL.exec(text.slice(Math.max(0, close - 24), close))
  return tail ? close - tail[0].length : close
}

const TAIL_END = /[）〉”\d一二三四五六七八九十]/
const TAIL = /(?:（[^（）]{1,20}）|〉|”|[\d一二三四五六七八九十]+)+$/u

function quoted(text: string, open: number, close: number, words: ChineseWords): NamedSpan | undefined {
  const after = BEHIND_QUOTE.exec(text.slice(close + 1, close + 12))
  const inside = text.slice(open + 1, close)
  const ending = words.titleEndings(text, close)
  if (after?.[1]) return instrument(open, close + 1 + after[0].length, after[1].endsWith('草案') ? 'DRAFT' : 'RESOLUTION', 'zh-quoted-title')
  if (/[。；！？]/.test(inside) || (!after && inside.includes('，')) || inside.length > 30) return undefined
  const launched = LAUNCHED.test(text.slice(Math.max(0, open - 3), open)) && inside.length > 3 && !OBJECTION.test(text.slice(close + 1, close + 5))
  if (after || launched || (ending?.role === 'titled-initiative' && inside.length > 2) || endsLikeInitiative(inside, words))
    return unlinked('Initiative', open + 1, close, 'zh-quoted-initiative')
  return ending?.role === 'instrument' && ending.word.length < inside.length && BINDING_ENDINGS.test(inside)
    ? instrument(open, close + 1, ending.kind ?? 'OTHER', 'zh-quoted-title')
    : undefined
}

/** “…”决议, “…”国家发展战略, “…”数字平台: what the words behind the mark call it. */
const BEHIND_QUOTE = new RegExp(
  `^(?:的?(决议草案|草案|决议)|(?=的?${anyOfContext('scopes-of-quoted-initiatives')}{0,4}${anyOfContext('heads-of-quoted-initiatives')})|(?=${anyOfContext('kinds-of-platforms')}{1,2}平台))`,
  'u',
)

/** 某国发起的“永续基金” */
const LAUNCHED = contextPattern('launching')
const OBJECTION = new RegExp(`^的?${anyOfContext('objections')}`, 'u')

const BINDING_ENDINGS = contextPattern('binding-endings')
const endsLikeInitiative = (inside: string, words: ChineseWords) =>
  (words.initiativeEndings(inside, inside.length)?.word.length ?? inside.length) < inside.length - 1

const instrument = (start: number, end: number, kind: InstrumentKind, rule: string): NamedSpan => unlinked('Instrument', start, end, rule, kind)
