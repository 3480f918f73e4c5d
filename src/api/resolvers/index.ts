import { enumValues } from '../enum-values.ts'
import type { QueryResolvers, Resolvers } from '../generated/types.ts'
import { Citation } from './citation.ts'
import { Clause } from './clause.ts'
import { Commitment, commitmentQueries } from './commitment.ts'
import * as connections from './connections.ts'
import { Edition } from './edition.ts'
import { Entity, entityFields, entityQueries } from './entity.ts'
import { CommitmentFacets, EntityCount, PositionFacets, TopicCount } from './facets.ts'
import { Evidence } from './facts.ts'
import { Instrument, instrumentQueries } from './instrument.ts'
import { Mention } from './mention.ts'
import { Node, nodeQueries } from './node.ts'
import { Position, positionQueries } from './position.ts'
import { SearchHit, searchQueries } from './search.ts'
import { StanceCell, stanceMatrixQueries } from './stance-matrix.ts'
import { Statement, statementQueries } from './statement.ts'
import { Store, storeQueries } from './store.ts'
import { Topic, topicQueries } from './topic.ts'
import { CitedInstrument, treatyQueries } from './treaties-by-year.ts'
import { Mismatch, Verification, verificationQueries } from './verification.ts'
import { ChangedFact, FactChanges, IngestResult, Mutation, RemoveResult, Subscription } from './writing.ts'

/** A field of `Query` without a resolver does not compile. */
const Query: Required<QueryResolvers> = {
  ...commitmentQueries,
  ...entityQueries,
  ...instrumentQueries,
  ...nodeQueries,
  ...positionQueries,
  ...searchQueries,
  ...stanceMatrixQueries,
  ...statementQueries,
  ...storeQueries,
  ...topicQueries,
  ...treatyQueries,
  ...verificationQueries,
}

export const resolvers: Resolvers = {
  ...connections,
  ...enumValues,
  Mutation,
  Query,
  Subscription,
  ChangedFact,
  Citation,
  CitedInstrument,
  Clause,
  Commitment,
  CommitmentFacets,
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
  Mention,
  Mismatch,
  Node,
  Organization: entityFields,
  Person: entityFields,
  Place: entityFields,
  Position,
  PositionFacets,
  RemoveResult,
  SearchHit,
  StanceCell,
  Statement,
  Store,
  Topic,
  TopicCount,
  Verification,
}
