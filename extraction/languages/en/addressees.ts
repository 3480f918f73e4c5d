import type { Predicate } from './predicate.ts'
import type { Token } from './tokens.ts'

const COMMUNITY =
  /^(?:all )?(?:the )?(?:relevant |other |interested |concerned )*(?:international community|(?:un |united nations )?member states|all (?:member |un member )?states|all countries|all nations|countries|states|every state)\b/
const SECRETARY_GENERAL = /^(?:the )?(?:united nations )?secretary-general\b/

/**
 * Who is asked to act (annotation guide, section 3 and 6.15): the object of the cue before its infinitive, or the subject of its
 * that-clause; "by X" where the object is the act. Groups described without a name give none.
 */
export function findAddressees(tokens: readonly Token[], predicate: Predicate, end: number): string[] {
  const object = tokens.slice(predicate.content, end)
  const text = object.map((token) => token.lower).join(' ')
  if (COMMUNITY.test(text)) return ['international-community']
  if (SECRETARY_GENERAL.test(text)) return ['UN-Secretary-General']
  const named = leadingNames(object, tokens[predicate.content - 1]?.lower === 'for')
  if (named.length) return named
  return / by the international community\b/.test(text) ? ['international-community'] : []
}

/** Names at the head of the object: "Iran to …", "the Government of X and Y to …"; behind "call for" only with an infinitive of their own. */
function leadingNames(object: readonly Token[], needsInfinitive: boolean): string[] {
  const ids: string[] = []
  for (const token of object.slice(0, 30)) {
    if (token.mention) {
      if (token.mention.type !== 'Country' && token.mention.type !== 'Organization') return []
      ids.push(token.mention.id)
    } else if (!BESIDE_NAMES.has(token.lower)) return token.lower === "'s" || token.lower === '’' || (needsInfinitive && token.lower !== 'to') ? [] : ids
  }
  return []
}

const BESIDE_NAMES = new Set([
  'the',
  'and',
  ',',
  'of',
  'government',
  'governments',
  'authorities',
  'leadership',
  'side',
  'regime',
  'all',
  'both',
  'as',
  'well',
  'parties',
  'again',
  'also',
  'its',
  'allies',
  'council',
  '(',
  ')',
])
