import type { Language, Part } from '../../extraction/model.ts'
import { ClausegraphError } from '../errors.ts'
import type { Condition, QueryParts } from '../graph/conditions.ts'
import { namesCondition, wordsCondition } from '../graph/text-conditions.ts'
import type { Phrase, Question } from '../search/question.ts'
import { compareHits, GROUPS, type Group, type HitPlace, isChinese, nameLength, placeKey, RANKS, rankOf, readPlaceKey } from '../search/ranking.ts'
import type { PageParameters } from './connection.ts'
import type { SearchType } from './generated/types.ts'
import type { Loaders } from './loaders.ts'
import { type Naming, readNaming, referring } from './naming.ts'
import type { SearchQueries } from './queries.ts'
import type { EntityRow, NodeRow, SearchedRow, SearchHitRow } from './rows.ts'

export interface Search {
  readonly question: Question
  readonly types: readonly SearchType[]
  readonly languages: readonly Language[] | null
  readonly parts: readonly Part[]
}

/** Sorts after every date and id. */
const LAST = '\uffff'
/** More characters than a name has. */
const LONGEST = 1_000_000_000

/** What one query finds, in an order that is part of the order of all hits. */
interface Source {
  readonly query: keyof SearchQueries
  readonly type: SearchType
  readonly group: Group
  /** Pieces of `cypher/orders`. */
  readonly order: readonly OrderPiece[]
}
type OrderPiece = 'search-name' | 'search-words' | 'name-length' | 'date' | 'id'

/** They come before texts of the same rank, and there are few of them. */
const NAMES: readonly Source[] = [
  { query: 'search-entities', type: 'ENTITY', group: 'ENTITY', order: ['search-name', 'name-length', 'id'] },
  { query: 'search-statements', type: 'STATEMENT', group: 'STATEMENT', order: ['search-name', 'date', 'id'] },
]
const TEXTS: readonly Source[] = [
  { query: 'search-clauses', type: 'CLAUSE', group: 'TEXT', order: ['search-words', 'date', 'id'] },
  { query: 'search-positions', type: 'POSITION', group: 'TEXT', order: ['search-words', 'date', 'id'] },
  { query: 'search-commitments', type: 'COMMITMENT', group: 'TEXT', order: ['search-words', 'date', 'id'] },
]
/** All of the last rank. */
const REFERENCES: readonly Source[] = [
  { query: 'search-clauses-naming', type: 'CLAUSE', group: 'TEXT', order: ['date', 'id'] },
  { query: 'search-positions-naming', type: 'POSITION', group: 'TEXT', order: ['date', 'id'] },
  { query: 'search-commitments-naming', type: 'COMMITMENT', group: 'TEXT', order: ['date', 'id'] },
]

/** A page of hits in their order. What comes later, and takes longer to find, is read only when the page reaches it. */
export async function readHits(load: Loaders, search: Search, page: PageParameters): Promise<SearchHitRow[]> {
  const rounds = [NAMES, TEXTS, REFERENCES]
  let hits: Hit[] = []
  for (const sources of page.backward ? rounds.toReversed() : rounds) {
    if (isFull(hits, sources, page)) break
    hits = cut([...hits, ...(await readRound(load, search, wanted(sources, search), page))], page)
  }
  return hits.map(({ row }) => row)
}

/** The best of the hits, or the last of them, as many as the page has. */
function cut(hits: readonly Hit[], { backward, limit }: PageParameters): Hit[] {
  const sorted = hits.toSorted((one, other) => compareHits(one.place, other.place))
  return limit === 0 ? [] : backward ? sorted.slice(-limit) : sorted.slice(0, limit)
}

/** Whether no hit of these sources can stand on a page that has these already. */
function isFull(hits: readonly Hit[], sources: readonly Source[], { backward, limit }: PageParameters): boolean {
  const last = hits.at(-1)
  if (hits.length < limit || !last) return false
  if (sources === TEXTS && !backward) return compareHits(last.place, FIRST_TEXT) < 0
  return sources !== NAMES
}

/** No text comes before this place. */
const FIRST_TEXT: HitPlace = { rank: 'WORDS', group: 'TEXT', length: 0, date: LAST, id: '' }

/** How many hits there are on all pages. */
export async function countHits(load: Loaders, search: Search): Promise<number> {
  const naming = await readNaming(load, search.question)
  const counts = [
    ...wanted([...NAMES, ...TEXTS], search).map((source) => load.totalFound(source.query, {}, { filter: matching(source, search) })),
    ...(naming
      ? wanted(REFERENCES, search).map((source) =>
          load.totalFound(source.query, { entities: naming.entities }, { filter: matchingNames(source, search, naming) }),
        )
      : []),
  ]
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
}

interface Hit {
  readonly place: HitPlace
  readonly row: SearchHitRow
}

function readRound(load: Loaders, search: Search, sources: readonly Source[], page: PageParameters): Promise<Hit[]> {
  return sources.some(isReference) ? readReferences(load, search, sources, page) : readMatches(load, search, sources, page)
}

async function readMatches(load: Loaders, search: Search, sources: readonly Source[], page: PageParameters): Promise<Hit[]> {
  if (placeOf(page.afterKey, page.afterId)?.rank === 'REFERENCE') return []
  const { question } = search
  const found = sources.map(async (source) => {
    const rows = await load.found(
      source.query,
      { ...patternsOf(question), limit: page.limit },
      { filter: matching(source, search), ...orderParts(source, search, page) },
    )
    return rows.map((row) => hitOf(source, row, search, question.phrases))
  })
  return (await Promise.all(found)).flat()
}

async function readReferences(load: Loaders, search: Search, sources: readonly Source[], page: PageParameters): Promise<Hit[]> {
  const before = placeOf(page.beforeKey, page.beforeId)
  if (before && before.rank !== 'REFERENCE') return []
  const naming = await readNaming(load, search.question)
  if (!naming) return []
  const found = sources.map(async (source) => {
    const parameters = { entities: naming.entities, limit: page.limit }
    const rows = await load.found(source.query, parameters, { filter: matchingNames(source, search, naming), ...orderParts(source, search, page) })
    return rows.map((row) => hitOf(source, row, search, naming.phrases, 'REFERENCE'))
  })
  return (await Promise.all(found)).flat()
}

const isReference = (source: Source): boolean => REFERENCES.includes(source)
const wanted = (sources: readonly Source[], { types }: Search): readonly Source[] => sources.filter(({ type }) => types.includes(type))

/** What the pieces of `cypher/orders` compare with. */
const patternsOf = ({ name, alias, namePrefix, aliasPrefix, exact }: Question) => ({ name, alias, namePrefix, aliasPrefix, exact })

function matching({ type }: Source, { question, languages, parts }: Search): Condition {
  const language: Condition[] = languages ? [{ is: 'language', value: languages }] : []
  if (type === 'ENTITY') return namesCondition(question)
  if (type === 'STATEMENT') return { and: [namesCondition(question), ...language] }
  return { and: [wordsCondition(question), { is: 'part', value: parts }, ...language] }
}

/** What has all the words was found by them already. */
function matchingNames({ type }: Source, { question, languages, parts }: Search, naming: Naming): Condition {
  const language: Condition[] = languages ? [{ is: 'language', value: languages }] : []
  return { and: [{ is: 'part', value: parts }, ...language, referring(type, naming), { not: wordsCondition(question) }] }
}

function orderParts(source: Source, { question }: Search, page: PageParameters): Omit<QueryParts, 'filter'> {
  const after = placeOf(page.afterKey, page.afterId)
  const before = placeOf(page.beforeKey, page.beforeId)
  return {
    order: source.order.map((by) => ({
      by: by === 'name-length' && isChinese(question) ? 'chinese-name-length' : by,
      direction: by === 'date' ? 'DESC' : 'ASC',
    })),
    ...(after && { after: valuesIn(source, after) }),
    ...(before && { before: valuesIn(source, before) }),
    backward: page.backward,
  }
}

/** The place that a cursor names; undefined without one. Throws BAD_INPUT for a cursor that no hit has. */
function placeOf(key: PageParameters['afterKey'], id: string | null): HitPlace | undefined {
  if (key === null || id === null) return undefined
  const place = readPlaceKey(String(key))
  if (place) return { ...place, id }
  throw new ClausegraphError('BAD_INPUT', 'The cursor is none of this list; give one of its own `cursor`, `startCursor` or `endCursor` values.')
}

/** A place among all hits as values of one source's order: hits of another group, or of another rank than the source's one, are all before it or all after it. */
function valuesIn(source: Source, place: HitPlace): (string | number)[] {
  const behind = isReference(source) && place.rank !== 'REFERENCE' ? 1 : GROUPS.indexOf(source.group) - GROUPS.indexOf(place.group)
  const { length, date, id } = behind === 0 ? place : behind > 0 ? { length: -1, date: LAST, id: '' } : { length: LONGEST, date: '', id: LAST }
  const rank = RANKS.indexOf(place.rank)
  const values = { 'search-name': rank, 'search-words': rank, 'name-length': length, date, id } satisfies Record<OrderPiece, string | number>
  return source.order.map((by) => values[by])
}

function hitOf({ type, group }: Source, node: SearchQueries[keyof SearchQueries], { question }: Search, phrases: readonly Phrase[], known?: 'REFERENCE'): Hit {
  const rank = known ?? rankOf(node.search, question) ?? 'STEMS'
  const own = type === 'ENTITY' ? { length: nameLength(node as SearchedRow<EntityRow>, question), date: '' } : { length: 0, date: node.date ?? '' }
  const place = { rank, group, ...own, id: node.id }
  return { place, row: { id: node.id, rank, fit: placeKey(place), node: { ...node, __typename: typeName(type, node) } as NodeRow, question, phrases } }
}

function typeName(type: SearchType, node: SearchQueries[keyof SearchQueries]): NodeRow['__typename'] {
  const names = { STATEMENT: 'Statement', CLAUSE: 'Clause', POSITION: 'Position', COMMITMENT: 'Commitment' } as const
  return type === 'ENTITY' ? (node as SearchedRow<EntityRow>).type : names[type]
}
