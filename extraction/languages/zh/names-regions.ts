import type { Candidate } from './names-registry.ts'

const REGION = '地区'
const COORDINATED = /[和与及、]$/u
/** A continent needs no 地区 behind it. */
const CONTINENT = '洲'

/** 地区 behind a place belongs to it (中东地区, 欧洲和亚太地区), unless it also closes the places before it (亚太和欧洲地区). */
export function findRegions(text: string, known: readonly Candidate[]): Candidate[] {
  const ends = new Set(known.filter((name) => name.type === 'Place' && text.charAt(name.end - 1) !== CONTINENT).map((name) => name.end))
  return known
    .filter((name) => name.type === 'Place' && text.startsWith(REGION, name.end))
    .filter((name) => !(COORDINATED.test(text.charAt(name.start - 1)) && ends.has(name.start - 1)))
    .map((name) => ({ ...name, end: name.end + REGION.length, rule: 'zh-region' }))
}
