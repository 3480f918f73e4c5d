/**
 * Writes `countries.yaml`: every ISO 3166-1 alpha-2 code with its names from CLDR (through `Intl.DisplayNames`),
 * and over them the hand-kept forms of `country-forms.yml`, whose ending keeps it from being read as entries.
 * The same CLDR and the same forms give the same file. Run it after `npm run build`: `node dist/extraction/registry/generate.js`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CORE_SCHEMA, dump, load } from 'js-yaml'
import { z } from 'zod'
import { RegistryEntry } from '../registry.ts'
import { packageRoot } from '../root.ts'

export const COUNTRIES_FILE = join(packageRoot, 'extraction', 'registry', 'countries.yaml')
const FORMS_FILE = join(packageRoot, 'extraction', 'registry', 'country-forms.yml')

/** Codes that CLDR names and ISO 3166-1 reserves or leaves to users; XK, by which Kosovo goes in practice, is kept. */
const NOT_ASSIGNED = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ'])

/** Assigned codes whose territory is no state, or whose statehood the annotation guide leaves out: their entries are Places. */
const TERRITORIES = new Set(
  `AI AQ AS AW AX BL BM BQ BV CC CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF PF PM PN PR RE SH SJ SX TC TF TK TW UM VG VI WF YT`.split(
    ' ',
  ),
)

const { official, short, side, adjectives, aliases, before } = RegistryEntry.shape
const CountryForms = z
  .object({ id: z.string(), name: z.object({ zh: z.string(), en: z.string() }).partial().strict(), official, short, side, adjectives, aliases, before })
  .partial()
  .strict()
type CountryForms = z.infer<typeof CountryForms>

/** The text of `countries.yaml`, states and territories in the order of their codes. */
export function countriesYaml(): string {
  const forms: Record<string, CountryForms> = z
    .record(z.string().regex(/^[A-Z]{2}$/), CountryForms)
    .parse(load(readFileSync(FORMS_FILE, 'utf8'), { schema: CORE_SCHEMA, filename: FORMS_FILE }))
  const entries = isoCodes().map((code) => countryEntry(code, forms[code] ?? {}))
  return `# Made by extraction/registry/generate.ts from CLDR and country-forms.yml: edit the forms, not this file.\n${dump(entries, { flowLevel: 2, lineWidth: -1, noRefs: true })}`
}

/** The assigned codes: what CLDR names, less the reserved ones and those it only keeps as older spellings of another. */
function isoCodes(): string[] {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))
  const pairs = letters.flatMap((first) => letters.map((second) => first + second))
  return pairs.filter((code) => cldrName('en', code) && !NOT_ASSIGNED.has(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`)
}

function countryEntry(code: string, forms: CountryForms): RegistryEntry {
  const { id, name, ...rest } = forms
  const names = { zh: name?.zh ?? cldrName('zh-Hans', code), en: name?.en ?? cldrName('en', code) }
  const territory = TERRITORIES.has(code)
  return RegistryEntry.parse({
    id: territory ? (id ?? kebab(names.en ?? code)) : code,
    type: territory ? 'Place' : 'Country',
    name: names,
    ...rest,
    source: 'cldr',
  })
}

function cldrName(locale: string, code: string): string | undefined {
  return new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }).of(code)
}

function kebab(name: string): string {
  return (
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[.’']/g, '')
      .replace(/&/g, 'and')
      .toLowerCase()
      .match(/[a-z]+/g)
      ?.join('-') ?? name
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(COUNTRIES_FILE, countriesYaml())
