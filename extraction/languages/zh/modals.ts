import type { Head } from './heads.ts'
import { ROLE } from './lexicon.ts'
import { hasRole } from './segments.ts'
import { patternOf } from './surfaces.ts'
import type { Token } from './tokens.ts'

export interface Modal {
  /** Another agent is to act (日本须…), not a thing, nobody or the holder. */
  readonly foreign: boolean
}

/** 应 at the head of a segment or after a subject that no word knows (annotation guide, 6.1 and 6.14). */
export function findModal(tokens: readonly Token[], head: Head, orphan: boolean): Modal | undefined {
  if (head.modal) return { foreign: head.subject !== undefined || orphan }
  for (let at = head.end; at < tokens.length; at++) {
    if (hasRole(tokens[at], ROLE.modal) && /应|须|有权/.test(tokens[at]?.surface ?? ''))
      return { foreign: (head.subject !== undefined && !isDeed(tokens, at)) || isAgent(tokens, at) }
  }
  return undefined
}

/** 某组织改革应有助于X: a thing takes no stance. */
const isDeed = (tokens: readonly Token[], modal: number) => hasRole(tokens[modal - 1], ROLE.verb | ROLE.conduct) && modal - 1 > 0

function isAgent(tokens: readonly Token[], modal: number): boolean {
  let at = modal - 1
  while (at > 0 && hasRole(tokens[at], ROLE.adverb | ROLE.together | ROLE.negation)) at--
  const token = tokens[at]
  const type = token?.mention?.type
  if (!token || type === 'Country' || type === 'Organization' || token.word?.subject) return token !== undefined
  return AGENT.test(token.surface)
}

/** What names of agents end with. */
export const AGENT = patternOf('agents')
