import { expect, test } from 'vitest'
import { sha256 } from '../../extraction/digest.ts'
import { jsonDigest, sha256Base64 } from '../../src/digest.ts'

test('base 64 holds the same bytes', () => {
  expect(Buffer.from(sha256Base64(''), 'base64').toString('hex')).toBe(sha256(''))
})

test('values of equal JSON have one digest, which needs no escape', () => {
  const digest = jsonDigest({ pier: 1, toll: [2] })
  expect(digest).toBe(jsonDigest({ pier: 1, toll: [2] }))
  expect(digest).not.toBe(jsonDigest({ pier: 1, toll: [3] }))
  expect(encodeURIComponent(digest)).toBe(digest)
  expect(jsonDigest({ pier: 1, toll: [2] }, 8)).toBe(digest.slice(0, 8))
})
