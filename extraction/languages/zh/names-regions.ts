import type { NamedSpan } from '../../model.ts'
import { unlinked } from '../names-provisional.ts'
import type { Anchor } from './names-compounds.ts'
import { anyOfContext } from './names-contexts.ts'
import type { Candidate } from './names-registry.ts'
import type { ChineseWords } from './names-words.ts'

const REGION = '地区'
/** 里海沿岸地区 lies on the sea. */
const REGION_WORD = /^(?:沿岸|沿海)?地区/u
const COORDINATED = /[和与及、]$/u
/** A continent needs no 地区 behind it. */
const CONTINENT = '洲'

/** 地区 behind a place belongs to it (中东地区, 欧洲和亚太地区, 咸海沿岸地区), unless it also closes the places before it (亚太和欧洲地区). */
export function findRegions(text: string, known: readonly Candidate[]): Candidate[] {
  const ends = new Set(known.filter((name) => name.type === 'Place' && text.charAt(name.end - 1) !== CONTINENT).map((name) => name.end))
  return known
    .filter((name) => name.type === 'Place' && !(COORDINATED.test(text.charAt(name.start - 1)) && ends.has(name.start - 1)))
    .flatMap((name) => {
      const word = REGION_WORD.exec(text.slice(name.end, name.end + 4))
      if (!word) return []
      const region = { ...name, end: name.end + word[0].length, rule: 'zh-region' }
      return [word[0] === REGION ? region : { ...region, id: '', ids: [''] }]
    })
}

/** 市 that begins no other word (市场, 市长). */
const CITY = /^市(?![场长民政委区值容镇郊井])/u

/** 昆明市: the word for a city belongs to its name. */
export const withCityWords = (text: string, known: readonly Candidate[]): Candidate[] =>
  known
    .filter((name) => name.type === 'Place' && CITY.test(text.slice(name.end, name.end + 2)))
    .map((name) => ({ ...name, end: name.end + 1, rule: 'zh-city' }))

const PROVINCE = new RegExp(`^${anyOfContext('parts-of-states')}(?![长民政委府场区])`, 'u')
const SHORTEST_PROVINCE = 2

/** 吉尔吉斯斯坦楚河州: a transliterated name behind the state, and the word for its part. */
export const findProvinces = (text: string, anchors: readonly Anchor[], words: ChineseWords): NamedSpan[] =>
  anchors.flatMap((anchor) => {
    if (anchor.type !== 'Country') return []
    let end = anchor.end
    while (words.transliteration.has(text, end)) end++
    const word = PROVINCE.exec(text.slice(end, end + 4))
    if (!word || end - anchor.end < SHORTEST_PROVINCE) return []
    return [unlinked('Place', anchor.end, end + word[0].length, 'zh-province')]
  })
