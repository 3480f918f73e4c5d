/** A small graph in which every case that the API tells apart occurs once. */
import { BINDING_KINDS, type Part, POLARITY, type Stance } from '../../extraction/model.ts'
import { link } from '../../src/graph/facts.ts'
import { orderKey } from '../../src/graph/order-key.ts'
import type { NodeRow, Properties, RelationshipRow, Rows } from '../../src/graph/rows.ts'
import { searchText } from '../../src/search/searchable.ts'

interface EditionSpec {
  readonly id: string
  readonly language?: string
  readonly primary?: boolean
  readonly paraphrase?: boolean
  readonly clauses?: readonly ClauseSpec[]
}
interface ClauseSpec {
  readonly text: string
  readonly part?: Part
  readonly section?: string
  readonly cites?: readonly { readonly id: string; readonly surface: string; readonly article?: string; readonly dated?: string }[]
  readonly mentions?: readonly { readonly id: string; readonly surface: string }[]
  readonly positions?: readonly {
    readonly stance: Stance
    readonly cue: string
    readonly holders: readonly string[]
    readonly addressees?: readonly string[]
    readonly targets?: readonly string[]
    readonly topics?: readonly string[]
  }[]
  readonly commitments?: readonly {
    readonly modality: string
    readonly cue: string
    readonly actors: readonly string[]
    readonly deadline?: string
    readonly about?: readonly string[]
    readonly topics?: readonly string[]
  }[]
}
interface StatementSpec {
  readonly id: string
  readonly date?: string
  readonly parties?: readonly string[]
  readonly kind?: string
  readonly editions: readonly EditionSpec[]
}

const entities: readonly (Properties & { readonly type: string })[] = [
  { type: 'Country', id: 'CN', name: 'China', nameEn: 'China', nameZhHans: '中国', nameZhHant: '中國', aliases: ['PRC'], source: 'ISO 3166' },
  { type: 'Country', id: 'RU', name: 'Russia', nameEn: 'Russia', nameZhHans: '俄罗斯', aliases: [], source: 'ISO 3166' },
  {
    type: 'Organization',
    id: 'NATO',
    name: 'NATO',
    nameEn: 'NATO',
    nameZhHans: '北约',
    aliases: ['North Atlantic alliance'],
    kind: 'alliance',
    source: 'unverified',
  },
  { type: 'Group', id: 'international-community', name: 'international community', nameEn: 'international community', aliases: [], source: 'unverified' },
  { type: 'Event', id: 'games-2022', name: 'Games', nameEn: 'Games', aliases: [], source: 'text' },
  { type: 'Initiative', id: 'open-roads', name: 'Open Roads', nameEn: 'Open Roads', aliases: [], source: 'text' },
  { type: 'Person', id: 'a-n-other', name: 'A. N. Other', nameEn: 'A. N. Other', aliases: [], source: 'text' },
  { type: 'Place', id: 'north-sea', name: 'North Sea', nameEn: 'North Sea', aliases: [], source: 'text' },
  {
    type: 'Instrument',
    id: 'un-charter',
    name: 'Charter',
    nameEn: 'Charter of the United Nations',
    nameZhHans: '联合国宪章',
    aliases: ['UN Charter'],
    kind: 'CHARTER',
    date: '1945-06-26',
    source: 'UN',
  },
  { type: 'Instrument', id: 'npt', name: 'NPT', nameEn: 'Non-Proliferation Treaty', aliases: ['NPT'], kind: 'TREATY', date: '1968-07-01', source: 'UN' },
  { type: 'Instrument', id: 'udhr', name: '世界人权宣言', nameZhHans: '世界人权宣言', aliases: [], kind: 'DECLARATION', number: 'A/RES/217', source: 'text' },
  {
    type: 'Instrument',
    id: 'statement-of-2017',
    name: 'Statement of 2017',
    nameEn: 'Statement of 2017',
    aliases: [],
    kind: 'JOINT_STATEMENT',
    source: 'statement',
  },
  { type: 'Instrument', id: 'rivers-en', name: 'Plan for Rivers', nameEn: 'Plan for Rivers', aliases: [], kind: 'PLAN', source: 'text' },
  { type: 'Instrument', id: 'rivers-zh', name: '河流计划', nameZhHans: '河流计划', aliases: [], kind: 'PLAN', source: 'text' },
]

const topics: readonly NodeRow[] = [
  { label: 'Topic', id: 'alliances', properties: { id: 'alliances', name: 'Alliances', nameEn: 'Alliances', nameZhHans: '军事同盟' } },
  { label: 'Topic', id: 'border', properties: { id: 'border', name: 'Borders', nameEn: 'Borders', nameZhHans: '边界' } },
  { label: 'Topic', id: 'transport', properties: { id: 'transport', name: 'Transport', nameEn: 'Transport', nameZhHans: '交通' } },
]

const statements: readonly StatementSpec[] = [
  {
    id: 's2017',
    date: '2017-07-04',
    parties: ['CN', 'RU'],
    editions: [
      {
        id: 'e2017',
        clauses: [
          { text: 'Both sides abide by the Charter.', section: 'I', cites: [{ id: 'un-charter', surface: 'the Charter', article: '2' }] },
          {
            text: 'They oppose new walls by NATO.',
            section: 'I',
            mentions: [{ id: 'NATO', surface: 'NATO' }],
            positions: [{ stance: 'OPPOSES', cue: 'oppose', holders: ['CN', 'RU'], targets: ['NATO'], topics: ['alliances', 'border'] }],
          },
          {
            text: 'They will open roads by 2020.',
            commitments: [{ modality: 'WILL', cue: 'will', actors: ['CN', 'RU'], deadline: '2020', about: ['open-roads'], topics: ['transport'] }],
          },
        ],
      },
    ],
  },
  {
    id: 's2018-january',
    date: '2018-01-05',
    parties: ['CN', 'RU'],
    editions: [
      {
        id: 'e2018en',
        clauses: [
          {
            text: 'They keep the NPT and the Charter.',
            cites: [
              { id: 'npt', surface: 'the NPT', dated: '1968' },
              { id: 'un-charter', surface: 'the Charter' },
            ],
          },
          {
            text: 'They oppose new walls by NATO again.',
            mentions: [{ id: 'NATO', surface: 'NATO' }],
            positions: [{ stance: 'OPPOSES', cue: 'oppose', holders: ['CN', 'RU'], targets: ['NATO'], topics: ['alliances'] }],
          },
          { text: 'They will open more roads.', commitments: [{ modality: 'WILL', cue: 'will', actors: ['CN', 'RU'], about: ['open-roads'] }] },
        ],
      },
      {
        id: 'e2018zh',
        language: 'zh-Hans',
        primary: false,
        clauses: [
          { text: '双方恪守《条约》。', cites: [{ id: 'npt', surface: '《条约》' }] },
          { text: '双方反对新的高墙。', positions: [{ stance: 'OPPOSES', cue: '反对', holders: ['CN', 'RU'] }] },
          { text: '双方将修更多的路。', commitments: [{ modality: 'WILL', cue: '将', actors: ['CN', 'RU'] }] },
        ],
      },
    ],
  },
  {
    id: 's2018-june',
    date: '2018-06',
    parties: ['CN'],
    kind: 'DECLARATION',
    editions: [
      {
        id: 'e2018june',
        clauses: [
          {
            text: 'The Charter stands, and the Charter binds.',
            cites: [
              { id: 'un-charter', surface: 'The Charter' },
              { id: 'un-charter', surface: 'the Charter' },
            ],
          },
          {
            text: 'The statement of 2017 holds, as the declaration does.',
            cites: [
              { id: 'statement-of-2017', surface: 'The statement of 2017' },
              { id: 'udhr', surface: 'the declaration' },
            ],
          },
          { text: 'It urges all states to be calm.', positions: [{ stance: 'URGES', cue: 'urges', holders: ['CN'], addressees: ['international-community'] }] },
          { text: 'See also the NPT.', part: 'APPENDED', cites: [{ id: 'npt', surface: 'the NPT' }] },
        ],
      },
    ],
  },
  {
    id: 's2020',
    date: '2020-09-11',
    parties: ['RU'],
    editions: [
      {
        id: 'e2020',
        paraphrase: true,
        clauses: [
          { text: 'The Charter is restated here.', part: 'ANNEX', cites: [{ id: 'un-charter', surface: 'The Charter' }] },
          {
            text: 'It welcomes the Games.',
            mentions: [{ id: 'games-2022', surface: 'the Games' }],
            positions: [{ stance: 'WELCOMES', cue: 'welcomes', holders: ['RU'] }],
          },
        ],
      },
    ],
  },
  {
    id: 'undated',
    editions: [{ id: 'e-undated', clauses: [{ text: 'Nobody knows when the Charter was read.', cites: [{ id: 'un-charter', surface: 'the Charter' }] }] }],
  },
]

/** The whole graph. */
export const fixture: Rows = merge([
  { nodes: [...entities.map(entityNode), ...topics], relationships: [] },
  ...statements.map(statementRows),
  {
    nodes: [],
    relationships: [
      link('TEXT_OF', 's2017', 'statement-of-2017'),
      link('SAME_AS.Instrument', 'rivers-en', 'rivers-zh'),
      link('SAME_AS.Position', 'e2018en-p1-0', 'e2018zh-p1-0'),
      link('SAME_AS.Commitment', 'e2018en-k2-0', 'e2018zh-k2-0'),
      link('RESTATES.Position', 'e2018en-p1-0', 'e2017-p1-0', { similarity: 0.75 }),
      link('RESTATES.Commitment', 'e2018en-k2-0', 'e2017-k2-0', { similarity: 0.5 }),
    ],
  },
])

/** A statement with one clause that takes a position: something to insert between two pages. */
export function lateStatement(id: string, date: string | undefined): Rows {
  const clause: ClauseSpec = { text: 'It opposes noise.', positions: [{ stance: 'OPPOSES', cue: 'opposes', holders: ['CN'] }] }
  return statementRows({ id, ...(date && { date }), parties: ['CN'], editions: [{ id: `e-${id}`, clauses: [clause] }] })
}

/** A later statement, in a single clause of which these entities are named together. */
export function namingTogether(id: string, date: string, ids: readonly string[]): Rows {
  const clause: ClauseSpec = { text: `${ids.join(', ')}.`, mentions: ids.map((each) => ({ id: each, surface: each })) }
  return statementRows({ id, date, parties: ['CN'], editions: [{ id: `e-${id}`, clauses: [clause] }] })
}

function entityNode({ type, ...properties }: (typeof entities)[number]): NodeRow {
  const binding = BINDING_KINDS.some((kind) => kind === properties.kind)
  return {
    label: type === 'Instrument' && binding ? 'Treaty' : type,
    id: String(properties.id),
    properties: { ...properties, search: namesToSearch(properties) },
  }
}

function namesToSearch({ id, name, nameEn, nameZhHans, nameZhHant, number, aliases }: Properties): string {
  const known = (names: unknown[]) => names.filter((each) => each !== undefined).map(String)
  return searchText({ names: known([name, nameEn, nameZhHans, nameZhHant]), aliases: known([...(aliases as string[]), id, number]) })
}

function statementRows({ id, date, parties = [], kind = 'JOINT_STATEMENT', editions }: StatementSpec): Rows {
  const primary = editions.find((edition) => edition.primary !== false)
  const title = `Title of ${id}`
  const shared = { title, name: title, dateSource: date ? 'closing line' : 'none', kind, truncated: false, corrected: [], ...dated(date) }
  const properties = {
    ...shared,
    id,
    language: primary?.language ?? 'en',
    paraphrase: primary?.paraphrase ?? false,
    partiesKey: parties.join(','),
    search: searchText({ names: [title] }),
  }
  return merge([
    { nodes: [{ label: 'Statement', id, properties }], relationships: parties.map((party) => link('ISSUED_BY', id, party)) },
    ...editions.map((edition) => editionRows(edition, id, shared, date)),
  ])
}

function editionRows(
  { id, language = 'en', primary = true, paraphrase = false, clauses = [] }: EditionSpec,
  statement: string,
  shared: Properties & { readonly kind: string },
  date: string | undefined,
): Rows {
  const text = clauses.map((clause) => clause.text).join('\n')
  const source = {
    id: `source-${id}`,
    name: id,
    location: `/texts/${id}.txt`,
    sha256: id,
    encoding: 'utf-8',
    mediaType: 'text/plain',
    corrections: '{}',
    ingestedAt: '2024-01-01T00:00:00Z',
  }
  const edition = {
    ...shared,
    id,
    language,
    primary,
    paraphrase,
    sha256: id,
    chars: text.length,
    bodyChars: text.length,
    groupKey: '',
    subject: '',
    statementKey: statement,
    factsHash: '',
    parties: [],
  }
  return merge([
    {
      nodes: [
        { label: 'Edition', id, properties: edition },
        { label: 'Source', id: source.id, properties: source },
      ],
      relationships: [link('EDITION_OF', id, statement), link('SOURCE_OF', source.id, id)],
    },
    ...clauses.map((clause, ordinal) =>
      clauseRows(clause, { ordinal, start: text.indexOf(clause.text), edition: id, language, primary, paraphrase, date, kind: shared.kind }),
    ),
  ])
}

interface ClausePlace {
  readonly ordinal: number
  readonly start: number
  readonly edition: string
  readonly language: string
  readonly primary: boolean
  readonly paraphrase: boolean
  readonly date: string | undefined
  readonly kind: string
}

function clauseRows(clause: ClauseSpec, place: ClausePlace): Rows {
  const { ordinal, start, edition } = place
  const { text, part = 'BODY', section } = clause
  const id = `${edition}-c${ordinal}`
  const properties = {
    id,
    name: text,
    ordinal,
    part,
    paragraph: ordinal,
    start,
    end: start + text.length,
    quote: text,
    text,
    language: place.language,
    search: searchText({ text }),
    ...(place.date && { date: place.date }),
    ...(section && { section }),
  }
  const named = ({ surface, ...rest }: { readonly surface: string; readonly article?: string; readonly dated?: string }) => {
    const at = start + text.indexOf(surface)
    return {
      id: `${edition}-m${at}`,
      start: at,
      end: at + surface.length,
      surface,
      rule: `names-${surface}`,
      ...(rest.article && { article: rest.article }),
      ...(rest.dated && { dated: rest.dated }),
    }
  }
  return merge([
    {
      nodes: [{ label: 'Clause', id, properties }],
      relationships: [
        link('HAS_CLAUSE', edition, id),
        ...(clause.cites ?? []).map((citation) => link('CITES', id, citation.id, named(citation))),
        ...(clause.mentions ?? []).map((mention) => link('MENTIONS', id, mention.id, named(mention))),
      ],
    },
    ...(clause.positions ?? []).map((position, index) => positionRows(position, clause, id, `${edition}-p${ordinal}-${index}`, place)),
    ...(clause.commitments ?? []).map((commitment, index) => commitmentRows(commitment, clause, id, `${edition}-k${ordinal}-${index}`, place)),
  ])
}

function positionRows(position: NonNullable<ClauseSpec['positions']>[number], clause: ClauseSpec, clauseId: string, id: string, place: ClausePlace): Rows {
  const { stance, holders, addressees = [], targets = [], topics = [] } = position
  const linked = { topics, about: targets, targets, addressees }
  const properties = { ...stanced(id, position.cue, holders, clause, place), ...linked, plover: `PLOVER-${stance}`, stance, polarity: POLARITY[stance] }
  return {
    nodes: [{ label: 'Position', id, properties }],
    relationships: [
      link('EXPRESSES.Position', clauseId, id),
      ...holders.map((holder) => link('HELD_BY', id, holder)),
      ...addressees.map((addressee) => link('ADDRESSED_TO', id, addressee)),
      ...targets.map((target) => link('ABOUT.Position', id, target, { role: 'TARGET' })),
      ...topics.map((topic) => link('HAS_TOPIC.Position', id, topic)),
    ],
  }
}

function commitmentRows(
  commitment: NonNullable<ClauseSpec['commitments']>[number],
  clause: ClauseSpec,
  clauseId: string,
  id: string,
  place: ClausePlace,
): Rows {
  const { modality, actors, deadline, about = [], topics = [] } = commitment
  const properties = { ...stanced(id, commitment.cue, actors, clause, place), topics, about, targets: [], modality, ...(deadline && { deadline }) }
  return {
    nodes: [{ label: 'Commitment', id, properties }],
    relationships: [
      link('EXPRESSES.Commitment', clauseId, id),
      ...actors.map((actor) => link('MADE_BY', id, actor)),
      ...about.map((entity) => link('ABOUT.Commitment', id, entity, { role: 'MENTIONED' })),
      ...topics.map((topic) => link('HAS_TOPIC.Commitment', id, topic)),
    ],
  }
}

/** The content runs from behind the cue to the end of the clause. */
function stanced(
  id: string,
  cue: string,
  holders: readonly string[],
  { text, part = 'BODY' }: ClauseSpec,
  { start, language, primary, paraphrase, date, kind }: ClausePlace,
): Properties {
  const cueStart = text.indexOf(cue)
  const content = text.slice(cueStart + cue.length).trim()
  const at = start + text.indexOf(content, cueStart)
  return {
    id,
    name: content,
    start: at,
    end: at + content.length,
    quote: content,
    text: content,
    cue,
    cueStart: start + cueStart,
    cueEnd: start + cueStart + cue.length,
    rule: `rule-${cue}`,
    cameo: '01',
    part,
    holdersKey: [...holders].sort().join(','),
    holders,
    orderKey: orderKey(date, id),
    statementKind: kind,
    primary,
    paraphrase,
    language,
    search: searchText({ text: content }),
    ...dated(date),
  }
}

function dated(date: string | undefined): Properties {
  return date ? { date, year: Number(date.slice(0, 4)) } : {}
}

function merge(rows: readonly Rows[]): Rows {
  const relationships: RelationshipRow[] = rows.flatMap((each) => each.relationships)
  return { nodes: rows.flatMap((each) => each.nodes), relationships }
}
