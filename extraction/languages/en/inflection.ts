import { z } from 'zod'
import { readEntryFile } from '../../data-files.ts'
import { evident } from '../../evidence.ts'

/** The form of a verb as it stands in the text. */
export type VerbForm = 'base' | 'third' | 'past' | 'gerund'

const Irregular = z.strictObject({
  ...evident,
  verb: z.string(),
  present: z.array(z.string()).optional(),
  past: z.array(z.string()).optional(),
  participle: z.array(z.string()).optional(),
  doubles: z.boolean().optional(),
})

export const verbEntries = readEntryFile('lexicon/en/verbs.yaml', Irregular)
const irregular = new Map(verbEntries.map((entry) => [entry.verb, entry]))

/** Every form of `verb`, with the forms it can be. Past and past participle count as one: context tells them apart. */
export function inflect(verb: string): Map<string, VerbForm> {
  const entry = irregular.get(verb)
  const stem = entry?.doubles ? verb + verb.at(-1) : verb
  const soft = stem.replace(/e$/, '')
  const forms = new Map<string, VerbForm>([[soft === stem || stem.endsWith('ee') ? `${stem}ing` : `${soft}ing`, 'gerund']])
  for (const past of [...(entry?.past ?? [pastOf(stem)]), ...(entry?.participle ?? [])]) forms.set(past, 'past')
  for (const third of entry?.present ?? [thirdOf(verb)]) forms.set(third, third === 'are' || third === 'am' ? 'base' : 'third')
  return forms.set(verb, 'base')
}

const pastOf = (stem: string) => (stem.endsWith('e') ? `${stem}d` : /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`)
const thirdOf = (verb: string) => (/(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`)
