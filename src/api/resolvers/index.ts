import { enumValues } from '../enum-values.ts'
import type { QueryResolvers, Resolvers } from '../generated/types.ts'
import { Citation } from './citation.ts'
import { CitationsNoLongerMade, InstrumentNoLongerCited, silenceQueries } from './citations-no-longer-made.ts'
import { Clause } from './clause.ts'
import { CoMention, coMentionQueries } from './co-mentions.ts'
import { Commitment, commitmentQueries } from './commitment.ts'
import { Comparison, comparisonQueries, InstrumentCitations, KeptCitations } from './comparison.ts'
import * as connections from './connections.ts'
import { Edition } from './edition.ts'
import { Entity, entityFields, entityQueries } from './entity.ts'
import { CommitmentFacets, EntityCount, PositionFacets, TopicCount } from './facets.ts'
import { Evidence } from './facts.ts'
import { Instrument, instrumentQueries } from './instrument.ts'
import { Link, linkQueries, Neighbor, Neighborhood, Path } from './link.ts'
import { Mention } from './mention.ts'
import { Node, nodeQueries } from './node.ts'
import { Position, positionQueries } from './position.ts'
import { SearchHit, searchQueries } from './search.ts'
import { StanceCell, stanceMatrixQueries } from './stance-matrix.ts'
import { Statement, statementQueries } from './statement.ts'
import { Store, storeQueries } from './store.ts'
import { TimelineEntry, TimelinePosition, timelineQueries } from './timeline.ts'
import { Topic, topicQueries } from './topic.ts'
import { CitationYear, CitedInstrument, treatyQueries } from './treaties-by-year.ts'
import { Mismatch, Verification, verificationQueries } from './verification.ts'
import { ChangedFact, FactChanges, IngestResult, Mutation, RemoveResult, Subscription } from './writing.ts'
import { CitingYear, InstrumentInYear, yearQueries } from './years-by-treaty.ts'

/** A field of `Query` without a resolver does not compile. */
const Query: Required<QueryResolvers> = {
  ...coMentionQueries,
  ...commitmentQueries,
  ...comparisonQueries,
  ...entityQueries,
  ...instrumentQueries,
  ...linkQueries,
  ...nodeQueries,
  ...positionQueries,
  ...searchQueries,
  ...silenceQueries,
  ...stanceMatrixQueries,
  ...statementQueries,
  ...storeQueries,
  ...timelineQueries,
  ...topicQueries,
  ...treatyQueries,
  ...verificationQueries,
  ...yearQueries,
}

export const resolvers: Resolvers = {
  ...connections,
  ...enumValues,
  Mutation,
  Query,
  Subscription,
  ChangedFact,
  Citation,
  CitationYear,
  CitationsNoLongerMade,
  CitedInstrument,
  CitingYear,
  Clause,
  CoMention,
  Commitment,
  CommitmentFacets,
  Comparison,
  Country: entityFields,
  Edition,
  Entity,
  EntityCount,
  Event: entityFields,
  Evidence,
  FactChanges,
  Group: entityFields,
  Initiative: entityFields,
  IngestResult,
  Instrument,
  InstrumentCitations,
  InstrumentInYear,
  InstrumentNoLongerCited,
  KeptCitations,
  Link,
  Mention,
  Mismatch,
  Neighbor,
  Neighborhood,
  Node,
  Organization: entityFields,
  Path,
  Person: entityFields,
  Place: entityFields,
  Position,
  PositionFacets,
  RemoveResult,
  SearchHit,
  StanceCell,
  Statement,
  Store,
  TimelineEntry,
  TimelinePosition,
  Topic,
  TopicCount,
  Verification,
}
