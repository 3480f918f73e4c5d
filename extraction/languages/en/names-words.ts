import { anyOf } from '../../alternation.ts'
import { readNameLexicon } from '../names-lexicon.ts'

/** The English words that name rules ask for, by role; read once. */
export type EnglishWords = ReturnType<typeof readWords>

let cached: EnglishWords | undefined

export function englishWords(): EnglishWords {
  cached ??= readWords()
  return cached
}

const HEADS = ['instrument', 'organization', 'initiative', 'place', 'place-prefix', 'event'] as const

function readWords() {
  const lexicon = readNameLexicon('en')
  const set = (...roles: string[]) => new Set(lexicon.words(...roles).map((word) => word.word))
  const heads = new Map(
    lexicon
      .words(...HEADS)
      .toReversed()
      .map((word) => [word.word, word]),
  )
  return {
    lexicon,
    /** Head nouns by their words; of roles that share one the first in the file counts. */
    heads,
    headFirstWords: new Set([...heads.keys()].map((head) => head.split(' ')[0] ?? '')),
    instruments: lexicon.words('instrument').toSorted((a, b) => b.word.length - a.word.length),
    backReferences: set('back-reference'),
    /** Words before a document that is the text itself. */
    ownText: set('own-text'),
    /** Bodies that a complement alone names. */
    namedByComplement: set('named-by-complement'),
    alliances: set('alliance'),
    /** Military units and bodies that are told apart by a number. */
    units: set('unit'),
    /** Troops and companies: nothing but whose they are is joined to their names. */
    troops: set('troops'),
    /** Heads that stand before a name (Exercise Coral). */
    headsBeforeName: set('head-before-name'),
    placePrefixes: set('place-prefix'),
    weakPlaces: set('weak-place'),
    titles: set('title'),
    crowns: set('crown'),
    noPersons: set('no-person'),
    /** States that persons are called like, and the names that stand before them. */
    personalStates: set('personal-state'),
    givenNames: set('given-name'),
    particles: set('particle'),
    complements: set('complement'),
    connectors: set('connector'),
    noParts: set('no-part'),
    noNames: lexicon.matcher('no-name'),
    /** Names without the word that tells which of several states they mean. */
    sharedStates: wholeWords(lexicon.words('shared-state').map(({ word }) => word)),
    compass: set('compass'),
    placesBeforeAl: set('place-before-al'),
    groupsBeforeAl: set('group-before-al'),
    titlesAsNames: set('title-as-name'),
    sky: set('sky'),
    officeDocuments: lexicon.words('office-document').map((word) => word.word),
    /** six-point plan: a document by how many points it has (guide, section 6.19). */
    numberedProposals: withPoints(lexicon.words('numbered-proposal').map(({ word }) => word)),
    /** Laws that a number tells apart. */
    numberedDocuments: withNumber(lexicon.words('numbered-document').map(({ word }) => word)),
    toldByNumber: set('numbered-document'),
    /** Heads that one word before them makes no name. */
    lawsBySubject: set('law-by-subject'),
  }
}

/** Directive 2061/11/EU, Public Law No. 301-9; a number that is a year alone tells none apart. */
const withNumber = (words: readonly string[]) =>
  new RegExp(`(?<!\\p{L})${anyOf(words)}(?: \\([A-Z]{2,3}\\))?(?: No\\.?)? (?![12]\\d{3}(?![\\d/-]))\\d[\\d/-]*(?<=\\d)(?:/[A-Z]{2,3})?`, 'gu')

const POINTS = '(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})[- ]points?'
const withPoints = (words: readonly string[]) => new RegExp(`(?<![\\p{L}\\p{N}-])${POINTS} ${anyOf(words)}(?![\\p{L}-])`, 'gu')

/** Behind a hyphen they close a pair (Kenya-Korea), before a capitalised word they begin a name. */
const wholeWords = (words: readonly string[]) => new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(words)}(?![\\p{L}\\p{N}])`, 'gu')

/** A capitalised word that is a common noun, a title or a small word, and so neither a town nor a person's name. */
export const isOrdinary = (word: string, { noParts, noPersons, headFirstWords, titles }: EnglishWords): boolean =>
  [noParts, noPersons, headFirstWords, titles].some((set) => set.has(word))
