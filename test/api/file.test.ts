import { expect, it } from 'vitest'
import { withoutBytes } from '../../src/api/file.ts'

it('a file among variables is marked by its name: none of its bytes is looked at', () => {
  const file = {
    name: 'statement.txt',
    arrayBuffer: () => Promise.reject(new Error('read')),
    get blobParts(): never {
      throw new Error('read')
    },
  }
  expect(JSON.parse(JSON.stringify({ input: { upload: file, date: '2018' } }, withoutBytes))).toEqual({
    input: { upload: { 'a file': 'statement.txt' }, date: '2018' },
  })
})

it('what merely names the methods of a file is none', () => {
  const variables = { input: { upload: { name: 'a', arrayBuffer: 1 } } }
  expect(JSON.parse(JSON.stringify(variables, withoutBytes))).toEqual(variables)
})
