import {
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  Kind,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import * as model from '../../extraction/model.ts'
import { loadSchema } from '../../src/api/index.ts'
import { namedQueries } from '../../src/api/named-queries.ts'
import { BODY_PARTS } from '../../src/api/parts.ts'

const schema = loadSchema()
const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))

describe('the schema', () => {
  it.each(types.map((type) => [type.name, type] as const))('describes %s and all it holds', (_, type) => {
    expect(undescribed(type)).toEqual([])
  })

  it.each([
    'PositionFilter.holder',
    'PositionFilter.addressee',
    'PositionFilter.about',
    'CommitmentFilter.actor',
    'CommitmentFilter.about',
    'StatementFilter.party',
    'StatementFilter.cites',
    'Query.stanceMatrix(holders:)',
    'Query.stanceMatrix(targets:)',
    'Query.coMentions(with:)',
    'Query.citationsNoLongerMade(by:)',
  ])('says of %s that it takes no names, and how to find an id', (place) => {
    expect(schemaPlace(place)?.description).toMatch(/Ids of .* No names: `search` finds ids by them\./)
  })

  it.each([
    ['InstrumentKind', model.INSTRUMENT_KINDS],
    ['Modality', model.MODALITIES],
    ['Part', model.PARTS],
    ['Stance', model.STANCES],
    ['StatementKind', model.STATEMENT_KINDS],
    ['DateSource', model.DATE_SOURCES],
    ['EntityType', model.ENTITY_TYPES],
    ['AboutRole', model.About.shape.role.options],
  ])('has the values of the extraction for %s', (name, values) => {
    const type = schema.getType(name)
    expect(
      isEnumType(type) &&
        type
          .getValues()
          .map(({ value }) => value)
          .sort(),
    ).toEqual([...values].sort())
  })

  it('counts binding kinds in bodies and annexes by default', () => {
    const defaults = Object.fromEntries(
      schema
        .getQueryType()
        ?.getFields()
        .treatiesByYear?.args.map(({ name, defaultValue }) => [name, defaultValue]) ?? [],
    )
    expect(defaults).toMatchObject({ kinds: model.BINDING_KINDS, parts: BODY_PARTS })
  })

  it('pages every list that can grow', () => {
    const pages = types.filter((type) => type.name.endsWith('Connection'))
    const fields = types
      .flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : []))
      .filter((field) => pages.includes(getNamedType(field.type)))
    expect(fields.length).toBeGreaterThan(10)
    for (const { args } of fields) expect(args.slice(-4).map(declaration)).toEqual(PAGE_ARGUMENTS)
  })

  it.each(types.filter(isObjectType).filter(({ name }) => name.endsWith('Connection')))('$name is a page like all others', (connection) => {
    const node = connection.name.replace(/Connection$/, '')
    const edge = schema.getType(`${node}Edge`)
    expect(fieldsOf(connection).slice(0, 4)).toEqual([`edges: [${node}Edge!]!`, `nodes: [${node}!]!`, 'pageInfo: PageInfo!', 'totalCount: Int!'])
    expect(isObjectType(edge) && fieldsOf(edge)).toEqual(['cursor: String!', `node: ${node}!`])
  })

  it.each(['parts', 'years', 'kinds', 'role', 'filter', 'input'])('takes everywhere the same for the argument %s', (name) => {
    const args = types.filter(isObjectType).flatMap((type) => Object.values(type.getFields()).flatMap((field) => field.args.filter((arg) => arg.name === name)))
    const declared = new Set(args.map(({ type, defaultValue }) => `${String(type).replace(/\w+(?=Filter)/, '')} = ${JSON.stringify(defaultValue)}`))
    expect([...declared]).toHaveLength(1)
  })
})

const PAGE_ARGUMENTS = [
  'first: Int — How many items from the start, 100 at most; 25 when neither `first` nor `last` is given.',
  'after: String — Cursor after which the page begins.',
  'last: Int — How many items from the end, 100 at most.',
  'before: String — Cursor before which the page ends.',
]
const declaration = ({ name, type, description }: GraphQLArgument): string => `${name}: ${type} — ${description}`
const fieldsOf = (type: GraphQLObjectType): string[] => Object.values(type.getFields()).map(({ name, type: of }) => `${name}: ${of}`)

describe('the named queries', () => {
  it.each(namedQueries())('$name is valid', ({ query }) => {
    expect(validate(schema, parse(query))).toEqual([])
  })

  it.each(namedQueries())('$name tells of every text whether its words are a paraphrase', ({ query }) => {
    expect(silentOnParaphrase(query)).toEqual([])
  })
})

/** What stands in the schema at a coordinate. */
const schemaPlace = (coordinate: string) => {
  const [type = '', field = '', argument] = coordinate.split(/[.(:]/)
  const found = schema.getType(type) as GraphQLObjectType | undefined
  return argument ? found?.getFields()[field]?.args.find(({ name }) => name === argument) : found?.getFields()[field]
}

/** Fields that lead from a fact to the text it stands in, of which the fact itself has told. */
const OF_THE_SAME_TEXT = ['statement', 'edition', 'clause']

/** Types of what a query shows that may be a paraphrase, without saying whether it is: itself, in its evidence, or where it was come from. */
function silentOnParaphrase(query: string): string[] {
  const types = new TypeInfo(schema)
  const silent: string[] = []
  const told: boolean[] = []
  const enter = ({ selectionSet, name }: FieldNode) => {
    const names = (selectionSet?.selections ?? []).flatMap((each) => (each.kind === Kind.FIELD ? [each.name.value] : []))
    const tells = names.includes('paraphrase') || names.includes('evidence') || (OF_THE_SAME_TEXT.includes(name.value) && told.at(-1) === true)
    told.push(tells)
    const type = getNamedType(types.getType())
    if (isObjectType(type) && 'paraphrase' in type.getFields() && names.some((each) => each !== 'id') && !tells) silent.push(type.name)
  }
  const leave = () => {
    told.pop()
  }
  visit(parse(query), visitWithTypeInfo(types, { Field: { enter, leave } }))
  return silent
}

/** Coordinates of what has no description, such as `Statement.title`. */
function undescribed(type: GraphQLNamedType): string[] {
  const parts: { readonly name: string; readonly description?: string | null | undefined }[] = [{ name: type.name, description: type.description }]
  if (isEnumType(type)) parts.push(...type.getValues().map((value) => ({ ...value, name: `${type.name}.${value.name}` })))
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      parts.push({ name: `${type.name}.${field.name}`, description: field.description })
      if ('args' in field)
        parts.push(
          ...(field as GraphQLField<unknown, unknown>).args.map((arg) => ({ name: `${type.name}.${field.name}(${arg.name}:)`, description: arg.description })),
        )
    }
  }
  return parts.filter(({ description }) => !description?.trim()).map(({ name }) => name)
}
