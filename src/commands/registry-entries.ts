import { CORE_SCHEMA, dump } from 'js-yaml'
import { knowledge } from '../../extraction/knowledge.ts'
import { readTitle } from '../../extraction/languages/titles.ts'
import type { Entity } from '../../extraction/model.ts'
import type { RegistryEntry } from '../../extraction/registry.ts'
import { simplify } from '../../extraction/script.ts'
import type { Reading } from './extract.ts'

/** Entities that no registry entry knows, with every form in which texts name them. */
export type UnknownNames = Map<string, { readonly entity: Entity; readonly forms: Set<string> }>

/** Adds what a text names. */
export function addUnknownNames(found: UnknownNames, { text, extraction }: Reading): void {
  for (const entity of extraction.entities) if (entity.source === 'text' && !found.has(entity.id)) found.set(entity.id, { entity, forms: new Set() })
  for (const { id, start, end } of extraction.mentions) found.get(id)?.forms.add(text.slice(start, end))
}

/** YAML entries in the registry's format, to fill in and to lay over it with `--registry`. */
export function toRegistryYaml(found: UnknownNames): string {
  const entries = [...found.values()].map(({ entity, forms }) => toEntry(entity, [...forms]))
  return dump(
    entries.sort((a, b) => (a.id < b.id ? -1 : 1)),
    { schema: CORE_SCHEMA, lineWidth: -1 },
  )
}

function toEntry({ id, type, kind, name, date, parties }: Entity, written: readonly string[]): RegistryEntry {
  const forms = type === 'Instrument' ? written.filter((form) => !isShortForm(form)) : written
  const [zh, en] = [name['zh-Hans'] ?? name['zh-Hant'], name.en]
  const names = { ...(zh ? { zh: simplify(zh) } : {}), ...(en ? { en } : {}) }
  const aliases = {
    ...others('zh', forms.filter(isChinese).map(bareTitle), names.zh),
    ...others(
      'en',
      forms.filter((form) => !isChinese(form)),
      en,
    ),
  }
  return {
    id,
    type,
    ...(kind ? { kind } : {}),
    name: names,
    ...(Object.keys(aliases).length ? { aliases } : {}),
    ...(date ? { date } : {}),
    ...(parties?.length ? { parties } : {}),
    source: 'unverified',
  }
}

/** the Convention, 《公约》, TOR: what names a document in its own text only would name others everywhere else. */
function isShortForm(form: string): boolean {
  const title = bareTitle(form)
  return /^[A-Z]{2,8}$/.test(title) || readTitle(title, isChinese(form) ? 'zh-Hans' : 'en', knowledge()).head === title.toLowerCase()
}

function others(script: 'zh' | 'en', forms: readonly string[], name: string | undefined): { zh?: string[]; en?: string[] } {
  const rest = [...new Set(forms)].filter((form) => form !== name).sort()
  return rest.length ? { [script]: rest } : {}
}

const isChinese = (form: string): boolean => /\p{Script=Han}/u.test(form)
/** Without the title marks around it and in simplified characters, as the registry writes names. */
const bareTitle = (form: string): string => simplify(form.replace(/^《(.*)》$/, '$1'))
