import type { Question } from './question.ts'

/**
 * How well something fits a question, best first: its name is the question, another of its names is, one of them begins with
 * it; all words stand in it as they are written, or with other endings; it cites or mentions what the question names.
 */
export const RANKS = ['EXACT', 'ALIAS', 'PREFIX', 'WORDS', 'STEMS', 'REFERENCE'] as const
export type Rank = (typeof RANKS)[number]

/** What hits of one rank are sorted by first: entities and statements, found by their names, come before what stands in texts. */
export const GROUPS = ['ENTITY', 'STATEMENT', 'TEXT'] as const
export type Group = (typeof GROUPS)[number]

/** Where a hit stands among all hits: by rank, by group, the shortest name first, the newest first, by id. */
export interface HitPlace {
  readonly rank: Rank
  readonly group: Group
  /** Of an entity's name, in characters; 0 of all else. Of two names that have the words, the shorter has less beside them. */
  readonly length: number
  /** Empty where there is none; such hits come last. */
  readonly date: string
  readonly id: string
}

/** How a node fits by its property `search`: the rule that the stores follow when they sort. Undefined when it does not. */
export function rankOf(search: string, question: Question): Exclude<Rank, 'REFERENCE'> | undefined {
  if (search.includes(question.name)) return 'EXACT'
  if (search.includes(question.alias)) return 'ALIAS'
  if (search.includes(question.namePrefix) || search.includes(question.aliasPrefix)) return 'PREFIX'
  if (question.exact.every((word) => search.includes(word))) return 'WORDS'
  return question.stems.every((word) => search.includes(word)) ? 'STEMS' : undefined
}

interface Named {
  readonly name: string
  readonly nameZhHans?: string | null
  readonly nameZhHant?: string | null
}

/** How long the name of an entity is, in characters: the Chinese one where Chinese is asked for, since the languages do not compare. */
export function nameLength({ name, nameZhHans, nameZhHant }: Named, question: Question): number {
  return [...(isChinese(question) ? (nameZhHans ?? nameZhHant ?? name) : name)].length
}

export const isChinese = ({ words }: Question): boolean => words.some(({ han }) => han)

/** Sorts hits: negative when `one` comes first. */
export function compareHits(one: HitPlace, other: HitPlace): number {
  return (
    RANKS.indexOf(one.rank) - RANKS.indexOf(other.rank) ||
    GROUPS.indexOf(one.group) - GROUPS.indexOf(other.group) ||
    one.length - other.length ||
    compareText(other.date, one.date) ||
    compareText(one.id, other.id)
  )
}

/** What a cursor keeps of a place beside the id. */
export const placeKey = ({ rank, group, length, date }: Omit<HitPlace, 'id'>): string => `${RANKS.indexOf(rank)}${GROUPS.indexOf(group)}${length}.${date}`

/** The place that a key tells; undefined for a text that is none. */
export function readPlaceKey(key: string): Omit<HitPlace, 'id'> | undefined {
  const [, rank, group, length, date = ''] = /^(\d)(\d)(\d{1,9})\.([\d-]*)$/.exec(key) ?? []
  const place = { rank: RANKS[Number(rank)], group: GROUPS[Number(group)] }
  return place.rank && place.group ? { rank: place.rank, group: place.group, length: Number(length), date } : undefined
}

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
