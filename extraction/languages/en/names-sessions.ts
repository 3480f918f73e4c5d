import type { NamedSpan } from '../../model.ts'

const TENS = '(?:Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety)'
const ONES = '(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth)'
const TEENS =
  '(?:Tenth|Eleventh|Twelfth|Thirteenth|Fourteenth|Fifteenth|Sixteenth|Seventeenth|Eighteenth|Nineteenth|(?:Twent|Thirt|Fort|Fift|Sixt|Sevent|Eight|Ninet)ieth)'
const SESSION = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${TENS}-(?:${ONES}|${ONES.toLowerCase()})|${ONES}|${TEENS}|\\d{1,3}(?:st|nd|rd|th)) (?:\\p{Lu}[\\p{L}'-]* ){0,3}(?:Meeting|Session|Conference|Summit)(?![\\p{L}\\p{N}])`,
  'gu',
)

/** Meetings by their capitalised ordinal (Thirty-Second Meeting, Tenth Special Session). */
export const findSessions = (text: string): NamedSpan[] =>
  [...text.matchAll(SESSION)].map((match) => ({ start: match.index, end: match.index + match[0].length, type: 'Event', id: '', rule: 'en-session' }))
