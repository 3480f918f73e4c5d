import type { Knowledge } from '../../knowledge.ts'
import { leadOf, readTitle, type TitleParts } from '../../languages/titles.ts'
import type { Language } from '../../model.ts'
import { formsOf, type RegistryEntry } from '../../registry.ts'

type TitleIndex = ReadonlyMap<string, readonly RegistryEntry[]>
const indexes = new WeakMap<Knowledge, Map<string, TitleIndex>>()

/** Registry entries one of whose names normalises to the same parts as the given one (中华人民共和国和俄罗斯联邦X, 中俄X). */
export function lookUp(name: string, language: Language, knowledge: Knowledge): readonly RegistryEntry[] {
  const { subject } = readTitle(name, language, knowledge)
  const found = sameTitle(name, language, knowledge)
  return subject || found.length === 1 ? found : found.filter((entry) => entry.date === undefined)
}

const looked = new WeakMap<TitleParts, readonly RegistryEntry[]>()

/** All entries with the same parts, also those that only a date tells apart; looked for once a title, as linking asks again and again. */
export function sameTitle(name: string, language: Language, knowledge: Knowledge): readonly RegistryEntry[] {
  const parts = readTitle(name, language, knowledge)
  const known = looked.get(parts)
  if (known) return known
  const found = titleIndex(knowledge, language === 'en' ? 'en' : 'zh').get(titleKey(parts)) ?? []
  looked.set(parts, found)
  return found
}

function titleKey(parts: TitleParts): string {
  return `${leadOf(parts).join('+')}|${parts.subject || (parts.office ?? '')}|${parts.head}`
}

function titleIndex(knowledge: Knowledge, script: 'zh' | 'en'): TitleIndex {
  const scripts = indexes.get(knowledge) ?? new Map<string, TitleIndex>()
  indexes.set(knowledge, scripts)
  const known = scripts.get(script)
  if (known) return known
  const index = new Map<string, RegistryEntry[]>()
  for (const entry of knowledge.entries.values()) {
    if (entry.type === 'Country') continue
    for (const [form] of formsOf(entry, script)) {
      const key = titleKey(readTitle(form, script === 'en' ? 'en' : 'zh-Hans', knowledge))
      const entries = index.get(key)
      if (!entries) index.set(key, [entry])
      else if (!entries.includes(entry)) entries.push(entry)
    }
  }
  scripts.set(script, index)
  return index
}
