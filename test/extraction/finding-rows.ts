import { expect, it } from 'vitest'
import type { StatementFacts } from '../../extraction/model.ts'
import { describeFindings, type ReadText } from './stance-reading.ts'

/** A text and what it gives, one line a finding in the order of the text. */
export type Row = readonly [text: string, ...findings: string[]]

/** A test a row, of texts that `read` reads. */
export const checkRows =
  (read: (text: string, statement: Partial<StatementFacts>) => Pick<ReadText, 'found' | 'text'>) =>
  (rows: readonly Row[], statement: Partial<StatementFacts> = {}) =>
    it.each(rows.map(([text, ...findings]) => [text, findings] as const))('%s', (text, findings) => {
      expect(describeFindings(read(text, statement))).toEqual(findings)
    })
