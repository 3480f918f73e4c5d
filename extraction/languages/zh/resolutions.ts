import type { NamedSpan } from '../../model.ts'
import { ROLE, resolutionWords, urgingCue, type Word } from './lexicon.ts'
import { hasRole, type Segment, segmentOf } from './segments.ts'
import { type Token, tokenize } from './tokens.ts'
import type { Trie } from './trie.ts'

/** The segments of a resolution's sentence with the cues that only its organ uses (annotation guide, section 8): 请秘书长提交报告, 决定各国应停止供应. */
export function readLeads(text: string, segments: readonly Segment[], mentions: readonly NamedSpan[], words: Trie<Word>): Segment[] {
  return segments.map((segment) => {
    const at = segment.tokens.findIndex((token) => token.word?.cue || !hasRole(token, ROLE.adverb | ROLE.connective | ROLE.conjunction | ROLE.together))
    const lead = segment.tokens[at]
    if (!lead) return segment
    const tokens = readLead(text, segment, at, lead, mentions, words) ?? readOrder(segment.tokens, at, lead)
    return tokens ? segmentOf(tokens, segment.after) : segment
  })
}

/** 请, 授权 and the like where no longer cue stands. */
function readLead(
  text: string,
  { tokens, end }: Segment,
  at: number,
  lead: Token,
  mentions: readonly NamedSpan[],
  words: Trie<Word>,
): readonly Token[] | undefined {
  const word = lead.mention ? undefined : resolutionWords.find(text, lead.start, end)
  if (!word) return undefined
  const start = resolutionWords.end
  if (lead.word?.cue && start <= lead.end) return undefined
  if (NO_VERB.test(text.charAt(start))) return undefined
  const cue: Token = { kind: 'word', start: lead.start, end: start, surface: word.surface, word, mention: undefined }
  const rest = mentions.filter((mention) => mention.start >= start)
  const led = [...tokens.slice(0, at), cue]
  tokenize(text, { start, end }, rest, words, (token) => led.push(token))
  return led
}

/** 请愿书, 邀请函 are nouns. */
const NO_VERB = /[书函求示愿令期]/u

/** 决定所有国家应… is said to others. */
function readOrder(tokens: readonly Token[], at: number, lead: Token): readonly Token[] | undefined {
  const agreed = lead.word?.cue?.label.kind === 'commitment' && lead.word.cue.label.modality === 'AGREED'
  const whom = tokens[at + 1]
  const others = whom?.mention?.type === 'Country' || whom?.word?.subject?.holds === 'nations' || whom?.word?.subject?.holds === 'membership'
  const cue = urgingCue
  if (!agreed || !others || !cue || !tokens.some((token, index) => index > at + 1 && hasRole(token, ROLE.modal))) return undefined
  return tokens.map((token) => (token === lead && token.word ? { ...token, word: { ...token.word, cue } } : token))
}
