import { buildEndings, buildMatcher } from '../../matcher.ts'
import { characterSet } from '../../script.ts'
import { readNameLexicon } from '../names-lexicon.ts'
import { contextWords } from './names-contexts.ts'

/** The Chinese words that name rules ask for, by role; read once. */
export type ChineseWords = ReturnType<typeof readWords>

let cached: ChineseWords | undefined

export function chineseWords(): ChineseWords {
  cached ??= readWords()
  return cached
}

function readWords() {
  const lexicon = readNameLexicon('zh')
  const set = (...roles: string[]) => new Set(lexicon.words(...roles).map((word) => word.word))
  const bodies = ['sure-bodies', 'broad-bodies'].flatMap((list) => [...contextWords(list)].map((word) => ({ word, role: 'body' })))
  const characters = (role: string) => characterSet(lexicon.words(role).flatMap((word) => [...word.word]))
  return {
    lexicon,
    heads: lexicon.matcher('organization', 'meeting', 'fair', 'facility', 'bare-instrument', 'year', 'capital', 'dialogue', 'initiative-of-body'),
    generic: lexicon.matcher('generic'),
    weakOrganizations: set('weak-organization'),
    bodiesOfStates: set('body-of-state'),
    bodiesOfCities: set('body-of-city'),
    leaders: set('summit-of-leaders'),
    fairs: set('fair'),
    foundedBodies: lexicon.matcher('founded-body'),
    governmentOffices: lexicon.matcher('office-of-government'),
    ministries: lexicon.matcher('ministry'),
    noMinistry: lexicon.matcher('no-ministry'),
    titleEndings: endings(lexicon.words('instrument', 'titled-initiative', 'title-of-work')),
    initiativeEndings: endings(lexicon.words('initiative')),
    stops: lexicon.matcher('stop'),
    noStops: lexicon.matcher('no-stop'),
    splits: lexicon.matcher('split'),
    marks: buildMatcher([...lexicon.words('no-name', 'bilateral-body', 'facility', 'honorific', 'title'), ...bodies].map((word) => [word.word, word])),
    weakStates: characters('weak-state'),
    stateFollowers: lexicon.matcher('state-follower'),
    wishes: endings(lexicon.words('wish')),
    statePrepositions: endings(lexicon.words('state-preposition')),
    sultans: endings(lexicon.words('sultan')),
    territories: lexicon.words('territory').map(({ word, slug = '' }) => [word, slug] as const),
    statePairs: lexicon.matcher('state-pair'),
    statePartners: lexicon.matcher('state-partner'),
    pairFollowers: lexicon.matcher('pair-follower'),
    pairMatters: lexicon.matcher('pair-follower', 'region-follower'),
    listedStates: lexicon.matcher('listed-state'),
    noSides: lexicon.matcher('no-side'),
    noSidesBefore: endings(lexicon.words('no-side')),
    regionPartners: lexicon.matcher('region-partner'),
    regionCharacters: lexicon.words('region-partner').map(({ word, slug = '' }) => [word, slug] as const),
    bodyCharacters: lexicon.matcher('body-character'),
    regionFollowers: lexicon.matcher('state-follower', 'region-follower'),
    quotedEvents: endings(lexicon.words('quoted-event')),
    offices: lexicon.matcher('office-of-state'),
    stateMatters: lexicon.matcher('state-matter'),
    titlesBefore: endings(lexicon.words('title')),
    honorifics: lexicon.matcher('honorific'),
    nameLeads: endings(lexicon.words('name-lead')),
    surnames: lexicon.matcher('surname'),
    givenNames: endings(lexicon.words('given-name')),
    transliteration: characters('transliteration'),
    nameBreaks: lexicon.matcher('name-break'),
    bridges: lexicon.matcher('bridge'),
  }
}

/** The longest of some words that a text ends with at a given place. */
const endings = <T extends { readonly word: string }>(words: readonly T[]) => buildEndings(words.map((word) => [word.word, word] as const))
