/** How the sentences of the files are tried that both languages have, and of those that are for both. */
import { expect } from 'vitest'
import { readNameLexicon } from '../../extraction/languages/names-lexicon.ts'
import { noisePattern, readNoise } from '../../extraction/stages/clean/noise.ts'
import { cleanText } from '../../extraction/stages/clean.ts'
import { chineseLayoutEntries, englishLayoutEntries } from '../../extraction/stages/layout-words.ts'
import { segment } from '../../extraction/stages/segment.ts'
import { readStatementEntries, statementPattern } from '../../extraction/stages/statement/lexicon.ts'
import { topicReader, topics } from '../../extraction/topics.ts'
import { type Check, checkOf, markedIn, withoutMarks } from './lexicon-check.ts'
import { marked } from './mentions-reading.ts'

type Folder = 'zh' | 'en'

const noise = (folder: Folder): Check =>
  checkOf(readNoise(folder), {
    example: (entry, sentence) => expect(noisePattern(entry).exec(withoutMarks(sentence))?.[0]).toBe(markedIn(sentence)),
    miss: (entry, sentence) => expect(noisePattern(entry).exec(sentence)?.[0] || undefined).toBeUndefined(),
  })

const statement = (folder: Folder): Check =>
  checkOf(readStatementEntries(folder), {
    example: (entry, sentence) => expect(statementPattern(entry).exec(withoutMarks(sentence))?.[0]).toBe(markedIn(sentence)),
    miss: (entry, sentence) => expect(statementPattern(entry).exec(sentence)?.[0]).toBeUndefined(),
  })

/** All names of the sentence are marked, and nothing else. */
const names = (folder: Folder): Check => {
  const language = folder === 'en' ? 'en' : 'zh-Hans'
  const areNames = (sentence: string) => expect(marked(withoutMarks(sentence), language)).toBe(sentence)
  return checkOf(readNameLexicon(folder).entries, { example: (_entry, sentence) => areNames(sentence), miss: (_entry, sentence) => areNames(sentence) })
}

const LINE_BREAK = /\n(?:\d+\n)?/gu

/** All sentences of the text are marked, across its lines and the numbers of its pages. */
const layout = (folder: Folder): Check => {
  const areSentences = (text: string) => {
    const view = cleanText(withoutMarks(text))
    const found = segment(view, folder === 'en' ? 'en' : 'zh-Hans').map(({ start, end }) => view.plain.slice(start, end))
    expect(found).toEqual([...text.matchAll(/⟦([^⟧]+)⟧/gu)].map(([, sentence = '']) => sentence.replace(LINE_BREAK, '')))
  }
  const entries = folder === 'en' ? englishLayoutEntries : chineseLayoutEntries
  return checkOf(entries, { example: (_entry, text) => areSentences(text), miss: (_entry, text) => areSentences(text) })
}

const topicsOf = (sentence: string) => topicReader(sentence, /\p{Script=Han}/u.test(sentence) ? 'zh' : 'en')({ start: 0, end: sentence.length })

export const sharedChecks: Readonly<Record<string, Check>> = {
  'topics.yaml': checkOf(topics, {
    example: ({ id }, sentence) => expect(topicsOf(sentence)).toContain(id),
    miss: ({ id }, sentence) => expect(topicsOf(sentence)).not.toContain(id),
  }),
  'zh/noise.yaml': noise('zh'),
  'en/noise.yaml': noise('en'),
  'zh/statement.yaml': statement('zh'),
  'en/statement.yaml': statement('en'),
  'zh/layout.yaml': layout('zh'),
  'en/layout.yaml': layout('en'),
  'zh/names.yaml': names('zh'),
  'en/names.yaml': names('en'),
}
