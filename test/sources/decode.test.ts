import { describe, expect, test } from 'vitest'
import { ClausegraphError } from '../../src/errors.ts'
import { decodeText } from '../../src/sources/decode.ts'

const SIMPLIFIED = '双方重申，愿在平等互利的基础上扩大各领域合作，反对一切形式的贸易壁垒。两国商定继续保持高层交往，并就共同关心的问题交换意见。'
const TRADITIONAL = '雙方重申，願在平等互利的基礎上擴大各領域合作，反對一切形式的貿易壁壘。兩國商定繼續保持高層交往，並就共同關心的問題交換意見。'
const ENGLISH = 'Both sides reaffirm that they will widen their cooperation on an equal footing.'

// The platform decodes these encodings but does not encode them, so a table is made by decoding every pair of bytes.
function encoder(label: string): (text: string) => Uint8Array {
  const table = new Map<string, number[]>()
  const decoder = new TextDecoder(label)
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (character.length === 1 && character !== '\ufffd' && !table.has(character)) table.set(character, [lead, trail])
    }
  }
  return (text) => Uint8Array.from([...text].flatMap((character) => table.get(character) ?? [character.charCodeAt(0)]))
}
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16())
const gb18030 = encoder('gb18030')
const big5 = encoder('big5')
const marked = (mark: number[], bytes: Uint8Array) => Uint8Array.from([...mark, ...bytes])

describe('decodeText finds the encoding', () => {
  test.each([
    ['UTF-8', utf8(SIMPLIFIED), SIMPLIFIED, 'utf-8'],
    ['UTF-8 with a mark', marked([0xef, 0xbb, 0xbf], utf8(SIMPLIFIED)), SIMPLIFIED, 'utf-8'],
    ['UTF-16 LE with a mark', marked([0xff, 0xfe], utf16le(TRADITIONAL)), TRADITIONAL, 'utf-16le'],
    ['UTF-16 BE with a mark', marked([0xfe, 0xff], utf16be(TRADITIONAL)), TRADITIONAL, 'utf-16be'],
    ['UTF-16 LE without a mark, Chinese', utf16le(SIMPLIFIED), SIMPLIFIED, 'utf-16le'],
    ['UTF-16 BE without a mark, English', utf16be(ENGLISH), ENGLISH, 'utf-16be'],
    ['GB18030', gb18030(SIMPLIFIED), SIMPLIFIED, 'gb18030'],
    ['Big5', big5(TRADITIONAL), TRADITIONAL, 'big5'],
    ['ASCII', utf8(ENGLISH), ENGLISH, 'utf-8'],
  ])('%s', (_, bytes, text, encoding) => expect(decodeText(bytes)).toEqual({ text, encoding }))

  test('an HTML page that declares its charset is believed before statistics', () => {
    const page = '<html><head><meta charset="big5"></head><body>雙方</body></html>'
    expect(decodeText(big5(page))).toEqual({ text: page, encoding: 'big5' })
  })

  test('what the server says is tried after UTF-8', () => {
    expect(decodeText(gb18030('双方'), { hint: 'gb2312' })).toEqual({ text: '双方', encoding: 'gb18030' })
    expect(decodeText(utf8('双方'), { hint: 'gb2312' }).encoding).toBe('utf-8')
  })

  test('--encoding beats detection', () => expect(decodeText(big5('雙方'), { encoding: 'Big5' }).text).toBe('雙方'))
})

describe('decodeText refuses', () => {
  test.each<[string, Uint8Array, object, RegExp]>([
    ['no bytes', new Uint8Array(), {}, /empty/],
    ['white space alone', utf8(' \n\t'), {}, /empty/],
    ['a PDF file', utf8('%PDF-1.7 …'), {}, /PDF/],
    ['a DOCX file', utf8('PK\x03\x04…'), {}, /ZIP archive/],
    ['bytes without structure', Uint8Array.from({ length: 400 }, (_, index) => (index * 7) % 256), {}, /binary|no encoding/],
    ['bytes that the named encoding cannot hold', gb18030(SIMPLIFIED), { encoding: 'utf-8' }, /not valid utf-8.*--encoding/],
    ['an unknown encoding', utf8(ENGLISH), { encoding: 'klingon' }, /unknown encoding "klingon", expected/],
  ])('%s', (_, bytes, options, message) => {
    expect(() => decodeText(bytes, options)).toThrow(ClausegraphError)
    expect(() => decodeText(bytes, options)).toThrow(message)
  })
})
