import { describe, expect, test } from 'vitest'
import { knowledge } from '../../extraction/knowledge.ts'
import { commitmentEntries, resolutionEntries, stanceEntries } from '../../extraction/languages/en/lexicon.ts'
import { findStances } from '../../extraction/languages/en/stances.ts'
import type { StatementFacts } from '../../extraction/model.ts'
import { cleanText } from '../../extraction/stages/clean.ts'
import { segment } from '../../extraction/stages/segment.ts'

const read = (text: string, kind: StatementFacts['kind']) => {
  const view = cleanText(text)
  const document = { view, language: 'en' as const, sentences: segment(view, 'en') }
  const statement: StatementFacts = {
    id: 'example',
    title: '',
    dateSource: 'none',
    parties: kind === 'RESOLUTION' ? ['UNSC'] : ['US', 'JP'],
    language: 'en',
    kind,
    truncated: false,
  }
  return findStances({ document, mentions: [], statement, knowledge: knowledge() }).stances.map((found) => ({
    label: found.kind === 'position' ? found.stance : found.modality,
    cue: view.plain.slice(found.cue.start, found.cue.end),
  }))
}

const entries = [
  ...[...stanceEntries, ...commitmentEntries].map((entry) => ({ ...entry, kind: 'JOINT_STATEMENT' as const })),
  ...resolutionEntries.map((entry) => ({ ...entry, kind: 'RESOLUTION' as const })),
]

describe.each(entries)('$id', (entry) => {
  const label = 'stance' in entry && entry.stance ? entry.stance : 'modality' in entry ? entry.modality : undefined
  test.each(entry.examples)('finds the cue in: %s', (example) => {
    const marked = /⟦(.+?)⟧/.exec(example)?.[1]
    expect(marked, 'an example marks its cue with ⟦ ⟧').toBeDefined()
    expect(read(example.replace(/[⟦⟧]/g, ''), entry.kind)).toContainEqual({ label, cue: marked })
  })
  test.each(entry.misses)('finds nothing of its own in: %s', (miss) => {
    expect(read(miss, entry.kind).filter((found) => found.label === label)).toEqual([])
  })
})
