import { adverbEnd } from './adverbs.ts'
import { contentWords } from './content-words.ts'
import { behindNegator, negatesModal } from './negation.ts'
import type { Token } from './tokens.ts'
import { isCopula } from './verbs.ts'

/** The verb group of what is said of a subject: "has never been", "will not be", "is no longer". */
export interface CopulaGroup {
  /** Its first token, where the subject ends. */
  readonly from: number
  readonly negated: boolean
  /** Its modal verb or "to"; undefined where it has none. */
  readonly modal: string | undefined
}

/** The token behind "is", "remains", "continues to be", "has become", "poses"; undefined where no copula stands. */
export function behindCopula(tokens: readonly Token[], at: number): number | undefined {
  const word = tokens[at]?.lower ?? ''
  if (CONTINUING.has(word) && tokens[at + 1]?.lower === 'to' && tokens[at + 2]?.lower === 'be') return at + 3
  if (/^(?:has|have)$/.test(word) && tokens[at + 1]?.lower === 'become') return at + 2
  if (/^pos(?:e|es|ed)$/.test(word)) return /^(?:an?|no)$/.test(tokens[at + 1]?.lower ?? '') ? at + 1 : undefined
  return isCopula(word) || REMAINING.has(word) ? at + 1 : undefined
}

const CONTINUING = contentWords('continuing')
const REMAINING = contentWords('remaining')

/** In tokens: "can no longer now be". */
const LONGEST_GROUP = 6

/** The auxiliaries, negators and adverbs of a subject that begins at `start` before the copula at `copula`. */
export function groupBefore(tokens: readonly Token[], start: number, copula: number): CopulaGroup {
  for (let from = Math.max(start, copula - LONGEST_GROUP); from < copula; from++) {
    const group = readGroup(tokens, from, copula)
    if (group) return group
  }
  return { from: copula, negated: false, modal: undefined }
}

/** The group from an auxiliary or a negator at `from` up to the copula; undefined where other words stand between them. */
function readGroup(tokens: readonly Token[], from: number, copula: number): CopulaGroup | undefined {
  let negated = false
  let modal: string | undefined
  for (let at = from; at < copula; ) {
    const word = tokens[at]?.lower ?? ''
    const negator = behindNegator(tokens, at)
    if (negator) {
      negated ||= negator.negated
      at = negator.at
      continue
    }
    if (MODAL.test(word)) modal = word
    else if (!/^(?:has|have|had)$/.test(word) && (at === from || adverbEnd(tokens, at) !== at + 1)) return undefined
    negated ||= negatesModal(word)
    at++
  }
  return { from, negated, modal }
}

const MODAL = /^(?:shall|will|to|must|should|can|cannot|may|might|could|would)$/
