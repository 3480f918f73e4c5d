import type { ExportedGraph, NodePart, RelationshipPart } from '../../src/graph/index.ts'
import { openGraph, RELATIONSHIP_PARTS } from '../../src/graph/index.ts'

interface MadeNode {
  readonly part: NodePart
  readonly id: string
  readonly labels?: readonly string[]
  readonly properties: Readonly<Record<string, unknown>>
}
interface MadeRelationship {
  readonly part: RelationshipPart
  readonly from: string
  readonly to: string
  readonly properties?: Readonly<Record<string, unknown>>
}
export interface MadeGraph {
  readonly nodes: readonly MadeNode[]
  readonly relationships: readonly MadeRelationship[]
}

/** A graph of one statement and one edition that is in no store. */
export function openMadeUp({ nodes, relationships }: MadeGraph): Promise<ExportedGraph> {
  const idsOf = (part: NodePart) => nodes.filter((node) => node.part === part).map(({ id }) => id)
  const [edition, statement] = [idsOf('Edition')[0], idsOf('Statement')[0]]
  const read = async (name: string, parameters?: { readonly keys?: unknown }) => {
    const [, kind, part] = name.split('/')
    if (kind === 'editions') return [{ id: edition, statement, date: null, chars: 1 }]
    if (kind === 'things') return idsOf('Thing').map((id) => ({ id }))
    if (kind === 'topics') return idsOf('Topic').map((id) => ({ id }))
    if (kind === 'relationships') return relationships.filter((each) => each.part === part).map((each) => ({ properties: {}, edition, ...each }))
    const keys = new Set(((parameters?.keys ?? []) as { id: string }[]).map(({ id }) => id))
    return nodes.filter((node) => node.part === part && (part !== 'Thing' || keys.has(node.id))).map((node) => ({ labels: [part], ...node }))
  }
  return openGraph({ read, text: async () => undefined })
}

/** Every kind of node once and every kind of relationship once, with one text wherever a text can be. */
export function graphOf(text: string, aliases: readonly string[]): MadeGraph {
  const at = { start: 0, end: text.length }
  const stanced = { ...at, name: text, cue: text, cueStart: 0, cueEnd: 1, quote: text, text, rule: text, part: 'BODY', primary: true, paraphrase: false }
  const fact = { ...stanced, cameo: '11', plover: 'REJECT', topics: aliases, date: '2031-05', year: 2031 }
  const statement = {
    name: text,
    title: text,
    kind: 'OTHER',
    language: 'en',
    dateSource: text,
    truncated: false,
    paraphrase: false,
    corrected: aliases,
    date: '2031-05-06',
    year: 2031,
  }
  const edition = { ...statement, parties: aliases, sha256: 'aa', chars: 1, bodyChars: 1, primary: true }
  const description = { name: text, nameEn: text, nameZhHans: text, aliases, source: text, kind: text, number: text, date: '2031' }
  const ids: Readonly<Record<NodePart, readonly string[]>> = {
    Meta: [],
    Topic: ['topic'],
    Thing: ['thing', 'thing-2'],
    Statement: ['statement'],
    Edition: ['edition'],
    Source: ['source'],
    SourceText: ['aa'],
    Clause: ['clause', 'clause-2'],
    Position: ['position', 'position-2'],
    Commitment: ['commitment', 'commitment-2'],
  }
  const properties: Readonly<Record<NodePart, Readonly<Record<string, unknown>>>> = {
    Meta: {},
    Topic: { name: text, nameEn: text },
    Thing: description,
    Statement: statement,
    Edition: edition,
    Source: { name: text, location: text, sha256: 'aa', encoding: text, mediaType: text, corrections: text, ingestedAt: '2040-01-01T00:00:00.000Z' },
    SourceText: { name: text },
    Clause: { ...at, name: text, ordinal: 0, part: 'BODY', section: text, paragraph: 0, quote: text, text },
    Position: { ...fact, stance: 'OPPOSES', polarity: -1 },
    Commitment: { ...fact, modality: 'WILL', deadline: '2035' },
  }
  const own: Readonly<Partial<Record<RelationshipPart, Readonly<Record<string, unknown>>>>> = {
    NAMES: { type: 'Person', dated: aliases, ...description },
    MENTIONS: { id: 'm', ...at, surface: text, rule: text },
    CITES: { id: 'c', ...at, surface: text, article: text, dated: '2030' },
    'ABOUT.Position': { role: 'TARGET' },
    'ABOUT.Commitment': { role: 'MENTIONED' },
    'RESTATES.Position': { similarity: 0.1 + 0.2 },
    'RESTATES.Commitment': { similarity: 1 },
  }
  const nodes = (Object.keys(ids) as NodePart[]).flatMap((part) =>
    ids[part].map((id) => ({ part, id, ...(part === 'Thing' && { labels: ['Person', 'Thing'] }), properties: { id, ...properties[part] } })),
  )
  const relationships = (Object.keys(RELATIONSHIP_PARTS) as RelationshipPart[]).map((part) => {
    const { from, to } = RELATIONSHIP_PARTS[part]
    return { part, from: ids[from][0] as string, to: ids[to][from === to ? 1 : 0] as string, properties: own[part] ?? {} }
  })
  return { nodes, relationships }
}
