import { expect, it } from 'vitest'
import { asKey } from '../../src/api/file.ts'

const keyOf = (variables: unknown): string => JSON.stringify(variables, asKey)

it('a file in a key is told by its name: none of its bytes is looked at', () => {
  const named = (name: string) => ({
    name,
    arrayBuffer: () => Promise.reject(new Error('read')),
    get blobParts(): never {
      throw new Error('read')
    },
  })
  const variables = (name: string) => ({ input: { upload: named(name), date: '2018' } })
  expect(keyOf(variables('a.txt'))).toContain('"a.txt"')
  expect(keyOf(variables('a.txt'))).toBe(keyOf(variables('a.txt')))
  expect(keyOf(variables('a.txt'))).not.toBe(keyOf(variables('b.txt')))
})

it('what merely names the methods of a file is none', () => {
  const variables = { input: { upload: { name: 'a', arrayBuffer: 1 } } }
  expect(JSON.parse(keyOf(variables))).toEqual(variables)
})

it('a number that is too large is no null', () => {
  const [large, negative] = [JSON.parse('{ "n": 1e400 }'), JSON.parse('{ "n": -1e400 }')]
  expect(new Set([large, negative, { n: null }, { n: 'Infinity' }].map(keyOf)).size).toBe(4)
})
