/** How the sentences of the English files about stances are tried. */
import { expect } from 'vitest'
import { knowledge } from '../../extraction/knowledge.ts'
import { addresseeEntries } from '../../extraction/languages/en/addressee-words.ts'
import { contentWordEntries } from '../../extraction/languages/en/content-words.ts'
import { deadlineEntries } from '../../extraction/languages/en/deadline.ts'
import { holderWordEntries } from '../../extraction/languages/en/holder-names.ts'
import { inflect, verbEntries } from '../../extraction/languages/en/inflection.ts'
import { commitmentEntries, nounEntries, otherPredicateEntries, resolutionEntries, stanceEntries } from '../../extraction/languages/en/lexicon.ts'
import { contextEntries } from '../../extraction/languages/en/names-contexts.ts'
import { negatorEntries } from '../../extraction/languages/en/negation.ts'
import { resolutionWordEntries } from '../../extraction/languages/en/resolutions.ts'
import { subjectEntries } from '../../extraction/languages/en/role-subjects.ts'
import { ruleWordEntries } from '../../extraction/languages/en/rule-words.ts'
import { findStances } from '../../extraction/languages/en/stances.ts'
import { tagEntries, tagSpans } from '../../extraction/languages/en/tagger.ts'
import { targetWordEntries } from '../../extraction/languages/en/target-words.ts'
import { titleWordEntries } from '../../extraction/languages/en/title-words.ts'
import { titleEntries } from '../../extraction/languages/en/titles.ts'
import { readTitle } from '../../extraction/languages/titles.ts'
import type { Modality, Stance, StatementFacts } from '../../extraction/model.ts'
import { cleanText } from '../../extraction/stages/clean.ts'
import { bilateralTitleEntries } from '../../extraction/stages/link/bilateral-titles.ts'
import { segment } from '../../extraction/stages/segment.ts'
import { NAMES, read as readNamed } from './en-reading.ts'
import { type Check, checkOf, markedIn, withoutMarks } from './lexicon-check.ts'
import { link, marked, surface } from './mentions-reading.ts'

type Kind = StatementFacts['kind']

/** What a text without names says as a statement of two states, a resolution, or a treaty. */
const read = (text: string, kind: Kind = 'JOINT_STATEMENT', several = ['US', 'JP']) => {
  const view = cleanText(text)
  const document = { view, language: 'en' as const, sentences: segment(view, 'en') }
  const statement: StatementFacts = {
    id: 'example',
    title: '',
    dateSource: 'none',
    parties: kind === 'RESOLUTION' ? ['UNSC'] : kind === 'TREATY' ? [] : several,
    language: 'en',
    kind,
    truncated: false,
    date: '2031-03-04',
  }
  return findStances({ document, mentions: [], statement, knowledge: knowledge() }).stances.map((found) => ({
    label: found.kind === 'position' ? found.stance : found.modality,
    cue: view.plain.slice(found.cue.start, found.cue.end),
    holders: found.kind === 'position' ? found.holders : found.actors,
    deadline: found.kind === 'commitment' ? found.deadline : undefined,
  }))
}

interface CueEntry {
  readonly id: string
  readonly examples: string[]
  readonly misses: string[]
  readonly stance?: Stance | undefined
  readonly modality?: Modality | undefined
}

const cues = (entries: readonly CueEntry[], kind?: Kind): Check =>
  checkOf(entries, {
    example: ({ stance, modality }, sentence) =>
      expect(read(withoutMarks(sentence), kind)).toContainEqual(expect.objectContaining({ label: stance ?? modality, cue: markedIn(sentence) })),
    miss: ({ stance, modality }, sentence) => expect(read(sentence, kind).filter(({ label }) => label === (stance ?? modality))).toEqual([]),
  })

const deadlineIn = (text: string) => read(text).find(({ deadline }) => deadline)?.deadline
const isTurned = (text: string) => readNamed(text).found.some((found) => found.kind === 'position' && found.stance === 'OPPOSES')
const contentsIn = (sentence: string) => {
  const { found, text } = readNamed(withoutMarks(sentence))
  return found.map(({ start, end }) => text.slice(start, end))
}

type Subject = (typeof subjectEntries)[number]
const subjectKind = ({ holds }: Subject): Kind => (holds === 'contracting-parties' ? 'TREATY' : 'JOINT_STATEMENT')
const speakers = ({ holds }: Subject): string[] => (holds === 'alliance' ? ['NATO'] : ['US', 'JP'])
const subjectHolders = (entry: Subject): string[] => (entry.holds === 'parties' || entry.holds === 'alliance' ? speakers(entry) : [entry.holds])

const subjects = checkOf(subjectEntries, {
  example: (entry, sentence) =>
    expect(read(sentence, subjectKind(entry), speakers(entry))).toEqual([
      expect.objectContaining({ label: entry.denies ? 'OPPOSES' : 'SUPPORTS', holders: subjectHolders(entry) }),
    ]),
  miss: (entry, sentence) =>
    expect(read(sentence, subjectKind(entry), speakers(entry)).filter(({ holders }) => holders.join() === subjectHolders(entry).join())).toEqual([]),
})

const deadlines = checkOf(deadlineEntries, {
  example(_entry, sentence) {
    expect(deadlineIn(withoutMarks(sentence))).toBeDefined()
    expect(deadlineIn(sentence.replace(/⟦.+?⟧/u, 'soon'))).toBeUndefined()
  },
  miss: (_entry, sentence) => expect(deadlineIn(sentence)).toBeUndefined(),
})

const negators = checkOf(negatorEntries, {
  example: ({ role }, sentence) => expect(isTurned(sentence)).toBe(!/^(?:restriction|partial)$/.test(role)),
  miss: ({ role }, sentence) => expect(isTurned(sentence)).toBe(/^(?:restriction|partial)$/.test(role)),
})

const tags = checkOf(tagEntries, {
  example({ tag }, sentence) {
    const { text, starts } = offsetsOfMarks(sentence)
    const tagsAt = tagSpans(text, [{ start: 0, end: text.length }])
    expect(starts.length).toBeGreaterThan(0)
    for (const start of starts) expect([...tagsAt(start)]).toContain(tag)
  },
  miss: ({ words }, sentence) => expect(wordsOf(sentence).filter((word) => words.includes(word))).toEqual([]),
})

function offsetsOfMarks(example: string): { text: string; starts: number[] } {
  const starts: number[] = []
  let text = ''
  for (const piece of example.split(/(?=⟦)|⟧/u)) {
    if (piece.startsWith('⟦')) starts.push(text.length)
    text += piece.replace('⟦', '')
  }
  return { text, starts }
}

const wordsOf = (sentence: string) => sentence.toLowerCase().split(/\W+/u)

const verbs = checkOf(verbEntries, {
  example: ({ verb }, sentence) => {
    const marked = marksIn(sentence)
    expect(marked.length).toBeGreaterThan(0)
    expect([...inflect(verb).keys()]).toEqual(expect.arrayContaining(marked))
  },
  miss: ({ verb }, sentence) => expect(wordsOf(sentence).filter((word) => inflect(verb).has(word))).toEqual([]),
})

const otherPredicates = checkOf(otherPredicateEntries, {
  example: (_entry, sentence) => expect(contentsIn(sentence)).toEqual([markedIn(sentence)]),
  miss: (_entry, sentence) => expect(contentsIn(sentence)).toEqual([markedIn(sentence)]),
})

const areContents = (sentence: string) => expect(contentsIn(sentence)).toEqual(marksIn(sentence))
const contentWords = checkOf(contentWordEntries, { example: (_entry, sentence) => areContents(sentence), miss: (_entry, sentence) => areContents(sentence) })

const holderWords = checkOf(holderWordEntries, {
  example: (_entry, sentence) => expect(readNamed(sentence).found).not.toEqual([]),
  miss: (_entry, sentence) => expect(readNamed(sentence).found).toEqual([]),
})

const marksIn = (sentence: string): string[] => [...sentence.matchAll(/⟦(.+?)⟧/gu)].map(([, words = '']) => words)

/** The names that are targets are those with marks. */
const areTargets = (sentence: string) => {
  const ids = marksIn(sentence).map((surface) => NAMES.find(([name]) => name === surface)?.[2])
  const positions = readNamed(withoutMarks(sentence)).found.filter((found) => found.kind === 'position')
  expect(positions).not.toEqual([])
  expect(new Set(positions.flatMap(({ targets }) => targets))).toEqual(new Set(ids))
}

/** Who is asked is marked: those with names, the Secretary-General, and all states together. */
const areAsked = (sentence: string) => {
  const ids = marksIn(sentence).map(
    (surface) => NAMES.find(([name]) => name === surface)?.[2] ?? (/secretary/i.test(surface) ? 'UN-Secretary-General' : 'international-community'),
  )
  const positions = readNamed(withoutMarks(sentence)).found.filter((found) => found.kind === 'position')
  expect(positions).not.toEqual([])
  expect(new Set(positions.flatMap(({ addressees }) => addressees))).toEqual(new Set(ids))
}
const areNames = (sentence: string) => expect(marked(withoutMarks(sentence), 'en')).toBe(sentence)
const areDated = (sentence: string) => {
  const { mentions, document } = link(withoutMarks(sentence), 'en')
  const dated = mentions.filter((name) => name.dated).map((name) => surface(document, name))
  expect(dated).toEqual(marksIn(sentence))
}
const titles = checkOf(titleEntries, {
  example(_entry, title) {
    const { subject, office } = readTitle(withoutMarks(title), 'en', knowledge())
    expect(subject).toBe('')
    expect(office).toBe(marksIn(title)[0]?.toLowerCase())
  },
  miss: (_entry, title) => expect(readTitle(title, 'en', knowledge()).subject).not.toBe(''),
})

/** Documents of the two states whose statement names them. */
const ofParties = (sentence: string) => {
  const { mentions, document } = link(sentence, 'en', { parties: ['US', 'JP'] })
  return mentions.filter(({ type, id }) => type === 'Instrument' && id.startsWith('jp-us-')).map((name) => surface(document, name))
}

/** The cues of positions in a paragraph of a resolution are those with marks. */
const leadResolution = (sentence: string) => {
  const { found, text } = readNamed(withoutMarks(sentence), { kind: 'RESOLUTION', parties: ['UNSC'] })
  expect(found).not.toEqual([])
  expect(found.filter(({ kind }) => kind === 'position').map(({ cue }) => text.slice(cue.start, cue.end))).toEqual(marksIn(sentence))
}

const cuesIn = (text: string) => readNamed(text).found.map(({ cue }) => text.slice(cue.start, cue.end))
const ruleWords = checkOf(ruleWordEntries, {
  example: (_entry, sentence) => expect(cuesIn(withoutMarks(sentence))).toContain(markedIn(sentence)),
  miss(_entry, sentence) {
    const [cue] = marksIn(sentence)
    if (cue) expect(cuesIn(withoutMarks(sentence))).not.toContain(cue)
    else expect(cuesIn(sentence)).toEqual([])
  },
})
const targetWords = checkOf(targetWordEntries, { example: (_entry, sentence) => areTargets(sentence), miss: (_entry, sentence) => areTargets(sentence) })

export const englishChecks: Readonly<Record<string, Check>> = {
  'en/stances.yaml': cues(stanceEntries),
  'en/commitments.yaml': cues(commitmentEntries),
  'en/nouns.yaml': cues(nounEntries),
  'en/resolutions.yaml': cues(resolutionEntries, 'RESOLUTION'),
  'en/subjects.yaml': subjects,
  'en/deadlines.yaml': deadlines,
  'en/negators.yaml': negators,
  'en/tags.yaml': tags,
  'en/target-words.yaml': targetWords,
  'en/addressees.yaml': checkOf(addresseeEntries, { example: (_entry, sentence) => areAsked(sentence), miss: (_entry, sentence) => areAsked(sentence) }),
  'en/verbs.yaml': verbs,
  'en/other-predicates.yaml': otherPredicates,
  'en/content-words.yaml': contentWords,
  'en/holder-words.yaml': holderWords,
  'en/words.yaml': ruleWords,
  'en/name-contexts.yaml': checkOf(contextEntries, { example: (_entry, sentence) => areNames(sentence), miss: (_entry, sentence) => areNames(sentence) }),
  'en/titles.yaml': titles,
  'en/bilateral-titles.yaml': checkOf(bilateralTitleEntries, {
    example: (_entry, sentence) => expect(ofParties(withoutMarks(sentence))).toEqual(marksIn(sentence)),
    miss: (_entry, sentence) => expect(ofParties(sentence)).toEqual([]),
  }),
  'en/resolution-words.yaml': checkOf(resolutionWordEntries, {
    example: (_entry, sentence) => leadResolution(sentence),
    miss: (_entry, sentence) => leadResolution(sentence),
  }),
  'en/title-words.yaml': checkOf(titleWordEntries, { example: (_entry, sentence) => areDated(sentence), miss: (_entry, sentence) => areDated(sentence) }),
}
