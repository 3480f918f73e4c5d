import { LANGUAGES, type Language } from '../../../extraction/model.ts'
import type { ApiContext } from '../context.ts'
import { languagesToTry } from '../language.ts'
import type { NamedRow } from '../rows.ts'

/** Fields of what has a name in several languages. */
export const nameFields = {
  name: (row: NamedRow, { language }: { readonly language?: Language | null | undefined }, context: ApiContext): string =>
    nameIn(language ?? context.language, row),
  names: (row: NamedRow): { language: Language; name: string }[] =>
    LANGUAGES.flatMap((language) => {
      const name = NAME_IN[language](row)
      return name ? [{ language, name }] : []
    }),
}

function nameIn(wanted: Language, row: NamedRow): string {
  const language = languagesToTry(wanted).find((one) => NAME_IN[one](row))
  return (language && NAME_IN[language](row)) ?? row.name
}

const NAME_IN: Readonly<Record<Language, (row: NamedRow) => string | null | undefined>> = {
  'zh-Hans': (row) => row.nameZhHans,
  'zh-Hant': (row) => row.nameZhHant,
  en: (row) => row.nameEn,
}
