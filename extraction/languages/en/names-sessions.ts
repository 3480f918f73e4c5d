import type { NamedSpan } from '../../model.ts'
import { behindParties } from './names-complements.ts'
import { anyOfContext, contextWords } from './names-contexts.ts'
import { ORDINAL } from './names-heads.ts'
import type { NameToken } from './names-tokens.ts'

const TENS = '(?:Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety)'
const ONES = '(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth)'
const TEENS =
  '(?:Tenth|Eleventh|Twelfth|Thirteenth|Fourteenth|Fifteenth|Sixteenth|Seventeenth|Eighteenth|Nineteenth|(?:Twent|Thirt|Fort|Fift|Sixt|Sevent|Eight|Ninet)ieth)'
const SESSION = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${TENS}-(?:${ONES}|${ONES.toLowerCase()})|${ONES}|${TEENS}|\\d{1,3}(?:st|nd|rd|th)) (?:\\p{Lu}[\\p{L}'-]* ){0,3}${anyOfContext('numbered-meetings')}(?![\\p{L}\\p{N}])`,
  'gu',
)

/** Meetings by their capitalised ordinal (Thirty-Second Meeting, Tenth Special Session), and the sessions of a body by theirs. */
export const findSessions = (text: string, tokens: readonly NameToken[]): NamedSpan[] => [
  ...[...text.matchAll(SESSION)].map((match) => session(match.index, match.index + match[0].length)),
  ...sessionsOfBodies(tokens),
]

const session = (start: number, end: number): NamedSpan => ({ start, end, type: 'Event', id: '', rule: 'en-session' })

const MEETINGS = contextWords('meetings-of-bodies')
const KINDS = contextWords('kinds-of-sessions')

/** 75th session of the General Assembly, ninth session of the Conference of the Parties to the Harbour Convention; with the year behind it. */
function sessionsOfBodies(tokens: readonly NameToken[]): NamedSpan[] {
  return tokens.flatMap(({ text }, at) => {
    if (!MEETINGS.has(text) || tokens[at + 1]?.text !== 'of') return []
    const first = tokens[at - (KINDS.has(tokens[at - 1]?.text ?? '') ? 2 : 1)]
    const body = tokens[at + 2]?.text === 'the' ? at + 3 : at + 2
    const end = tokens[body]?.name?.type === 'Organization' && text === 'session' ? body + 1 : behindConference(tokens, body)
    const last = tokens[/^(?:19|20)\d\d$/u.test(tokens[end]?.text ?? '') ? end : end - 1]
    const isWhole = end > body && tokens[end]?.text !== 'serving'
    return first && last && isWhole && ORDINAL.test(first.text) ? [session(first.start, last.end)] : []
  })
}

/** The token behind "Conference of the Parties to the Harbour Convention"; `at` where none begins there. */
const behindConference = (tokens: readonly NameToken[], at: number) => (tokens[at]?.text === 'Conference' ? behindParties(tokens, at + 1) : at)
