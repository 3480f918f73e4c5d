import type { Knowledge } from '../../knowledge.ts'
import { keepLongest } from '../../matcher.ts'
import type { Document, NamedSpan } from '../../model.ts'
import { outsideLinks } from '../names-links.ts'
import { unlinked } from '../names-provisional.ts'
import { findBodies } from './names-bodies.ts'
import { type Anchor, findCompounds, yearBefore } from './names-compounds.ts'
import { acrossDefinitions, findFounded, findPlacesOfMeetings } from './names-founded.ts'
import { findCongresses, findGames } from './names-games.ts'
import { findLines } from './names-lines.ts'
import { findMarks, type Marks } from './names-marks.ts'
import { findTitledMeetings } from './names-meetings.ts'
import { findMinistries, findPartyDepartments } from './names-ministries.ts'
import { findMissions } from './names-missions.ts'
import { findDecades, findObservances } from './names-observances.ts'
import { findOpeningSides, openingStates } from './names-opening.ts'
import { findOrgans } from './names-organs.ts'
import { findPatterns } from './names-patterns.ts'
import { findPersons } from './names-persons.ts'
import { findProvinces, findRegions, withCityWords } from './names-regions.ts'
import { type Candidate, decideIds, type FoundName, findRegistryNames } from './names-registry.ts'
import { findResolutions } from './names-resolutions.ts'
import { findRoutes } from './names-routes.ts'
import { findSigns, type Signs } from './names-signs.ts'
import { findParts, findScenes } from './names-sites.ts'
import { withFormsOfState } from './names-state-forms.ts'
import { findStates } from './names-states.ts'
import { findTerritories } from './names-territories.ts'
import { type ChineseWords, chineseWords } from './names-words.ts'
import { findBracketedTitles } from './titles-bracketed.ts'

/**
 * Names of a Chinese text (annotation guide, sections 1 and 6). Every rule says what it sees; the longest name wins.
 * Ids of names that no entry knows are empty until `linkMentions`.
 */
export function findNames(document: Document, knowledge: Knowledge): NamedSpan[] {
  const scene = readScene(document.view.folded, knowledge)
  const unknown = findUnknown(scene)
  return decideIds(outsideLinks(scene.text, keepLongest([...scene.named, ...unknown, ...findLonger(scene, unknown)])), knowledge)
}

/** What the rules for names that no entry knows look at. */
interface Scene {
  readonly text: string
  readonly words: ChineseWords
  readonly marks: Marks
  readonly signs: Signs
  /** Names of the registry. */
  readonly known: readonly Candidate[]
  /** These, states by their short forms, and cities with their word. */
  readonly named: readonly Candidate[]
  /** What a longer name may begin with. */
  readonly anchors: readonly Anchor[]
}

function readScene(text: string, knowledge: Knowledge): Scene {
  const words = chineseWords()
  const marks = findMarks(text, words)
  const signs = findSigns(text)
  const known = findRegistryNames(text, knowledge, words, marks.noNames)
  const opening = openingStates(text, known, knowledge)
  const { runs, single } = findStates(text, known, opening, knowledge, words, marks.noNames)
  const sides = findOpeningSides(text, opening, words, signs)
  const anchors = [
    ...known.filter((name) => mayBegin(text, name)),
    ...runs.map(({ start, end, states }) => ({ start, end, type: 'Country' as const, joint: states.length > 1 })),
    ...single,
  ]
  return {
    text,
    words,
    marks,
    signs,
    known,
    named: [...sides, ...known, ...runs.flatMap((run) => run.states), ...single, ...withCityWords(text, known)],
    anchors,
  }
}

/** Names by their shape. */
function findUnknown({ text, words, marks, signs, known, anchors }: Scene): FoundName[] {
  const countries = anchors.filter((anchor) => anchor.type === 'Country')
  const ministries = findMinistries(text, countries, words)
  return [
    ...findCompounds(text, [...anchors, ...ministries], words, signs),
    ...findPatterns(text, anchors, words, marks, signs),
    ...ministries,
    ...findMissions(text, anchors, signs),
    ...findPartyDepartments(text, anchors),
    ...findResolutions(text, known),
    ...findBracketedTitles(text, words, signs),
    ...findPersons(text, words, marks, signs, known),
    ...findFounded(text, words),
    ...findBodies(text, anchors, words, marks),
    ...findTitledMeetings(text, anchors, signs),
    ...findGames(text, signs),
    ...findCongresses(text, signs),
    ...findRoutes(text, signs),
    ...findLines(text, words, signs),
    ...findObservances(text, signs),
    ...findDecades(text),
    ...findProvinces(text, anchors, words),
    ...findScenes(text, anchors, words, signs),
    ...findParts(text, anchors, words, signs),
    ...findOrgans(text),
    ...findTerritories(text, words),
  ]
}

/** Names that a known one is part of. */
function findLonger({ text, signs, known }: Scene, unknown: readonly FoundName[]): FoundName[] {
  const all = [...known, ...unknown]
  return [
    ...conferencesOfParties(all),
    ...acrossDefinitions(text, all),
    ...findRegions(text, known),
    ...withYears(text, known),
    ...withOrdinals(text, known),
    ...withFormsOfState(text, known),
    ...findPlacesOfMeetings(text, signs),
  ]
}

/** 中方 and persons begin no longer name. */
function mayBegin(text: string, name: Candidate): boolean {
  return ANCHORS.has(name.type) && text.charAt(name.end - 1) !== '方'
}

const ANCHORS = new Set(['Country', 'Organization', 'Place', 'Initiative'])

const MEETING = /(?:会|会议|会晤|峰会|论坛|对话|年)$/u

/** Meetings and fairs of the registry with the year before them (2022年北京冬奥会). */
const withYears = (text: string, known: readonly Candidate[]): Candidate[] =>
  known
    .filter((name) => name.type === 'Event' && MEETING.test(text.slice(name.start, name.end)))
    .map((name) => ({ ...name, start: yearBefore(text, name.start) }))

/** 第二届进博会: which of the fairs and meetings that a name of the registry stands for. */
const withOrdinals = (text: string, known: readonly Candidate[]): NamedSpan[] =>
  known
    .filter((name) => name.type === 'Event' && MEETING.test(text.slice(name.start, name.end)))
    .flatMap(({ start, end }) => {
      const ordinal = ORDINAL_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_ORDINAL), start))?.[0]
      return ordinal ? [unlinked('Event', start - ordinal.length, end, 'zh-session')] : []
    })
const LONGEST_ORDINAL = 8
const ORDINAL_BEFORE = /(?:第[\d一二三四五六七八九十百零]{1,5}|首)届$/u

/** 联合国气候变化框架公约第二十八次缔约方大会: the meeting of a document's parties bears its name. */
function conferencesOfParties(found: readonly NamedSpan[]): NamedSpan[] {
  const instruments = new Map(found.filter((name) => name.type === 'Instrument').map((name) => [name.end, name.start]))
  return found.flatMap((name) => {
    const start = name.type === 'Event' ? instruments.get(name.start) : undefined
    return start === undefined ? [] : [unlinked(name.type, start, name.end, name.rule)]
  })
}
