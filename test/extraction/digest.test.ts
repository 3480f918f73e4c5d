import { expect, test } from 'vitest'
import { sha256 } from '../../extraction/digest.ts'

const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

test('a digest is that of SHA-256, whole or its beginning', () => {
  expect(sha256('')).toBe(EMPTY)
  expect(sha256('', 12)).toBe('e3b0c44298fc')
})

test('a text counts as UTF-8', () => {
  expect(sha256('港口')).toBe(sha256(Buffer.from('港口', 'utf8')))
})
