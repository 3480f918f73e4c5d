import type { NamedSpan } from '../../model.ts'
import { anyOfContext, contextPattern } from './names-contexts.ts'
import type { ChineseWords } from './names-words.ts'

/** 涉疆, 涉港澳, 售台: territories by one character behind a word that concerns or aims at them. */
export function findTerritories(text: string, words: ChineseWords): NamedSpan[] {
  const found: NamedSpan[] = []
  for (const [character, id] of words.territories) {
    for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) {
      const before = text.slice(Math.max(0, at - LONGEST_LEAD), at)
      const leads = character === ISLAND ? LEADS_TO_ISLAND.test(before) : LEADS.test(before)
      if (leads && !ORDINARY.test(text.slice(at, at + 2))) found.push({ start: at, end: at + 1, type: 'Place', id, rule: 'zh-territory' })
    }
  }
  return found
}

const LONGEST_LEAD = 3
const ISLAND = '台'
const LEADS = /(?:(?<![跨干相])涉|涉[疆藏港澳台]、?)$/u
const LEADS_TO_ISLAND = new RegExp(`(?:(?<![跨干相])涉|涉[疆藏港澳]、?|${anyOfContext('aimed-at-the-island')})$`, 'u')
/** Words that begin with such a character. */
const ORDINARY = contextPattern('words-like-territories')
