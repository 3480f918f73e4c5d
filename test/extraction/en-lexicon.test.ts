import { describe, expect, test } from 'vitest'
import { knowledge } from '../../extraction/knowledge.ts'
import { deadlineEntries } from '../../extraction/languages/en/deadline.ts'
import { commitmentEntries, nounEntries, resolutionEntries, stanceEntries, subjectEntries } from '../../extraction/languages/en/lexicon.ts'
import { negatorEntries } from '../../extraction/languages/en/negation.ts'
import { findStances } from '../../extraction/languages/en/stances.ts'
import type { StatementFacts } from '../../extraction/model.ts'
import { cleanText } from '../../extraction/stages/clean.ts'
import { segment } from '../../extraction/stages/segment.ts'
import { read as readNamed } from './en-reading.ts'

const read = (text: string, kind: StatementFacts['kind']) => {
  const view = cleanText(text)
  const document = { view, language: 'en' as const, sentences: segment(view, 'en') }
  const statement: StatementFacts = {
    id: 'example',
    title: '',
    dateSource: 'none',
    parties: kind === 'RESOLUTION' ? ['UNSC'] : kind === 'TREATY' ? [] : ['US', 'JP'],
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

const entries = [
  ...[...stanceEntries, ...commitmentEntries, ...nounEntries].map((entry) => ({ ...entry, kind: 'JOINT_STATEMENT' as const })),
  ...resolutionEntries.map((entry) => ({ ...entry, kind: 'RESOLUTION' as const })),
]

describe.each(entries)('$id', (entry) => {
  const label = 'stance' in entry && entry.stance ? entry.stance : 'modality' in entry ? entry.modality : undefined
  test.each(entry.examples)('finds the cue in: %s', (example) => {
    const marked = /⟦(.+?)⟧/.exec(example)?.[1]
    expect(marked, 'an example marks its cue with ⟦ ⟧').toBeDefined()
    expect(read(example.replace(/[⟦⟧]/g, ''), entry.kind)).toContainEqual(expect.objectContaining({ label, cue: marked }))
  })
  test.each(entry.misses)('finds nothing of its own in: %s', (miss) => {
    expect(read(miss, entry.kind).filter((found) => found.label === label)).toEqual([])
  })
})

describe.each(deadlineEntries)('$id', ({ examples, misses }) => {
  const deadline = (text: string) => read(text, 'JOINT_STATEMENT').find((found) => found.deadline)?.deadline
  test.each(examples)('has a deadline: %s', (example) => {
    expect(deadline(example.replace(/[⟦⟧]/g, ''))).toBeDefined()
    expect(deadline(example.replace(/⟦.+?⟧/, 'soon'))).toBeUndefined()
  })
  test.each(misses)('has none: %s', (miss) => {
    expect(deadline(miss)).toBeUndefined()
  })
})

describe.each(subjectEntries)('$id', ({ holds, denies, examples, misses }) => {
  const kind = holds === 'contracting-parties' ? 'TREATY' : 'JOINT_STATEMENT'
  const expected = holds === 'parties' ? ['US', 'JP'] : [holds]
  test.each(examples)('holds the stance in: %s', (example) => {
    expect(read(example, kind)).toEqual([expect.objectContaining({ label: denies ? 'OPPOSES' : 'SUPPORTS', holders: expected })])
  })
  test.each(misses)('holds none in: %s', (miss) => {
    expect(read(miss, kind).filter(({ holders }) => holders.join() === expected.join())).toEqual([])
  })
})

describe.each(negatorEntries)('$id', ({ role, examples, misses }) => {
  const turned = (text: string) => readNamed(text).found.some((found) => found.kind === 'position' && found.stance === 'OPPOSES')
  test.each(examples)('decides whether the stance is turned in: %s', (example) => expect(turned(example)).toBe(role !== 'restriction'))
  test.each(misses)('does not decide it in: %s', (miss) => expect(turned(miss)).toBe(role === 'restriction'))
})
