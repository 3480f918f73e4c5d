import { type GraphQLField, type GraphQLObjectType, getNamedType, isAbstractType, isLeafType, isObjectType } from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadSchema } from '../../src/api/index.ts'
import { type FixtureApi, openFixtureApi } from './fixture-api.ts'

let graph: FixtureApi
beforeAll(async () => {
  graph = await openFixtureApi()
})
afterAll(() => graph.close())

const schema = loadSchema()

/** Arguments of the questions that must have some. */
const ASKED: Readonly<Record<string, string>> = {
  citationsNoLongerMade: '(since: 2018)',
  coMentions: '(id: "NATO")',
  compareEditions: '(a: "e2018en", b: "e2018zh")',
  compareStatements: '(a: "s2017", b: "s2018-january")',
  entity: '(id: "un-charter")',
  instrument: '(id: "un-charter")',
  neighborhood: '(id: "NATO")',
  node: '(id: "un-charter")',
  nodes: '(ids: ["un-charter", "Statement:s2017", "Position:e2017-p1-0"])',
  search: '(query: "charter")',
  shortestPath: '(from: "NATO", to: "un-charter")',
  statement: '(id: "s2018-january")',
  timeline: '(about: "NATO")',
}

/** Fields that ask more: nodes of several types, each with a query of its own; and instruments cited on one side alone, which may be the same by another name. */
const SEVERAL = ['Comparison.citations', 'Link.evidence', 'Link.fact', 'Link.from', 'Link.to', 'Neighbor.node', 'Path.nodes']

/** Of types that stand for others, some of these. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = { Entity: ['Instrument'], Node: ['Instrument', 'Statement', 'Position'] }

/** From a type three times on to another: a page and its items are one step, facets and places of pages none. */
interface Step {
  readonly name: string
  readonly type: GraphQLObjectType
  /** The step as a question, around what is asked of its objects. */
  readonly ask: (inner: string) => string
}

function stepsFrom(from: GraphQLObjectType): Step[] {
  return Object.values(from.getFields()).flatMap((field) => {
    const named = getNamedType(field.type)
    if (isLeafType(named) || field.name === 'verify') return []
    if (isAbstractType(named)) return membersOf(named.name).map((type) => stepTo(from, field, type, (inner) => `... on ${type.name} { ${inner} }`))
    if (!isObjectType(named)) return []
    const items = named.name.endsWith('Connection') ? named.getFields().nodes : undefined
    if (!items) return [stepTo(from, field, named, (inner) => inner)]
    const item = getNamedType(items.type)
    const within = isAbstractType(item) ? membersOf(item.name) : isObjectType(item) ? [item] : []
    return within.map((type) => stepTo(from, field, type, (inner) => (type === item ? `nodes { ${inner} }` : `nodes { ... on ${type.name} { ${inner} } }`)))
  })
}

function stepTo(from: GraphQLObjectType, field: GraphQLField<unknown, unknown>, type: GraphQLObjectType, wrap: (inner: string) => string): Step {
  const question = from === schema.getQueryType() ? `${field.name}${ASKED[field.name] ?? ''}` : field.name
  return { name: `${from.name}.${field.name}`, type, ask: (inner) => `${question} { ${wrap(inner)} }` }
}

const membersOf = (name: string): GraphQLObjectType[] => (MEMBERS[name] ?? []).map((member) => schema.getType(member) as GraphQLObjectType)

/** A field of the objects themselves. */
const leafOf = (type: GraphQLObjectType): string =>
  Object.values(type.getFields()).find(({ type: given }) => isLeafType(getNamedType(given)))?.name ?? '__typename'

async function readsOf({ ask, type }: Step): Promise<string[]> {
  graph.takeReads()
  await graph.ask(`{ ${ask(leafOf(type))} }`)
  return graph.takeReads()
}

/** Steps that ask the store more than once, with what was asked; `asked`: how often it was asked for what they start from. */
async function greedySteps(start: Step, asked: number, further: number): Promise<string[]> {
  const found: string[] = []
  for (const step of stepsFrom(start.type)) {
    const whole: Step = { ...step, ask: (inner) => start.ask(step.ask(inner)) }
    const reads = await readsOf(whole)
    if (reads.length > asked + 1 && !SEVERAL.includes(step.name)) found.push(`${whole.ask('…')}: ${reads.join(', ')}`)
    if (further > 1) found.push(...(await greedySteps(whole, reads.length, further - 1)))
  }
  return found
}

const questions = stepsFrom(schema.getQueryType() as GraphQLObjectType)

it.each(questions.map((question) => ({ question, name: `${question.name} to ${question.type.name}` })))(
  'each of three steps from $name asks the store once at most',
  async ({ question }) => {
    expect(await greedySteps(question, (await readsOf(question)).length, 2)).toEqual([])
  },
)
