import type { Knowledge } from '../../knowledge.ts'
import type { Document, StatementKind } from '../../model.ts'
import { foldPunctuation } from '../clean/fold.ts'
import type { Head } from './head.ts'
import { findIssuer } from './kind.ts'
import { statementLexicon } from './lexicon.ts'
import { definedGroup, introducedStates, listedStates, speakingGroup } from './opening-parties.ts'
import { idsOf } from './party-names.ts'
import { findSpeaker, titleAuthor } from './speaker.ts'
import { titleNames } from './title-parties.ts'

interface Facts {
  readonly title: string
  readonly kind: StatementKind
  readonly date: string | undefined
}

/** How many sentences introduce the parties. */
const OPENING = 10
const MEMBERS = 3

/**
 * Ids of those who issue the statement (annotation guide, sections 5, 8 and 9): the organ of a resolution, the state of a
 * speaker, else the states and organizations that the title names, else those that the opening lists together.
 */
export function findParties({ title, kind, date }: Facts, document: Document, head: Head, knowledge: Knowledge): string[] {
  const issuer = findIssuer(head, document.language)
  if (issuer && (kind === 'RESOLUTION' || kind === 'DECLARATION')) return [issuer]
  if (kind === 'SPEECH') return findSpeaker({ title, date }, document, head, knowledge)
  const author = titleAuthor({ title, date }, document.language, knowledge)
  if (author) return [author]
  const names = titleNames(title, document, head, knowledge)
  const titled = idsOf(names)
  const opening = document.sentences.filter((sentence) => sentence.part === 'BODY').slice(0, OPENING)
  const scene = { opening, document, head, knowledge }
  const defined = definedGroup(scene)
  const widens = titled.length < 2 || titled.some((id) => defined.includes(id))
  if (widens && defined.length > Math.max(titled.length, 2)) return defined
  if (titled.length > 1) return titled
  if (defined.length > 1) return defined
  if (titled.length === 0 && isBody(defined[0], knowledge)) return defined
  const oneState = titled.length === 1 && names[0]?.isState === true
  if (oneState && (kind === 'OTHER' || isUnilateral(title, document))) return titled
  const bodied = titled.length === 1 && !oneState // the states of a body stand at the very beginning
  const speaking = bodied ? speakingGroup(scene) : []
  if (speaking.length > 1) return speaking
  const listed = listedStates(bodied ? { ...scene, opening: opening.slice(0, MEMBERS) } : scene)
  if (listed.length > 1) return listed
  const sides = bodied ? sidesOf(titled[0] as string, knowledge) : []
  if (sides.length > 1) return sides
  if (kind === 'TREATY') return []
  const introduced = titled.length === 0 || oneState ? introducedStates(scene) : []
  return introduced.length === 2 ? introduced : titled.length > 0 ? titled : introduced.slice(0, 1)
}

/** We, the Heads of State and Government of the Harbour League: the members speak as the body. */
const isBody = (id: string | undefined, { entries }: Knowledge) => id !== undefined && entries.get(id)?.type === 'Organization'

/** The sides of a forum, one of which stands for many states (中非合作论坛); a body of named states speaks as a whole. */
function sidesOf(id: string, { entries }: Knowledge): string[] {
  const sides = entries.get(id)?.parties ?? []
  return sides.every((side) => entries.get(side)?.type === 'Country') ? [] : [...sides]
}

const isUnilateral = (title: string, { language }: Document) =>
  statementLexicon(language)['one-state'].some(({ pattern }) => pattern.test(foldPunctuation(title)))
