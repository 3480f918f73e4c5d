import type { Knowledge } from '../../knowledge.ts'
import { keepLongest } from '../../matcher.ts'
import type { Document, NamedSpan } from '../../model.ts'
import { outsideLinks } from '../names-links.ts'
import { findAbbreviations } from './names-abbreviations.ts'
import { findCompanies } from './names-companies.ts'
import { findCoordinations, findRegions } from './names-coordinations.ts'
import { findDocuments } from './names-documents.ts'
import { findPersons } from './names-persons.ts'
import { findListedPlaces, findProvinces, findSky, findTowns } from './names-places.ts'
import { withPrefixes } from './names-prefixes.ts'
import { findProgrammes } from './names-programmes.ts'
import { withBracketedEvents, withReferences } from './names-references.ts'
import { ADJECTIVE, findRegistryNames } from './names-registry.ts'
import { findResolutions } from './names-resolutions.ts'
import { findSeries, findYearSeries } from './names-series.ts'
import { findSessions } from './names-sessions.ts'
import { findShapes, OWN_TEXT } from './names-shapes.ts'
import { findSharedStates } from './names-shared.ts'
import { withSuffixes } from './names-suffixes.ts'
import { nameTokens } from './names-tokens.ts'
import { englishWords } from './names-words.ts'

/**
 * Names of an English text (annotation guide, sections 1, 7 and 8). Every rule says what it sees; the longest name wins.
 * Ids of names that no entry knows are empty until `linkMentions`.
 */
export function findNames(document: Document, knowledge: Knowledge): NamedSpan[] {
  const text = document.view.folded
  const words = englishWords()
  const spans = findRegistryNames(text, knowledge, words)
  const registered = spans.flatMap(({ name }) => name ?? [])
  const known = keepLongest([...findRegions(text, registered, words), ...findCoordinations(text, knowledge), ...registered])
  const tokens = nameTokens(text, keepLongest([...known.map((name) => ({ start: name.start, end: name.end, name })), ...spans.filter(({ name }) => !name)]))
  const named = keepLongest([
    ...known,
    ...withPrefixes(tokens),
    ...withSuffixes(tokens),
    ...findResolutions(text, known),
    ...findProgrammes(text, tokens, words),
    ...findShapes(text, tokens, words),
    ...findPersons(text, tokens, words),
    ...findDocuments(text, words),
    ...findListedPlaces(tokens, words),
    ...findProvinces(tokens, words),
    ...findTowns(tokens, words),
    ...findSky(tokens, words),
    ...findCompanies(text, tokens, words),
    ...findSessions(text, tokens),
    ...findSeries(text),
    ...findYearSeries(text, words),
    ...findSharedStates(text, words),
  ])
  const { spelled, others } = findAbbreviations(text, named, spans)
  const found = keepLongest([...spelled, ...named, ...others])
    .filter(({ rule }) => rule !== OWN_TEXT)
    .filter((name, index, all) => !isPeopleOfPlace(text, name, all[index - 1]))
  return withReferences(text, withBracketedEvents(text, outsideLinks(text, found)))
}

/** Kosovo Albanian: behind the place where they live, a people is no state. */
const isPeopleOfPlace = (text: string, name: NamedSpan, before: NamedSpan | undefined) =>
  name.rule === ADJECTIVE &&
  name.type === 'Country' &&
  (before?.type === 'Place' || before?.type === 'Country') &&
  before.rule === 'registry' &&
  text.slice(before.end, name.start) === ' '
