import { describe, expect, it } from 'vitest'
import { type ClauseTree, explain } from '../../extraction/index.ts'

/** One line a part, indented by its depth, as `role: quote`. */
function outline(text: string): string[] {
  const lines = (tree: ClauseTree, depth: number): string[] => [
    `${'  '.repeat(depth)}${tree.role}: ${text.slice(tree.start, tree.end).trim()}`,
    ...tree.parts.flatMap((part) => lines(part, depth + 1)),
  ]
  return explain({ source: 'test', text, corrections: { parties: ['CN', 'EG'] } }).trees.flatMap((tree) => lines(tree, 0))
}

describe('the clause tree', () => {
  it.each([
    ['is the sentence alone where it has one predicate', '双方支持改革。', ['sentence: 双方支持改革。']],
    [
      'parts a sentence at commas',
      '为促进往来，在平等基础上，双方支持改革，扩大投资。',
      [
        'sentence: 为促进往来，在平等基础上，双方支持改革，扩大投资。',
        '  prepositional phrase: 为促进往来',
        '  adverbial: 在平等基础上',
        '  predicate: 双方支持改革',
        '  continuation: 扩大投资',
      ],
    ],
    [
      'puts coordinated predicates beside each other',
      '双方反对封锁并愿深化往来。',
      ['sentence: 双方反对封锁并愿深化往来。', '  predicate: 双方反对封锁', '  predicate: 并愿深化往来'],
    ],
    [
      'puts what is reported under its cue',
      '双方重申支持改革，反对封锁。',
      [
        'sentence: 双方重申支持改革，反对封锁。',
        '  predicate: 双方重申支持改革',
        '    predicate under the reporting cue before: 支持改革',
        '  predicate: 反对封锁',
      ],
    ],
    [
      'holds the clauses that a semicolon parts',
      '双方支持改革；中方反对封锁，双方应避免升级。',
      [
        'sentence: 双方支持改革；中方反对封锁，双方应避免升级。',
        '  clause: 双方支持改革；',
        '  clause: 中方反对封锁，双方应避免升级。',
        '    predicate: 中方反对封锁',
        '    normative: 双方应避免升级',
      ],
    ],
    [
      'puts the items of a list under their lead-in',
      '双方将：\n一、扩大贸易；\n二、支持改革，反对封锁。',
      ['lead-in: 双方将：', '  item 一: 扩大贸易；', '  item 二: 支持改革，反对封锁。', '    predicate: 支持改革', '    predicate: 反对封锁'],
    ],
    [
      'parts an English sentence at its predicates',
      'In this spirit, we reaffirm our support for reform and oppose tariffs, and our firms have begun to trade.',
      [
        'sentence: In this spirit, we reaffirm our support for reform and oppose tariffs, and our firms have begun to trade.',
        '  opening: In this spirit',
        '  predicate: we reaffirm our support for reform',
        '    noun under the reporting cue before: our support for reform',
        '  predicate: oppose tariffs',
        '  clause beside: our firms have begun to trade',
      ],
    ],
    [
      'has the clauses of an English sentence',
      'The two sides support reform; they oppose tariffs.',
      ['sentence: The two sides support reform; they oppose tariffs.', '  clause: The two sides support reform;', '  clause: they oppose tariffs.'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(outline(text)).toEqual(expected)
  })
})

describe('the aliases', () => {
  it.each([
    ['双方支持中國的改革。', [{ start: 4, id: 'CN', alias: '中国' }]],
    ['双方恪守《联合国宪章》。', [{ start: 4, id: 'un-charter', alias: '联合国宪章' }]],
    ['双方支持《绿洲铁路议定书》。', []],
  ])('of %s are the names that the registry writes', (text, aliases) => {
    expect(explain({ source: 'test', text }).aliases).toEqual(aliases)
  })
})

describe('a sentence alone', () => {
  it.each(['The two sides reaffirm Security Council resolution 2231 (2015).', 'The two sides welcome the Paris Agreement.', '双方重申安理会第2231号决议。'])(
    'is not of the kind that it cites: %s',
    (text) => {
      const { extraction } = explain({ source: 'test', text, corrections: { parties: ['CN', 'EG'] } })
      expect(extraction.statement.kind).toBe('OTHER')
      expect(extraction.positions).toHaveLength(1)
    },
  )
})
