import type { Knowledge } from '../../knowledge.ts'
import type { Language, StatementKind } from '../../model.ts'
import type { Head } from './head.ts'

const LIMIT = 160

/** How a text without a title begins, by which its kind and parties are told. */
export const openingWords = (head: Head): string => head.plain(head.blocks[0]).slice(0, LIMIT)

interface Told {
  readonly kind: StatementKind
  readonly date: string | undefined
  readonly parties: readonly string[]
  readonly language: Language
}

/** What people call a text without a title: a speech by its state and day, another text by its first words, whole words with an ellipsis behind them. */
export function nameUntitled(head: Head, told: Told, knowledge: Knowledge): string {
  return speechOf(told, knowledge) ?? shorten(head.plain(head.blocks[0]))
}

/** Speech (Chile, 24 September 2022). In traditional script the registry has no names of states. */
function speechOf({ kind, date, parties, language }: Told, knowledge: Knowledge): string | undefined {
  if (kind !== 'SPEECH' || parties.length !== 1 || !date || language === 'zh-Hant') return undefined
  const state = knowledge.entries.get(parties[0] ?? '')?.name[language === 'en' ? 'en' : 'zh']
  const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(date))
  if (!state) return undefined
  return language === 'en' ? `Speech (${state}, ${day})` : `发言（${state}，${day}）`
}

function shorten(text: string): string {
  if (text.length <= LIMIT) return text
  const cut = text.slice(0, LIMIT)
  const end = cut.search(/[\s，。；、：][^\s，。；、：]*$/u)
  return `${(end > 0 ? cut.slice(0, end) : cut).replace(/[\s\p{P}\uD800-\uDBFF]+$/u, '')}…`
}
