import type { Knowledge } from '../../knowledge.ts'
import { sharedNames } from '../../languages/en/names-shared.ts'
import { englishWords } from '../../languages/en/names-words.ts'

/** Korea, Korean: the one of the parties whose full name ends in it; nothing where none or several do. */
export function partySharing(word: string, parties: readonly string[], knowledge: Knowledge): string | undefined {
  const namesOf = (id: string) => {
    const { name, official, adjectives } = knowledge.entries.get(id) ?? {}
    return [name?.en, official?.en, ...(adjectives?.en ?? [])]
  }
  const meant = parties.filter((id) => namesOf(id).some((full) => full?.endsWith(` ${word}`)))
  return meant.length === 1 ? meant[0] : undefined
}

/** An English title with the full names of the parties that it calls by a name which several states share. */
export function withSharedStates(title: string, parties: readonly string[], knowledge: Knowledge): string {
  let out = ''
  let end = 0
  for (const span of sharedNames(title, englishWords())) {
    const word = title.slice(span.start, span.end)
    const party = partySharing(word, parties, knowledge)
    const full = party === undefined || isWhole(title, span.start) ? undefined : knowledge.entries.get(party)?.name.en
    out += title.slice(end, span.start) + (full ?? word)
    end = span.end
  }
  return out + title.slice(end)
}

/** Republic of Korea, North Korea: the words that tell it apart stand before it. */
const isWhole = (title: string, start: number) => /(?:Republic of|North|South) $/iu.test(title.slice(0, start))
