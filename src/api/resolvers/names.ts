import type { Language } from '../../../extraction/model.ts'
import type { ApiContext } from '../context.ts'
import { languagesToTry } from '../language.ts'
import type { NamedRow } from '../rows.ts'

/** Fields of what has a name in several languages. */
export const nameFields = {
  name: (row: NamedRow, { language }: { readonly language?: Language | null | undefined }, context: ApiContext): string =>
    nameIn(language ?? context.language, row),
  names: (row: NamedRow): { language: Language; name: string }[] =>
    Object.entries(namesOf(row)).map(([language, name]) => ({ language: language as Language, name })),
}

function nameIn(wanted: Language, row: NamedRow): string {
  const names = namesOf(row)
  const language = languagesToTry(wanted).find((one) => names[one])
  return (language && names[language]) ?? row.name
}

function namesOf(row: NamedRow): Partial<Record<Language, string>> {
  const names = { 'zh-Hans': row.nameZhHans, 'zh-Hant': row.nameZhHant, en: row.nameEn } satisfies Record<Language, unknown>
  return Object.fromEntries(Object.entries(names).filter(([, name]) => name))
}
