import { ClausegraphError } from '../../errors.ts'
import { type DatedWording, timelineOf } from '../../graph/timeline.ts'
import type { ApiContext } from '../context.ts'
import { listName } from '../cursor.ts'
import type { Filled } from '../filled.ts'
import type { QueryResolvers, QueryTimelineArgs, TimelineEntryResolvers, TimelinePositionResolvers } from '../generated/types.ts'
import { entityIdOf, readGlobalId } from '../global-id.ts'
import { connectKnown } from '../known-list.ts'
import type { PositionRow, TimelineEntryRow, TimelinePositionRow } from '../rows.ts'
import { refuseUnknownTopics } from '../topic-ids.ts'
import { noteEmpty } from '../warnings.ts'
import { yearsOf } from '../years.ts'
import { statementOf } from './facts.ts'
import { present } from './lists.ts'

export const timelineQueries: Required<Pick<QueryResolvers, 'timeline'>> = {
  timeline: async (_, args, context) => {
    const { about, holder, role, parts } = args
    const { from, to } = yearsOf(args.years)
    const wordings = await wordingsOf(args, to, context)
    if (wordings.length === 0) noteEmpty('entity', [about, holder ?? []].flat().filter(isEntity), context)
    const entries = timelineOf(wordings).filter(({ date }) => from === null || Number(date.slice(0, 4)) >= from)
    return connectKnown(
      args,
      { list: listName('timeline', about, holder, role, parts, from, to) },
      entries.map((entry) => ({ ...entry, id: `${entry.date} ${entry.statementId} ${entry.holdersKey}` })),
    )
  },
}

const isEntity = (id: string): boolean => readGlobalId(id).type === undefined

async function wordingsOf({ about, holder, role, parts }: QueryTimelineArgs, to: number | null, context: ApiContext): Promise<DatedWording[]> {
  const { load } = context
  const { type, id } = readGlobalId(about)
  const parameters = { about: id, holder: holder == null ? null : entityIdOf('holder', holder), parts, to }
  if (type === undefined) return load.rows('timeline-entity', { ...parameters, role: role ?? null })
  if (type === 'Topic' && role == null) {
    await refuseUnknownTopics('about', [id], context)
    return load.rows('timeline-topic', parameters)
  }
  throw new ClausegraphError(
    'BAD_INPUT',
    type === 'Topic'
      ? 'Found `role` beside a topic; roles are those of entities: leave it out.'
      : `Found ${JSON.stringify(about.slice(0, 80))}; give the id of an entity, such as "NATO", or of a topic, such as "Topic:border".`,
  )
}

const positionOf = (id: string, { load }: ApiContext): Promise<PositionRow> => present(load.node('positions-by-id', id), 'The position')

export const TimelineEntry: Filled<TimelineEntryResolvers, TimelineEntryRow, 'positions' | 'dropped' | 'against'> = {
  statement: statementOf,
  holders: ({ holdersKey }, _, { load }) => Promise.all(holdersKey.split(',').map((id) => present(load.node('entities-by-id', id), 'The holder'))),
  against: ({ against }, _, context) => Promise.all(against.map((statementId) => statementOf({ statementId }, undefined, context))),
  positions: ({ compared }) => [...compared().positions],
  dropped: ({ compared }, _, context) => Promise.all(compared().dropped.map((id) => positionOf(id, context))),
}

export const TimelinePosition: Filled<TimelinePositionResolvers, TimelinePositionRow, 'restates'> = {
  position: ({ id }, _, context) => positionOf(id, context),
  restates: async ({ restates }, _, context) => (restates ? { position: await positionOf(restates.id, context), similarity: restates.similarity } : null),
}
