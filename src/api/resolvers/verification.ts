import { verifyGraph } from '../../graph/verify.ts'
import type { MismatchResolvers, QueryResolvers, VerificationResolvers } from '../generated/types.ts'
import { bareIdOf, globalId } from '../global-id.ts'
import { forbidCaching } from '../request-scope.ts'

export const verificationQueries = {
  verify: (_, { statement }, { store, scope }) => {
    // The texts may change without the graph.
    forbidCaching(scope)
    return verifyGraph(store, statement == null ? undefined : bareIdOf('statement', 'Statement', statement))
  },
} satisfies Pick<QueryResolvers, 'verify'>

export const Verification: VerificationResolvers = {
  ok: ({ mismatchCount }) => mismatchCount === 0,
}

export const Mismatch: MismatchResolvers = {
  edition: ({ edition }) => globalId('Edition', edition),
  id: ({ fact }) => (fact ? globalId(fact.type, fact.id) : null),
  start: ({ fact }) => fact?.start ?? null,
  end: ({ fact }) => fact?.end ?? null,
}
