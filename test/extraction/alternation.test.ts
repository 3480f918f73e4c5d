import { expect, test } from 'vitest'
import { anyOf } from '../../extraction/alternation.ts'

const found = (words: readonly string[], text: string) => new RegExp(anyOf(words), 'u').exec(text)?.[0]

test.each([
  ['the longest word that stands there', ['within', 'within the next'], 'within the next week', 'within the next'],
  ['marks in a word as they are written', ['H.E. (Mr.)'], 'for H.E. (Mr.) Lund', 'H.E. (Mr.)'],
  ['no mark as a wildcard', ['a.b'], 'acb', undefined],
  ['none of the words', ['pier'], 'harbour', undefined],
] as const)('finds %s', (_what, words, text, expected) => {
  expect(found(words, text)).toBe(expected)
})

test('stays one part among others', () => {
  expect(new RegExp(`^${anyOf(['ferry', 'canal'])}$`, 'u').test('ferry boat')).toBe(false)
})
