import { generate } from '@graphql-codegen/cli'
import { expect, it } from 'vitest'
import codegen from '../../codegen.ts'
import { COUNTRIES_FILE, countriesYaml } from '../../extraction/registry/generate.ts'
import { packageRoot } from '../../extraction/root.ts'
import { extractionSchema } from '../../src/schema.ts'
import { printedSchema, SCHEMA_CHANGELOG, SNAPSHOT, schemaChangelog } from './releases.ts'

/** The release of CLDR that `countries.yaml` was made from; another one has other names. */
const CLDR = '48.0'

it('types of the API are those of the schema; if not: npm run codegen', async () => {
  const written: { filename: string; content: string }[] = await generate({ ...codegen, cwd: packageRoot, silent: true }, false)
  expect(written.map(({ filename }) => filename)).toEqual(Object.keys(codegen.generates))
  for (const { filename, content } of written) await expect(content).toMatchFileSnapshot(`${packageRoot}/${filename}`)
})

if (process.versions.cldr !== CLDR)
  console.log(`Skipped, needs CLDR ${CLDR}: this Node.js has ${process.versions.cldr}, whose country names may differ from those of countries.yaml`)

it.skipIf(process.versions.cldr !== CLDR)('countries are those of CLDR and of country-forms.yml; if not: npm run generate', async () => {
  await expect(countriesYaml()).toMatchFileSnapshot(COUNTRIES_FILE)
})

it('the printed schema is that of schema/*.graphql; if not: npm run generate', async () => {
  await expect(printedSchema()).toMatchFileSnapshot(`${packageRoot}/${SNAPSHOT}`)
})

it('the changelog of the schema tells what the schemas of the releases tell; if not: npm run generate', async () => {
  await expect(await schemaChangelog()).toMatchFileSnapshot(`${packageRoot}/${SCHEMA_CHANGELOG}`)
})

it('the published JSON Schema is that of the types; if not: npm run generate', async () => {
  await expect(`${JSON.stringify(extractionSchema, null, 2)}\n`).toMatchFileSnapshot(`${packageRoot}/schema/extraction.schema.json`)
})
