import { expect, it } from 'vitest'
import type { OrderKey, QueryParts } from '../../src/graph/conditions.ts'
import { COMMON, newestWithWord } from '../../src/graph/neo4j/common-word.ts'
import { wordsCondition } from '../../src/graph/text-conditions.ts'
import { type Question, readQuestion } from '../../src/search/question.ts'

const ORDER: readonly OrderKey[] = [
  { by: 'search-words', direction: 'ASC' },
  { by: 'date', direction: 'DESC' },
  { by: 'id', direction: 'ASC' },
]

const [PREFIX, WORDS, STEMS] = [2, 3, 4]

function asked(query: string, { name = 'search-clauses', ...parts }: QueryParts & { readonly name?: string } = {}) {
  const question = readQuestion(query) as Question
  return newestWithWord(name, { exact: question.exact, limit: 26 }, { filter: wordsCondition(question), order: ORDER, ...parts })
}

it('asks the index whether a word is common by its stem, and looks for the word as it is written', () => {
  const { cypher, parameters } = asked('walls') as NonNullable<ReturnType<typeof asked>>
  expect(parameters).toMatchObject({ word: '+"~wall"', common: COMMON, limit: 26 })
  expect(Object.values(parameters)).toContainEqual([' walls '])
  expect(cypher).toContain("queryNodes('clause_words', $word, {skip: $common, limit: 1})")
})

it.each<{ what: string; query: string; parts?: QueryParts & { readonly name?: string }; common: boolean }>([
  { what: 'one word', query: 'walls', common: true },
  { what: 'a run of Chinese characters', query: '北约', common: true },
  { what: 'a word among positions', query: 'walls', parts: { name: 'search-positions' }, common: true },
  { what: 'several words', query: 'new walls', common: false },
  { what: 'a word that the index cuts', query: 'o'.repeat(300), common: false },
  { what: 'names', query: 'walls', parts: { name: 'search-entities' }, common: false },
  { what: 'another order', query: 'walls', parts: { order: ORDER.slice(1) }, common: false },
  { what: 'the last hits', query: 'walls', parts: { backward: true }, common: false },
])('looks into some days for $what: $common', ({ query, parts, common }) => {
  expect(asked(query, parts) !== undefined).toBe(common)
})

it.each<{ what: string; parts: QueryParts; from: string | undefined }>([
  { what: 'the first page', parts: {}, from: '\uffff' },
  { what: 'a page behind a name', parts: { after: [PREFIX, '', 'x'] }, from: '\uffff' },
  { what: 'a page behind a statement', parts: { after: [WORDS, '\uffff', ''] }, from: '\uffff' },
  { what: 'a page behind the word as it is written', parts: { after: [WORDS, '2019-05', 'x'] }, from: '2019-05' },
  { what: 'a page behind one without a date', parts: { after: [WORDS, '', 'x'] }, from: '' },
  { what: 'a page behind the word with another ending', parts: { after: [STEMS, '2030', 'x'] }, from: undefined },
  { what: 'a page behind a reference', parts: { after: [STEMS + 1, '2030', 'x'] }, from: undefined },
  { what: 'a page before one with another ending', parts: { before: [STEMS, '2019-05', 'x'] }, from: '\uffff' },
  { what: 'a page before a name', parts: { before: [PREFIX, '2019-05', 'x'] }, from: undefined },
])('begins for $what at $from', ({ parts, from }) => {
  expect(asked('walls', parts)?.parameters.from).toBe(from)
})
