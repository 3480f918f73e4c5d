import { ClausegraphError } from '../../errors.ts'
import { excerptOf, findPhrases } from '../../search/highlights.ts'
import { type Phrase, phraseOf, type Question, readQuestion } from '../../search/question.ts'
import { RANKS, type Rank, rankOf } from '../../search/ranking.ts'
import { searchText } from '../../search/searchable.ts'
import { connect } from '../connection.ts'
import { listName } from '../cursor.ts'
import type { Filled } from '../filled.ts'
import { limitLength, limitWords } from '../filter-limits.ts'
import type { QueryResolvers, SearchField, SearchHitResolvers } from '../generated/types.ts'
import { namesOf } from '../naming.ts'
import type { EntityRow, SearchHitRow } from '../rows.ts'
import { countHits, readHits, type Search } from '../search.ts'
import { noteEmpty } from '../warnings.ts'

export const searchQueries = {
  search: (_, { query, types, language, parts, ...page }, { load, notes }) => {
    const question = readWords(query)
    if (!question) noteEmpty('query', [query], { notes })
    const search: Search | undefined = question && { question, types, languages: language ?? null, parts }
    return connect<SearchHitRow>(page, {
      list: listName('search', question?.name, types, language, parts),
      sort: 'fit',
      rows: async (parameters) => (search ? readHits(load, search, parameters) : []),
      total: async () => (search ? countHits(load, search) : 0),
    })
  },
} satisfies Pick<QueryResolvers, 'search'>

/** Signs alone are no fault: no character has a meaning of its own. Throws BAD_INPUT where there is none. */
function readWords(query: string): Question | undefined {
  limitLength('`query`', query)
  if (query.trim() === '') throw new ClausegraphError('BAD_INPUT', `Found ${shortened(query)} in \`query\`, expected a name or words to search for.`)
  const question = readQuestion(query)
  limitWords('`query`', question?.stems.length ?? 0)
  return question
}

const shortened = (query: string): string => JSON.stringify(query.slice(0, 80))

export const SearchHit: Filled<SearchHitResolvers, SearchHitRow, 'id'> = {
  field: (hit) => found(hit).field,
  excerpt: (hit) => {
    const { text } = found(hit)
    return excerptOf(text, NAMED.includes(hit.rank) && isNamed(text, hit.question) ? [beginning(text, hit.question)] : hit.phrases)
  },
}

const NAMED: readonly Rank[] = ['EXACT', 'ALIAS', 'PREFIX']

interface Field {
  readonly field: SearchField
  readonly text: string
}

/** What of a hit fits the question. */
function found({ node, question }: SearchHitRow): Field {
  if ('aliases' in node) return bestName(node, question)
  if ('title' in node) return { field: 'TITLE', text: node.title }
  return { field: 'TEXT', text: 'text' in node ? node.text : '' }
}

function bestName(entity: EntityRow, question: Question): Field {
  const names = namesOf({ ...entity, aliases: [] }).map((text): Field => ({ field: 'NAME', text }))
  const aliases = [...entity.aliases, entity.id, ...(entity.number ? [entity.number] : [])].map((text): Field => ({ field: 'ALIAS', text }))
  return [...names, ...aliases].reduce((best, each) => (placeOf(each, question) < placeOf(best, question) ? each : best))
}

function placeOf({ field, text }: Field, question: Question): number {
  const rank = rankOf(searchText(field === 'NAME' ? { names: [text] } : { aliases: [text] }), question)
  return rank ? RANKS.indexOf(rank) : RANKS.length + missing(text, question)
}

/** How many of the question's words a name lacks, where they stand in several. */
const missing = (text: string, { phrases }: Question): number => phrases.filter((phrase) => findPhrases(text, [phrase]).length === 0).length

/** Whether a name is the question or begins with it. */
const isNamed = (text: string, { namePrefix }: Question): boolean => searchText({ names: [text] }).includes(namePrefix)

/** As many words from the start of a name as the question has. */
const beginning = (text: string, { phrases }: Question): Phrase => phraseOf(text).slice(0, phrases.flat().length)
