import { LANGUAGES, type Language } from '../../../extraction/model.ts'
import type { ApiContext } from '../context.ts'
import { languagesToTry } from '../language.ts'
import type { NamedRow } from '../rows.ts'
import { traditionalName } from '../traditional.ts'

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

/** A name in simplified script alone is given to readers of the other in theirs. */
function nameIn(wanted: Language, row: NamedRow): string {
  const language = languagesToTry(wanted).find((one) => NAME_IN[one](row))
  const name = (language && NAME_IN[language](row)) ?? row.name
  return wanted === 'zh-Hant' && language === 'zh-Hans' ? traditionalName(name) : name
}

const NAME_IN: Readonly<Record<Language, (row: NamedRow) => string | null | undefined>> = {
  'zh-Hans': (row) => row.nameZhHans,
  'zh-Hant': (row) => row.nameZhHant,
  en: (row) => row.nameEn,
}
