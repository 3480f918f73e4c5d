import { anyOfChineseLayout } from '../layout-words.ts'

/** Who speaks at the beginning of a Chinese sentence, perhaps after a number; titles and headings begin otherwise. */
const SPEAKER = new RegExp(
  `^(?:[（(]?[一二三四五六七八九十0-9]{1,3}[)）、.．] ?)?(?:${anyOfChineseLayout('speakers-before-page-breaks')}|[各两]国|\\p{Script=Han}{1,4}方(?![式案面针法向便]))`,
  'u',
)
/** Whether a Chinese line begins with who speaks, as sentences of a statement do and headlines hardly. */
export const beginsWithSpeaker = (line: string): boolean => SPEAKER.test(line)

/** English words after which a sentence goes on. */
const OPEN_END = /(?:,|[–—-]|\b(?:a|an|and|any|as|at|by|for|from|in|its|of|on|or|our|that|the|their|this|to|with))$/

/**
 * Whether a line that ends a page, without the end of a sentence, goes on after the page's number. A page ends anywhere
 * in a sentence, so even a few words may go on; a title or heading does not.
 */
export function runsOverPage(last: string, next: string, script: 'zh' | 'en'): boolean {
  return script === 'zh' ? SPEAKER.test(last) && !SPEAKER.test(next) : /^[a-z(]/.test(next) || OPEN_END.test(last)
}
