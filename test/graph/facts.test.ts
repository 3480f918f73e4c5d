import { describe, expect, it } from 'vitest'
import type { Entity, Extraction } from '../../extraction/model.ts'
import { describeEntities, entityNode } from '../../src/graph/entities.ts'
import { factRows, factsHash } from '../../src/graph/facts.ts'
import { NODE_LABELS, RELATIONSHIP_TYPES } from '../../src/graph/model.ts'
import type { NodeRow, RelationshipRow } from '../../src/graph/rows.ts'
import { titleParties } from '../../src/graph/titles.ts'
import { topicRows } from '../../src/graph/topics.ts'
import { type MadeStatement, makeExtraction } from './extractions.ts'

const MADE: MadeStatement = {
  title: '甲国和乙国联合声明',
  date: '2031-05-06',
  parties: ['BB', 'AA'],
  sentences: [
    { text: '丙国城欢迎各方。', mentions: [{ surface: '丙国城', id: 'c-city', type: 'Place' }], part: 'FRONT' },
    {
      text: '双方反对篡改《海洋公约》，将为渔民提供支持。',
      citations: [{ surface: '《海洋公约》', id: 'ocean-pact', kind: 'CONVENTION', dated: '1999' }],
      stances: [
        {
          cue: '反对',
          content: '篡改《海洋公约》',
          stance: 'OPPOSES',
          holders: ['BB', 'AA'],
          addressees: ['international-community'],
          about: [{ id: 'ocean-pact', role: 'MENTIONED' }],
          topics: ['oceans', 'no-such-topic'],
        },
        { cue: '将', content: '为渔民提供支持', modality: 'WILL', holders: ['AA'], topics: ['oceans'] },
      ],
    },
  ],
}

const descriptionsOf = (extraction: Extraction) => describeEntities(extraction, titleParties)

function rowsOf(made: MadeStatement = MADE) {
  const { extraction, text } = makeExtraction(made)
  return { extraction, text, ...factRows(extraction, { text, subject: '', descriptions: descriptionsOf(extraction), topics: topicRows(extraction) }) }
}

const only = <T extends NodeRow | RelationshipRow>(rows: readonly T[], kind: string): T['properties'][] =>
  rows.filter((row) => ('label' in row ? row.label : row.type) === kind).map((row) => row.properties)

describe('the rows of a text', () => {
  it('hold its edition with what groups it, and no longer name than a label needs', () => {
    const { nodes, extraction } = rowsOf()
    expect(only(nodes, 'Edition')).toEqual([
      expect.objectContaining({
        id: extraction.edition,
        groupKey: 'text|2031-05-06|AA,BB',
        parties: ['AA', 'BB'],
        date: '2031-05-06',
        year: 2031,
        primary: false,
        paraphrase: false,
      }),
    ])
    for (const { properties } of nodes) expect(String(properties.name).length).toBeLessThanOrEqual(60)
  })

  it('measure a text without what stands before it', () => {
    const { nodes } = rowsOf()
    expect(only(nodes, 'Edition')[0]?.bodyChars).toBe('双方反对篡改《海洋公约》，将为渔民提供支持。'.length)
  })

  it('quote the source by its offsets', () => {
    const { nodes, relationships, text } = rowsOf()
    const quoted = [...only(nodes, 'Clause'), ...only(nodes, 'Position'), ...only(nodes, 'Commitment')]
    expect(quoted.map(({ quote }) => quote)).toEqual(['丙国城欢迎各方。', '双方反对篡改《海洋公约》，将为渔民提供支持。', '篡改《海洋公约》', '为渔民提供支持'])
    for (const { start, end, quote } of quoted) expect(text.slice(start as number, end as number)).toBe(quote)
    expect(only(relationships, 'CITES')).toEqual([expect.objectContaining({ surface: '《海洋公约》', dated: '1999' })])
    expect(only(relationships, 'MENTIONS')).toEqual([expect.objectContaining({ surface: '丙国城' })])
  })

  it('tell of a stance its holders in one order, its part and its polarity', () => {
    const { nodes } = rowsOf()
    expect(only(nodes, 'Position')).toEqual([
      expect.objectContaining({ holdersKey: 'AA,BB', part: 'BODY', stance: 'OPPOSES', polarity: -1, cue: '反对', year: 2031 }),
    ])
    expect(only(nodes, 'Commitment')).toEqual([expect.objectContaining({ holdersKey: 'AA', modality: 'WILL' })])
  })

  it('hold the ids of what a stance is linked to, for filters', () => {
    const { nodes, relationships } = rowsOf()
    const ends = (type: string) =>
      relationships
        .filter((each) => each.type === type)
        .map(({ to }) => to)
        .sort()
    const [position] = only(nodes, 'Position')
    expect(position).toMatchObject({ holders: ends('HELD_BY'), about: ends('ABOUT.Position'), addressees: ends('ADDRESSED_TO') })
    expect(position?.orderKey).toMatch(/^7968-/)
    expect(only(nodes, 'Commitment')[0]?.holders).toEqual(ends('MADE_BY'))
  })

  it('link clauses in order, stances to their clause, holders and content', () => {
    const { relationships } = rowsOf()
    const types = Object.fromEntries(
      ['HAS_CLAUSE', 'NEXT', 'EXPRESSES.Position', 'EXPRESSES.Commitment', 'HELD_BY', 'ADDRESSED_TO', 'MADE_BY', 'ABOUT.Position'].map((type) => [
        type,
        only(relationships, type).length,
      ]),
    )
    expect(types).toEqual({
      HAS_CLAUSE: 2,
      NEXT: 1,
      'EXPRESSES.Position': 1,
      'EXPRESSES.Commitment': 1,
      HELD_BY: 2,
      ADDRESSED_TO: 1,
      MADE_BY: 1,
      'ABOUT.Position': 1,
    })
  })

  it('have no relationship whose end no row and no description makes', () => {
    const { nodes, relationships, extraction } = rowsOf()
    const known = new Set([...nodes.map(({ id }) => id), ...descriptionsOf(extraction).map(({ id }) => id)])
    expect(relationships.filter(({ from, to }) => !known.has(from) || !known.has(to))).toEqual([])
  })

  it('have exactly the properties that the model lists', () => {
    const { nodes, relationships } = rowsOf()
    for (const { label, properties } of nodes) expect({ label, wrong: misfits(properties, nodeLabels[label] as Shape) }).toEqual({ label, wrong: [] })
    for (const { type, properties } of relationships)
      expect({ type, wrong: misfits(properties, relationshipTypes[type.split('.')[0] as string] as Shape) }).toEqual({ type, wrong: [] })
  })

  it('differ in their hash when what was found differs, not when the location does', () => {
    const { extraction } = makeExtraction(MADE)
    expect(factsHash({ ...extraction, source: 'elsewhere.txt' })).toBe(factsHash(extraction))
    expect(factsHash({ ...extraction, positions: [] })).not.toBe(factsHash(extraction))
  })
})

const described = (edition: string, entity: Partial<Entity>) => {
  const { extraction } = makeExtraction({
    ...MADE,
    sentences: [],
    parties: [],
    entities: [{ id: 'x', type: 'Instrument', name: {}, source: 'text', ...entity }],
  })
  const properties = descriptionsOf(extraction).find(({ id }) => id === 'x')?.properties
  if (!properties) throw new Error('x was not described')
  return { edition, properties }
}

describe('an entity', () => {
  it.each<{ what: string; descriptions: Partial<Entity>[]; expected: object }>([
    {
      what: 'takes each name from the first text that has it',
      descriptions: [{ name: { en: 'A' } }, { name: { en: 'B', 'zh-Hans': '乙' } }],
      expected: { nameEn: 'A', nameZhHans: '乙', name: 'A' },
    },
    {
      what: 'believes a checked entry before a text',
      descriptions: [{ name: { en: 'A' } }, { name: { en: 'B' }, source: 'https://example.org' }],
      expected: { nameEn: 'B', source: 'https://example.org' },
    },
    {
      what: 'believes a statement on itself before a text that cites it',
      descriptions: [{ name: { 'zh-Hans': '短' } }, { name: { 'zh-Hans': '长题' }, source: 'statement' }],
      expected: { nameZhHans: '长题' },
    },
    { what: 'collects aliases', descriptions: [{ aliases: ['b', 'a'] }, { aliases: ['c', 'a'] }], expected: { aliases: ['a', 'b', 'c'] } },
    { what: 'goes by its id when nobody names it', descriptions: [{}], expected: { name: 'x' } },
  ])('$what', ({ descriptions, expected }) => {
    const all = descriptions.map((entity, at) => described(`edition-${at}`, entity))
    expect(entityNode('x', all).properties).toMatchObject(expected)
    expect(entityNode('x', all.toReversed())).toEqual(entityNode('x', all))
  })

  it.each([
    ['TREATY', 'Treaty'],
    ['CHARTER', 'Treaty'],
    ['DECLARATION', 'Instrument'],
    [undefined, 'Instrument'],
  ])('of kind %s is written as %s', (kind, label) => {
    expect(entityNode('x', [described('e', kind ? { kind } : {})]).label).toBe(label)
  })

  it('that a text refers to without describing it is described by its id', () => {
    const { extraction } = makeExtraction(MADE)
    const found = descriptionsOf(extraction).map(({ id, properties }) => [id, properties.type, properties.source])
    expect(found).toEqual(
      expect.arrayContaining([
        ['AA', 'Country', 'unverified'],
        ['international-community', 'Group', 'unverified'],
        ['ocean-pact', 'Instrument', 'unverified'],
        ['c-city', 'Place', 'unverified'],
      ]),
    )
  })

  it('that is the statement itself is described by it', () => {
    const { extraction } = makeExtraction({
      ...MADE,
      instrument: 'aa-bb-2031',
      entities: [{ id: 'aa-bb-2031', type: 'Instrument', name: { en: 'That Statement' }, source: 'text' }],
    })
    expect(descriptionsOf(extraction).find(({ id }) => id === 'aa-bb-2031')?.properties).toMatchObject({
      nameEn: 'That Statement',
      nameZhHans: '甲国和乙国联合声明',
      date: '2031-05-06',
      kind: 'JOINT_STATEMENT',
    })
  })
})

const nodeLabels: Readonly<Record<string, Shape & { about: string }>> = NODE_LABELS
const relationshipTypes: Readonly<Record<string, Shape & { about: string }>> = RELATIONSHIP_TYPES

interface Shape {
  readonly properties?: Readonly<Record<string, string>>
  readonly optional?: Readonly<Record<string, string>>
}

/** Properties that the model does not list, lists as another type, or lists and the row lacks. */
function misfits(properties: Readonly<Record<string, unknown>>, { properties: required = {}, optional = {} }: Shape): string[] {
  const wrong = Object.entries(properties).filter(([key, value]) => !hasType(value, required[key] ?? optional[key]))
  return [...wrong.map(([key]) => key), ...Object.keys(required).filter((key) => !(key in properties))]
}

function hasType(value: unknown, type: string | undefined): boolean {
  if (type === 'strings') return Array.isArray(value) && value.every((each) => typeof each === 'string')
  if (type === 'integer') return Number.isInteger(value)
  return typeof value === (type === 'float' ? 'number' : type)
}
