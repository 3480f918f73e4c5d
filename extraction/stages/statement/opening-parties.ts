import type { Knowledge } from '../../knowledge.ts'
import type { Document, Sentence } from '../../model.ts'
import type { Head } from './head.ts'
import { statementLexicon } from './lexicon.ts'
import { idsOf, membersIn, namesIn, type PartyName, sidesIn } from './party-names.ts'

/** What the opening is read with. */
export interface OpeningScene {
  readonly opening: readonly Sentence[]
  readonly document: Document
  readonly head: Head
  readonly knowledge: Knowledge
}

/** The parties that the text names as all of them: 甲国和乙国（以下简称“双方”）; We — the governments of A, B and C. */
export function definedGroup({ opening, document, head, knowledge }: OpeningScene): string[] {
  const lexicon = statementLexicon(document.language)
  for (const sentence of opening) {
    const text = document.view.folded.slice(sentence.start, sentence.end)
    const defined = Math.max(...lexicon['group-before'].map(({ pattern }) => text.search(pattern)))
    if (defined > 0) {
      const names = membersIn(head, { start: sentence.start, end: sentence.start + defined }, knowledge)
      const states = names.filter((name) => name.isState)
      const group = longestChain(states.length > 1 ? names.filter(isMember) : names, document)
      if (group.length > 1) return group
    }
    if (lexicon['group-after'].some(({ pattern }) => pattern.test(text))) return longestChain(membersIn(head, sentence, knowledge), document)
  }
  return []
}

/** A state and the states of a region or body that speak together at a forum: 我们，甲国和非洲国家的外交部长. */
export function speakingGroup({ opening, document, head, knowledge }: OpeningScene): string[] {
  const { 'own-group': own } = statementLexicon(document.language)
  for (const sentence of opening) {
    const text = document.view.folded.slice(sentence.start, sentence.end)
    const lead = own.map(({ pattern }) => pattern.exec(text)?.[0].length ?? 0).find((length) => length > 0)
    if (lead === undefined) continue
    const names = sidesIn(head, { start: sentence.start + lead, end: sentence.end }, knowledge)
    const present = names.filter((name) => name.isState || !isRepresented(document, name))
    if (present[0]?.start === sentence.start + lead) return longestChain(present, document)
  }
  return []
}

/** 以及非盟委员会的代表: who sits with a side is no side. */
const isRepresented = ({ view, language }: Document, { end }: PartyName) =>
  statementLexicon(language).represented.some(({ pattern }) => pattern.exec(view.folded.slice(end, end + LONGEST_OFFICE))?.index === 0)
const LONGEST_OFFICE = 4

/** The states that the first sentence with such a list names in a row. */
export function listedStates({ opening, document, head, knowledge }: OpeningScene): string[] {
  const { speakers } = statementLexicon(document.language)
  for (const sentence of opening) {
    const members = membersIn(head, sentence, knowledge).filter(isMember)
    const chain = longestChain(members, document)
    const lead = document.view.folded.slice(sentence.start, members[0]?.start)
    if (chain.length > 1 && (lead === '' || speakers.some(({ pattern }) => pattern.test(lead)))) return chain
  }
  return []
}

/** The states of the first sentence, however it names them: who invites and who visits. */
export function introducedStates({ opening, head, knowledge }: OpeningScene): string[] {
  const [first] = opening
  return first ? idsOf(namesIn(head, first, knowledge).filter((name) => name.isState)) : []
}

const isMember = ({ isState, isTerritory }: PartyName) => isState || isTerritory === true

/** The longest run of names with nothing between them but conjunctions, offices and persons. */
function longestChain(names: readonly PartyName[], document: Document): string[] {
  let best = new Map<string, PartyName>()
  let run = new Map<string, PartyName>()
  let last: PartyName | undefined
  for (const name of names) {
    if (last && !isChained(document.view.folded.slice(last.end, name.start), document)) run = new Map()
    run.set(name.id, name)
    if (run.size > best.size) best = run
    last = name
  }
  const chain = [...best.values()]
  return idsOf(chain.filter(({ isState }) => isState).length < 2 ? chain.filter(({ isTerritory }) => !isTerritory) : chain)
}

/** A longer stretch between two names is no mere office. */
const GAP = 90

function isChained(gap: string, { language }: Document): boolean {
  if (gap.length > GAP) return false
  if (/^\s?[(（“"]+(?:the )?$/.test(gap)) return true
  if (language !== 'en') return !/[，。；：对向在于为使]/.test(gap) && /[、和与同及]|^$/.test(gap)
  const bare = statementLexicon(language).office.reduce((text, { everywhere }) => text.replace(everywhere, ''), gap.replace(/\([^)]*\)/g, ''))
  const sentenceEnds = /[.;:]\s/.test(gap.replace(/\b(?:[A-Z]|Jr|Sr|Dr|Mr|Mrs|Ms)\./g, ''))
  return /,|\band\b|^\s?[-–—]\s?$/.test(gap) && !sentenceEnds && !/(?:^|[^\p{L}])[a-z]{2,}/u.test(bare)
}
