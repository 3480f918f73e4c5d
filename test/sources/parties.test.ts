import { describe, expect, test } from 'vitest'
import { resolveParties } from '../../src/sources/parties.ts'

describe('resolveParties', () => {
  test.each([
    [
      ['CN', 'RU'],
      ['CN', 'RU'],
    ],
    [
      ['cn', 'ru'],
      ['CN', 'RU'],
    ],
    [
      ['China', 'Russia'],
      ['CN', 'RU'],
    ],
    [['the russian federation'], ['RU']],
    [
      ['中国', '俄羅斯'],
      ['CN', 'RU'],
    ],
    [['UAE'], ['AE']],
    [['CN', 'China'], ['CN']],
  ])('%j → %j', async (written, ids) => expect(await resolveParties(written, undefined, 'here')).toEqual(ids))

  test.each([
    ['Rusia', /here: found the party "Rusia", which the registry does not know; did you mean .*\bRU\b.*write an id \(CN\)/],
    ['Qwxyz', /does not know; write an id \(CN\) or a name/],
    ['阿', /a name of several, expected one; write .*\bAE\b/],
  ])('%s is refused with what to write', async (written, message) => {
    await expect(resolveParties([written], undefined, 'here')).rejects.toThrow(message)
  })
})
