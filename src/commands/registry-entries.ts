import { CORE_SCHEMA, dump } from 'js-yaml'
import { foldForm } from '../../extraction/fold-form.ts'
import { knowledge } from '../../extraction/knowledge.ts'
import { readTitle } from '../../extraction/languages/titles.ts'
import type { Entity } from '../../extraction/model.ts'
import type { RegistryEntry } from '../../extraction/registry.ts'
import { simplify } from '../../extraction/script.ts'
import type { Reading } from './extract.ts'

/** Entities that no registry entry knows, with every form in which texts name them, and those of the forms that a text defines as short for the name. */
export type UnknownNames = Map<string, Unknown>

interface Unknown {
  readonly entity: Entity
  readonly forms: Set<string>
  readonly defined: Set<string>
}

/** Adds what a text names. */
export function addUnknownNames(found: UnknownNames, { text, extraction }: Reading): void {
  for (const entity of extraction.entities)
    if (entity.source === 'text' && !found.has(entity.id)) found.set(entity.id, { entity, forms: new Set(), defined: new Set() })
  for (const { id, start, end } of extraction.mentions) {
    const name = found.get(id)
    name?.forms.add(text.slice(start, end))
    const short = DEFINITION.exec(text.slice(end, end + DEFINITION_LENGTH))
      ?.slice(1)
      .find((form) => form !== undefined)
    if (short) name?.defined.add(short)
  }
}

/** Lake Convention ⟨(LC)⟩, 湖区关税公约⟨（以下简称“湖税公约”）⟩ */
const DEFINITION =
  /^\s?[(（](?:(?:hereinafter|hereafter|以下|下文)[^()（）]{0,30}?)?(?:简称|下称)?为?[“"‘']?(?:([A-Z][A-Za-z&-]*[A-Z])|(?<=称为?[“"]?)([\p{Script=Han}]{3,12})|(?<=称为?)《([^《》]{3,12})》)[”"’']?[)）]/u
const DEFINITION_LENGTH = 60

/** YAML entries in the registry's format, to fill in and to lay over it with `--registry`. */
export function toRegistryYaml(found: UnknownNames): string {
  const entries = [...found.values()].sort((a, b) => (a.entity.id < b.entity.id ? -1 : 1)).map(toEntry)
  return dump(withoutSharedNames(entries), { schema: CORE_SCHEMA, lineWidth: -1 })
}

function toEntry({ entity: { id, type, kind, name, date, parties }, forms: written, defined }: Unknown): RegistryEntry {
  const all = [...new Set([...written, ...defined])]
  const forms = type === 'Instrument' ? all.filter((form) => !isHeadAlone(form) && (!ABBREVIATION.test(form) || defined.has(form))) : all
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

/** An abbreviation that no text defines as short for a document may be another's elsewhere. */
const ABBREVIATION = /^[A-Z]{2,8}$/

/** the Convention, 《公约》: what names a document in its own text only would name others everywhere else. */
function isHeadAlone(form: string): boolean {
  const title = bareTitle(form)
  return readTitle(title, isChinese(form) ? 'zh-Hans' : 'en', knowledge()).head === title.toLowerCase()
}

function others(script: 'zh' | 'en', forms: readonly string[], name: string | undefined): { zh?: string[]; en?: string[] } {
  const rest = [...new Set(forms)].filter((form) => form !== name).sort()
  return rest.length ? { [script]: rest } : {}
}

const isChinese = (form: string): boolean => /\p{Script=Han}/u.test(form)
/** Without the title or quote marks around it and in simplified characters, as the registry writes names. */
const bareTitle = (form: string): string => simplify(form.replace(/^[《“](.*)[》”]$/u, '$1'))

/** The entries without the aliases that the registry or another of them has, which would be refused; one that has nothing else to be called by is left out. */
function withoutSharedNames(entries: readonly RegistryEntry[]): RegistryEntry[] {
  const seen = new Set<string>()
  const isFree = (form: string | undefined): form is string => {
    const key = form === undefined ? '' : foldForm(form)
    const script = isChinese(key) ? 'zh' : 'en'
    const known = knowledge().names[script].longest(key, 0, ({ end }) => end === key.length)?.value ?? []
    return key !== '' && !seen.has(key) && !known.some(({ kind }) => kind === 'name') && Boolean(seen.add(key))
  }
  const names = entries.map(({ name }) => Object.fromEntries(Object.entries(name).filter(([, form]) => isFree(form))))
  return entries.flatMap(({ aliases, ...entry }, index) => {
    const name = names[index] ?? {}
    if (!Object.keys(name).length) return []
    const free = Object.entries(aliases ?? {}).flatMap(([script, forms]) => {
      const rest = (forms ?? []).filter(isFree)
      return rest.length ? [[script, rest] as const] : []
    })
    return [{ ...entry, name, ...(free.length ? { aliases: Object.fromEntries(free) } : {}) }]
  })
}
