/** How the sentences of the Chinese files about stances are tried. */
import { expect } from 'vitest'
import type { Evident } from '../../extraction/evidence.ts'
import { commitmentEntries, resolutionEntries, stanceEntries, subjectEntries, wordEntries } from '../../extraction/languages/zh/lexicon.ts'
import { contextEntries } from '../../extraction/languages/zh/names-contexts.ts'
import { surfaceEntries } from '../../extraction/languages/zh/surfaces.ts'
import { titleWordEntries } from '../../extraction/languages/zh/title-words.ts'
import type { StatementFacts } from '../../extraction/model.ts'
import { type Check, checkOf, withoutMarks } from './lexicon-check.ts'
import { link, marked, surface } from './mentions-reading.ts'
import { read, unmark } from './zh-reading.ts'

/** Rule and words of every cue found, in a resolution of the Security Council where asked for. */
const cuesIn = (text: string, statement?: Partial<StatementFacts>) => read(text, statement).found.map(({ rule, cue }) => [rule, text.slice(cue.start, cue.end)])
const RESOLUTION: Partial<StatementFacts> = { kind: 'RESOLUTION', parties: ['UNSC'] }

/** Of cues: the entry gives the marked cue. */
const cues = (entries: readonly Evident[]): Check =>
  checkOf(entries, {
    example({ id }, sentence) {
      const { text, start, end } = unmark(sentence)
      expect(cuesIn(text)).toContainEqual([id, text.slice(start, end)])
    },
    miss: ({ id }, text) => expect(cuesIn(text).map(([rule]) => rule)).not.toContain(id),
  })

interface AroundCues extends Evident {
  readonly treaty?: string | undefined
}

/** Of words around cues: the marked cue, of whatever entry, is found, and in a miss it is not; a miss without marks has none at all. */
const aroundCues = (entries: readonly AroundCues[]): Check => {
  const found = ({ treaty }: AroundCues, text: string) => cuesIn(text, treaty ? { parties: ['CN', 'EG', 'IN'] } : {}).map(([, cue]) => cue)
  return checkOf(entries, {
    example(entry, sentence) {
      const { text, start, end } = unmark(sentence)
      expect(found(entry, text)).toContain(text.slice(start, end))
    },
    miss(entry, sentence) {
      const { text, start, end } = unmark(sentence)
      if (start < 0) expect(found(entry, text)).toEqual([])
      else expect(found(entry, text)).not.toContain(text.slice(start, end))
    },
  })
}

/** All names of the sentence are marked, and nothing else. */
const areNames = (sentence: string) => expect(marked(withoutMarks(sentence), 'zh-Hans')).toBe(sentence)

/** The titles that are marked, and no others, have ids of the parties. */
const areOfParties = (sentence: string) => {
  const { mentions, document } = link(withoutMarks(sentence), 'zh-Hans', { parties: ['CN', 'RU'] })
  const theirs = mentions.filter(({ id }) => id.startsWith('cn-ru-')).map((name) => surface(document, name))
  expect(theirs).toEqual([...sentence.matchAll(/⟦(.+?)⟧/gu)].map(([, title]) => title))
}

const words = (file: string) => aroundCues(wordEntries.filter((entry) => entry.file === file))

export const chineseChecks: Readonly<Record<string, Check>> = {
  'zh/stances.yaml': cues(stanceEntries),
  'zh/commitments.yaml': cues(commitmentEntries),
  'zh/resolutions.yaml': checkOf(resolutionEntries, {
    example({ id }, sentence) {
      const { text, start, end } = unmark(sentence)
      expect(cuesIn(text, RESOLUTION)).toContainEqual([id, text.slice(start, end)])
      expect(cuesIn(text).map(([rule]) => rule)).not.toContain(id)
    },
    miss: ({ id }, text) => expect(cuesIn(text, RESOLUTION).map(([rule]) => rule)).not.toContain(id),
  }),
  'zh/subjects.yaml': aroundCues(subjectEntries),
  'zh/words.yaml': words('words'),
  'zh/verbs.yaml': words('verbs'),
  'zh/targets.yaml': words('targets'),
  'zh/surfaces.yaml': aroundCues(surfaceEntries),
  'zh/name-contexts.yaml': checkOf(contextEntries, { example: (_entry, sentence) => areNames(sentence), miss: (_entry, sentence) => areNames(sentence) }),
  'zh/title-words.yaml': checkOf(titleWordEntries, {
    example: (_entry, sentence) => areOfParties(sentence),
    miss: (_entry, sentence) => areOfParties(sentence),
  }),
}
