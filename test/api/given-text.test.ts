import { expect, it } from 'vitest'
import { givenText } from '../../src/api/given-text.ts'
import { DEFAULT_MAX_BYTES } from '../../src/sources/limits.ts'

it.each([
  {
    what: 'an address of a private network',
    given: { url: 'http://127.0.0.1/page' },
    message: '127.0.0.1 is not a public address; send the words of the page as `text` or `upload`, or give the address of a public page.',
  },
  {
    what: 'a text that is too large',
    given: { text: 'a'.repeat(DEFAULT_MAX_BYTES + 1) },
    message: 'too large: found 20.0 MB, expected at most 20.0 MB; split the text.',
  },
  {
    what: 'bytes that are not of the encoding that their mark names',
    given: { upload: new File([Buffer.from([0xff, 0xfe, 0x00, 0xd8])], 'a.txt') },
    message: 'the bytes are not valid utf-16le; save it as UTF-8, or send its words as `text`.',
  },
  {
    what: 'a party that nobody knows',
    given: { text: 'The sides agree.', parties: ['Nobodyland'] },
    message: expect.stringMatching(/a name \(China, 中国\)\.$/),
  },
])('tells a client, who has no command line, what to do about $what', async ({ given, message }) => {
  await expect(givenText(given, undefined).read()).rejects.toMatchObject({ message })
})

it('takes names for one that are written alike, whether their accents stand apart or not', () => {
  const { location } = givenText({ text: 'The sides agree.', name: ' cafe\u0301 ' }, undefined)
  expect(location).toBe('text:caf\u00e9')
})

it.each([
  {
    what: 'an address',
    given: { url: `https://example.com/${'a'.repeat(5_000)}` },
    message: /^found a location of 5020 bytes \(https:\/\/example\.com\/a+…\)/,
  },
  { what: 'an edition', given: { url: 'https://example.com/', editionOf: '声'.repeat(1_400) }, message: /^found a editionOf of 4200 bytes/ },
])('refuses the name of $what that can never be kept before it fetches anything', ({ given, message }) => {
  expect(() => givenText(given, undefined)).toThrow(expect.objectContaining({ code: 'BAD_INPUT', message: expect.stringMatching(message) }))
})
