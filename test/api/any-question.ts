import fc from 'fast-check'
import {
  GraphQLBoolean,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  GraphQLInt,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'

/** Ids in the fixture, and one that nothing has. */
const ENTITIES = ['CN', 'RU', 'NATO', 'un-charter', 'npt', 'international-community', 'nobody']
const STATEMENTS = ['Statement:s2017', 's2018-january', 's2018-june', 's2020', 'undated', 'Edition:e2018zh']
const EDITIONS = ['e2017', 'Edition:e2018en', 'e2018zh']
const TOPICS = ['Topic:border', 'alliances', 'transport']

type Values = readonly (readonly [RegExp, fc.Arbitrary<unknown>])[]

/** What may be given in a place, by the names of the question and of the argument or field: the first that fits. */
const NUMBERS: Values = [
  [/ polarity$/, fc.constantFrom(-1, 0, 1)],
  [/ from$/, fc.integer({ min: 2016, max: 2018 })],
  [/ (to|since)$/, fc.integer({ min: 2018, max: 2021 })],
  [/./, fc.integer({ min: 0, max: 4 })],
]
const TEXTS: Values = [
  [/^compareEditions /, fc.constantFrom(...EDITIONS)],
  [/^(compareStatements|statement) | statement$/, fc.constantFrom(...STATEMENTS)],
  [/ topic$/, fc.constantFrom(...TOPICS)],
  [/^timeline about$/, fc.constantFrom(...ENTITIES, 'Topic:border')],
  [/^(node|nodes|neighborhood|shortestPath) /, fc.constantFrom(...ENTITIES, 'Statement:s2017', 'Statement:s2020')],
  [/ (text|query|title|name|kind)$/, fc.constantFrom('wall', 'new walls', 'NATO', '中國', 'Charter', 'title', 'the')],
  [/ language$/, fc.constantFrom('en', 'zh-Hans', 'zh-TW')],
  [/./, fc.constantFrom(...ENTITIES)],
]

/** A question of one field with some of its arguments, which asks for what its objects tell and for what these lead to. */
export function questionOf(field: GraphQLField<unknown, unknown>): fc.Arbitrary<string> {
  return fc.constantFrom('first', 'last').chain((end) => {
    const given = field.args.filter(({ name }) => !['after', 'before', end === 'first' ? 'last' : 'first'].includes(name))
    const values = Object.fromEntries(given.map(({ name, type }) => [name, anyValue(type, `${field.name} ${name}`)]))
    const requiredKeys = given.filter(isRequiredArgument).map(({ name }) => name)
    return fc.record(values, { requiredKeys }).map((args) => `{ ${field.name}${inBrackets(args)}${selectionOf(getNamedType(field.type), 1)} }`)
  })
}

function inBrackets(args: Readonly<Record<string, string>>): string {
  const texts = Object.entries(args).map(([name, value]) => `${name}: ${value}`)
  return texts.length === 0 ? '' : `(${texts.join(', ')})`
}

/** A value as a question has it. `place`: the names of the question and of the argument or field; filters stand within filters three deep. */
function anyValue(type: GraphQLInputType, place: string, level = 0): fc.Arbitrary<string> {
  const wanted = getNullableType(type)
  if (isListType(wanted)) return fc.array(anyValue(wanted.ofType, place, level), { maxLength: 2 }).map((items) => `[${items.join(', ')}]`)
  if (isEnumType(wanted)) return fc.constantFrom(...wanted.getValues().map(({ name }) => name))
  if (isInputObjectType(wanted)) {
    const [question] = place.split(' ')
    const fields = Object.values(wanted.getFields()).filter(({ name }) => level < 2 || !['and', 'or', 'not'].includes(name))
    const fieldOf = (each: GraphQLInputField) => anyValue(each.type, `${question} ${each.name}`, level + 1).map((value) => `${each.name}: ${value}`)
    const needed = fields.filter(isRequiredInputField)
    return fc
      .uniqueArray(fc.constantFrom(...fields), { maxLength: 3 })
      .chain((some) => fc.tuple(...[...new Set([...needed, ...some])].map(fieldOf)))
      .map((texts) => `{ ${texts.join(', ')} }`)
  }
  if (wanted === GraphQLBoolean) return fc.boolean().map(String)
  const known = (wanted === GraphQLInt ? NUMBERS : TEXTS).find(([places]) => places.test(place)) as Values[number]
  return known[1].map((value) => JSON.stringify(value))
}

/** What objects tell, and so many levels of what they lead to, as far as nothing must be said of it. What is in a page is no level of its own. */
function selectionOf(type: GraphQLNamedType, levels: number): string {
  if (!isObjectType(type)) return isLeafType(type) ? '' : ' { __typename ... on Node { id } ... on Entity { name } }'
  const isPage = /(Connection|Facets)$/.test(type.name)
  const fields = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument))
  const texts = fields.flatMap(({ name, type: given, args }) => {
    const left = levels - (isPage || isLeafType(getNamedType(given)) ? 0 : 1)
    const inner = left < 0 ? '' : selectionOf(getNamedType(given), left)
    const few = args.some((each) => each.name === 'first') ? '(first: 2)' : ''
    return isLeafType(getNamedType(given)) || inner !== '' ? [`${name}${few}${inner}`] : []
  })
  return texts.length === 0 ? '' : ` { ${texts.join(' ')} }`
}
