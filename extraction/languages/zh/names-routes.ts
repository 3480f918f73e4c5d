import type { NamedSpan, Span } from '../../model.ts'
import type { ChineseWords } from './names-words.ts'

const DASH = '[—–－-]'
const WAYS = '高速铁路|标准轨铁路|跨境铁路|铁路|高速公路|公路|高铁|天然气管道|输油管道|原油管道|管道|航线|运河|口岸|大桥'
const CHAIN = new RegExp(`\\p{Script=Han}{2,6}(?:${DASH}(?:\\p{Script=Han}{1,6}?(?:${WAYS})|\\p{Script=Han}{2,6})){1,4}`, 'gu')
const FACILITY = new RegExp(WAYS, 'u')
const VERBS =
  /^.*(?:铺设|敷设|架设|规划|研究|讨论|开工|建设|修建|新建|扩建|改造|推进|推动|加快|启动|完成|开通|开辟|运营|支持|包括|连接|升级|重启|恢复|建成|贯通|实施|成立|的)/u
/** Words of one character may begin a town's name (同登), so that they count only before a longer one. */
const PARTICLES = /^.*[在于和与及同将对以从由经至为]/u
const LONGEST_TOWN = 3
/** D线, 二期 */
const LINE = /^(?:[A-Z一二三四\d]{1,2}(?:号)?线|[一二三四]期)/u
const JOINED = /^[、和与及]/u

/**
 * 老街—河内—海防铁路: railways, roads and crossings by the towns that they join; of several joined by 、 only the last has the word (甲—乙、丙—丁铁路).
 */
export function findRoutes(text: string, words: ChineseWords): NamedSpan[] {
  const found: NamedSpan[] = []
  let next: Span | undefined
  for (const match of [...text.matchAll(CHAIN)].toReversed()) {
    const route = routeOf(text, match)
    const joined = next !== undefined && JOINED.test(text.slice(route.end, next.start)) && route.end + 1 === next.start
    next = route.facility || joined ? route : undefined
    if (next) found.push({ start: route.start, end: route.end, type: 'Place', id: '', rule: 'zh-route' })
  }
  return [...found.toReversed(), ...findLines(text), ...findStretches(text, words)]
}

const LINE = /(?<![A-Za-z\d])[A-Z]{1,4}-?\d{0,3}(?:号线)?(?:铁路|高速公路|公路|高铁|管道|高速铁路)/gu
const STRETCH = /(\p{Script=Han}{2,6})至(\p{Script=Han}{2,6})段/gu

/** ML-2铁路, M4高速公路: lines by letters and numbers. */
const findLines = (text: string): NamedSpan[] => [...text.matchAll(LINE)].map(({ index, 0: name }) => place(index, index + name.length))

const ROAD = /[公铁]路/u

/** 公路甲地至乙地段: the two towns between which a stretch lies, by the sound of foreign names. */
const findStretches = (text: string, words: ChineseWords): NamedSpan[] =>
  [...text.matchAll(STRETCH)].flatMap(({ index, 0: whole, 1: first = '', 2: last = '' }) => {
    const middle = index + first.length
    let start = middle
    while (start > index && words.transliteration.has(text.charAt(start - 1))) start--
    if (ROAD.test(text.slice(start - 1, start + 1))) start++
    if (middle - start < 2 || ![...last].every((character) => words.transliteration.has(character))) return []
    return [place(start, middle), place(middle + 1, index + whole.length - 1)]
  })

const place = (start: number, end: number): NamedSpan => ({ start, end, type: 'Place', id: '', rule: 'zh-route' })

/** The chain without the verb before its first town and without what stands behind the word for a road. */
function routeOf(text: string, { index, 0: written }: RegExpExecArray): Span & { readonly facility: boolean } {
  const dash = written.search(/[—–－-]/u)
  const verb = VERBS.exec(written.slice(0, dash - 1))?.[0].length ?? 0
  const joint = JOINED.test(written.charAt(verb)) && dash - verb >= LONGEST_TOWN ? 1 : 0
  const particle = dash - verb > LONGEST_TOWN ? (PARTICLES.exec(written.slice(verb, dash - 1))?.[0].length ?? 0) : 0
  const last = Math.max(...['—', '–', '－', '-'].map((mark) => written.lastIndexOf(mark)))
  const facility = FACILITY.exec(written.slice(last))
  const way = facility ? last + facility.index + facility[0].length : written.length
  const end = way + (LINE.exec(text.slice(index + way, index + way + 4))?.[0].length ?? 0)
  return { start: index + verb + Math.max(joint, particle), end: index + end, facility: facility !== null }
}
