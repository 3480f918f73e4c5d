import { matchesOf } from '../../matches.ts'
import type { NamedSpan } from '../../model.ts'
import { unlinked } from '../names-provisional.ts'
import { matchesFrom } from './marked-matches.ts'
import { anyOfContext } from './names-contexts.ts'
import type { Signs } from './names-signs.ts'

/** Begins at 年, as few places of a text have it. */
const YEAR = '年(?<=(?:\\d{4}|[零〇○一二三四五六七八九]{4})年)'
const LENGTH_OF_YEAR = 4
const GAMES = `(?:冬季|夏季|青年)?${anyOfContext('games')}`
/** 一九九八年长野冬季奥运会: a year, the town and the games. */
const DATED_GAMES = new RegExp(`${YEAR}(?!\\d|[的在由])[^\\s，。；：、“”《》（）的在由将于举主承和与及会]{2,6}?${GAMES}`, 'uy')

/** Games and world fairs by year and town, whatever the town. */
export const findGames = (text: string, { dates }: Signs): NamedSpan[] => [
  ...matchesFrom(text, DATED_GAMES, dates).map((match) => event(match, -LENGTH_OF_YEAR, 'zh-games')),
  ...matchesOf(text, SISTER_GAMES).map((match) => event(match, 0, 'zh-games')),
]
const PARALYMPIC = anyOfContext('sister-games')
/** 某地奥运会和残奥会: the games of the same year and town, joined to those that name them. */
const SISTER_GAMES = new RegExp(`${PARALYMPIC}(?<=(?:奥运会|奥林匹克运动会|冬奥会|亚运会)[和与及暨、]${PARALYMPIC})`, 'gu')

const NUMERAL = '[一二三四五六七八九十]{1,3}'
const AFTER = `(?=${anyOfContext('behind-congresses')})`
/** Begins behind the first number, as few places of a text have one before 大 or 届. */
const PARTY_CONGRESS = new RegExp(`(?<=(?<lead>(?<party>${anyOfContext('parties-with-congresses')})第?${NUMERAL}))(?:大|届(?:${NUMERAL}中全会))${AFTER}`, 'uy')

/** 越共十四大, 党的二十大: congresses and plenary sessions of a party; 党的 stays outside. */
export const findCongresses = (text: string, { counters }: Signs): NamedSpan[] =>
  matchesFrom(text, PARTY_CONGRESS, counters).map((match) => {
    const { lead = '', party } = match.groups ?? {}
    return event(match, (party === '党的' ? '党的'.length : 0) - lead.length, 'zh-party-congress')
  })

const event = ({ index = 0, 0: name }: RegExpMatchArray, from: number, rule: string): NamedSpan => unlinked('Event', index + from, index + name.length, rule)
