import type { CodegenConfig } from '@graphql-codegen/cli'
import { enumValues } from './src/api/enum-values.ts'

/** Types whose resolvers get a row of the store of the same name: `Position` gets a `PositionRow`. */
const rows = [
  'About',
  'Citation',
  'CitationsNoLongerMade',
  'CitedInstrument',
  'CitingYear',
  'Clause',
  'CoMention',
  'Commitment',
  'CommitmentRestatement',
  'Comparison',
  'EntityCount',
  'Edition',
  'Evidence',
  'Excerpt',
  'InstrumentCitations',
  'InstrumentInYear',
  'KeptCitations',
  'Link',
  'Mention',
  'Neighbor',
  'Neighborhood',
  'Node',
  'Path',
  'Position',
  'PositionRestatement',
  'SearchHit',
  'Source',
  'StanceCell',
  'Statement',
  'TimelineEntry',
  'TimelinePosition',
  'Topic',
  'TopicCount',
]
const entities = ['Country', 'Entity', 'Event', 'Group', 'Initiative', 'Instrument', 'Organization', 'Person', 'Place']
const paged = ['Citation', 'Clause', 'CoMention', 'Commitment', 'Entity', 'Instrument', 'Position', 'SearchHit', 'Statement', 'TimelineEntry']

const written = ['ChangedFact', 'FactChanges', 'IngestProgress', 'IngestResult', 'Mismatch', 'RemoveResult', 'TextChanges', 'Verification']

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/api/generated/types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.ts#ApiContext',
        enumsAsTypes: true,
        enumValues,
        mappers: {
          ...Object.fromEntries(rows.map((name) => [name, `../rows.ts#${name}Row`])),
          ...Object.fromEntries(entities.map((name) => [name, '../rows.ts#EntityRow'])),
          ...Object.fromEntries(paged.map((name) => [`${name}Connection`, `../rows.ts#${name}Page`])),
          CitationYear: '../rows.ts#CountedYearRow',
          InstrumentNoLongerCited: '../rows.ts#CitedInstrumentRow',
          ...Object.fromEntries(written.map((name) => [name, `../written.ts#${name}Row`])),
          CommitmentFacets: '../rows.ts#FacetsRow',
          PositionFacets: '../rows.ts#FacetsRow',
          Store: '../../library.ts#StoreStatus',
        },
        scalars: { ID: 'string', File: '../file.ts#GivenFile', Language: '../../../extraction/model.ts#Language', PartialDate: 'string' },
        useTypeImports: true,
        noSchemaStitching: true,
        inputMaybeValue: 'T | null | undefined',
      },
    },
  },
}

// biome-ignore lint/style/noDefaultExport: the code generator reads the default export
export default config
