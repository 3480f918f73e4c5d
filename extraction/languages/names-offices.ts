import type { Language, Span } from '../model.ts'
import { readNameLexicon } from './names-lexicon.ts'

const WINDOW = 20

interface OfficeWords {
  readonly offices: readonly string[]
  readonly spouses: readonly string[]
}

const cached = new Map<'zh' | 'en', OfficeWords>()

/** What stands beside a person's name: the office that one person at a time holds, and the name with the word that makes it the spouse's. */
export function officeBeside(text: string, name: Span, language: Language): { office: string; spouse: string } {
  const { offices, spouses } = officeWords(language === 'en' ? 'en' : 'zh')
  const before = text.slice(Math.max(0, name.start - WINDOW), name.start).trimEnd()
  const after = text.slice(name.end, name.end + WINDOW)
  const behind = (words: readonly string[]) => words.find((word) => after.startsWith(word))
  const ahead = (words: readonly string[]) => words.find((word) => before.endsWith(word))
  const surface = text.slice(name.start, name.end)
  const wife = behind(spouses)
  const mrs = ahead(spouses)
  return { office: behind(offices) ?? ahead(offices) ?? '', spouse: wife ? surface + wife : mrs ? `${mrs} ${surface}` : '' }
}

function officeWords(folder: 'zh' | 'en'): OfficeWords {
  const known = cached.get(folder)
  if (known) return known
  const lexicon = readNameLexicon(folder)
  const read = (role: string) =>
    lexicon
      .words(role)
      .map((word) => word.word)
      .toSorted((a, b) => b.length - a.length)
  const words = { offices: read('office'), spouses: read('spouse') }
  cached.set(folder, words)
  return words
}
