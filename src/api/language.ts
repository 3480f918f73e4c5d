import { LANGUAGES, type Language } from '../../extraction/model.ts'

/** The language of a tag: `zh`, `zh-CN` and `zh-SG` are simplified, `zh-TW`, `zh-HK` and `zh-MO` traditional Chinese; undefined for others. */
export function languageOf(tag: string): Language | undefined {
  const [primary, ...rest] = tag.trim().toLowerCase().split(/[-_]/)
  if (primary !== 'zh') return LANGUAGES.find((language) => language === primary)
  if (rest.includes('hans')) return 'zh-Hans'
  return rest.some((part) => TRADITIONAL.includes(part)) ? 'zh-Hant' : 'zh-Hans'
}

const TRADITIONAL = ['hant', 'tw', 'hk', 'mo']

/** The first language of an Accept-Language header (RFC 9110, section 12.5.4) that we have; English when there is none. */
export function acceptedLanguage(header: string | null): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';').map((part) => part.trim())
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
      return { language: languageOf(tag), quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality)
  return wanted.find(({ language }) => language)?.language ?? 'en'
}

/** Languages to try for a name, best first: the one wanted, the other Chinese script, English, the rest. */
export const languagesToTry = (wanted: Language): readonly Language[] => TO_TRY[wanted]

const TO_TRY = Object.fromEntries(LANGUAGES.map((wanted) => [wanted, bestFirst(wanted)])) as Record<Language, readonly Language[]>

function bestFirst(wanted: Language): readonly Language[] {
  const sister = LANGUAGES.find((language) => language !== wanted && language.split('-')[0] === wanted.split('-')[0])
  return [...new Set([wanted, ...(sister ? [sister] : []), 'en' as const, ...LANGUAGES])]
}
