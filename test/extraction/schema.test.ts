import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { extract } from '../../extraction/index.ts'
import { Extraction } from '../../extraction/model.ts'
import { extractionSchema } from '../../src/schema.ts'
import { chinesePage, englishPage } from './samples.ts'

it('the published JSON Schema is the one made from the types; mend it with: npx vitest run test/extraction/schema.test.ts -u', async () => {
  await expect(`${JSON.stringify(extractionSchema, null, 2)}\n`).toMatchFileSnapshot('../../schema/extraction.schema.json')
})

it('names every field of the format', () => {
  const published: unknown = JSON.parse(readFileSync(new URL('../../schema/extraction.schema.json', import.meta.url), 'utf8'))
  expect(published).toMatchObject({ type: 'object', required: Object.keys(Extraction.shape), additionalProperties: false })
})

it.each([chinesePage, englishPage])('an extraction keeps to the types (%#)', (text) => {
  expect(Extraction.parse(extract({ source: 'text.txt', text }))).toMatchObject({ format: '1', chars: text.length })
})
