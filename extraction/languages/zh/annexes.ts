import type { NamedSpan, Sentence } from '../../model.ts'
import type { StanceContext } from '../index.ts'
import { anyOfContext, contextPattern } from './names-contexts.ts'
import { CONTRACTING_PARTIES, type Speakers } from './subjects.ts'

/**
 * Who can be a subject in a treaty that the statement annexes, where its title or preamble names others than those who issue the statement
 * (annotation guide, 9.2); nothing for other annexes.
 */
export function speakersOfAnnex({ document, mentions }: StanceContext, speakers: Speakers): Speakers | undefined {
  const annex = document.sentences.filter(({ part }) => part === 'ANNEX')
  const opening = speakers.treaty ? undefined : findOpening(document.view.folded, annex)
  if (!opening || new Set(annex.flatMap(({ section }) => section ?? [])).size < LEAST_ARTICLES) return undefined
  const named = mentions.filter(({ start, end, type }) => start >= opening.start && end <= opening.end && PARTIES.has(type))
  return named.some(({ id }) => !speakers.parties.includes(speakers.stateOf(id) ?? id))
    ? { ...speakers, parties: [CONTRACTING_PARTIES], treaty: true }
    : undefined
}

const LEAST_ARTICLES = 3
const PARTIES: ReadonlySet<NamedSpan['type']> = new Set(['Country', 'Organization'])

const LONGEST_TITLE = 120
/** A line that ends with the word for a treaty. */
const TITLE = new RegExp(`[^\\n]*${anyOfContext('treaty-words')}[ \\t]*(?=\\n|$)`, 'u')

/** What the preamble goes on with once it has named the parties. */
const AIMS = contextPattern('aims-of-preambles')

/** The title of a treaty on the first lines of the annex, and the parties in its preamble. */
function findOpening(text: string, [first]: readonly Sentence[]) {
  if (!first) return undefined
  const from = text.lastIndexOf('\n', Math.max(0, first.start - LONGEST_TITLE)) + 1
  const match = TITLE.exec(text.slice(from, first.end))
  const aims = text.slice(first.start, first.end).search(AIMS)
  return match ? { start: from + match.index, end: aims < 0 ? first.end : first.start + aims } : undefined
}
