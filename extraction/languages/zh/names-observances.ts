import type { NamedSpan } from '../../model.ts'
import { unlinked } from '../names-provisional.ts'
import { matchesAtMarks, placesWith } from './marked-matches.ts'
import { contextPattern } from './names-contexts.ts'
import type { Signs } from './names-signs.ts'

/** What leads to the name of a day or year in any wording (设立为国际山地日). */
const DECLARED = contextPattern('declaring-days')
const OBSERVANCE =
  /(?:国际|世界)[^\s\d，。；：！？、《》“”（）的在于从由向为将社界各即该这过未]{1,12}?(?:日|年)(?=[\s，。；：、“”（）的和与及等活框相系决]|$)/uy
const LONGEST_OBSERVANCE = 14
const WORLDWIDE = /国际|世界/u
const END = /[日年](?=[\s，。；：、“”（）的和与及等活框相系决]|$)/uy

/** The places of 日 and 年 shortly behind such a word, where no other word goes on. */
const endsOfObservances = (text: string, ends: readonly number[]): number[] =>
  placesWith(text, END, ends).filter((end) => WORLDWIDE.test(text.slice(Math.max(0, end - LONGEST_OBSERVANCE), end)))

/** Words that end in 日 or 年 and name no day or year (青年, 近日). */
const ORDINARY = /(?:[青少全常百千周多去同当今每近明前后几十成晚历数本半整往]年|[近今昔当每同前次翌本明昨生节假平往来终]日)$/u
const JOINED = /[和与]/u

/** Days and years that the nations dedicate to a matter (国际游牧遗产日, 国际冰川保护年); one joined by 和 must be declared as such. */
export const findObservances = (text: string, { dates }: Signs): NamedSpan[] =>
  matchesAtMarks(text, OBSERVANCE, endsOfObservances(text, dates), LONGEST_OBSERVANCE)
    .filter(({ index, 0: name }) => !ORDINARY.test(name) && !(JOINED.test(name) && !DECLARED.test(text.slice(Math.max(0, index - 4), index))))
    .map(({ index, 0: name }) => initiative(index, index + name.length, 'zh-observance'))

const DECADE_END = '十年'
const DECADE = /(?:“[^“”\n]{4,30}”|联合国|国际)(?:[\p{Script=Han}、—－-]{0,24})十年$/u
const LONGEST_DECADE = 60
/** 联合国过去十年, 国际社会十年来 tell of time. */
const SPAN_OF_TIME = /过去|未来|今后|[近这下上前后数几]十年|第[一二三四五六七八九十]个?十年$|[成建]立|社会|来的|[的在于从由]/u
const AFTER_TIME = /^(?:来|内|间|前|后|里|以)/u

/** Decades of action (“水促进可持续发展2018－2028”国际行动十年, 联合国生态系统恢复十年). */
export function findDecades(text: string): NamedSpan[] {
  const found: NamedSpan[] = []
  for (let at = text.indexOf(DECADE_END); at >= 0; at = text.indexOf(DECADE_END, at + DECADE_END.length)) {
    const end = at + DECADE_END.length
    const from = Math.max(0, end - LONGEST_DECADE)
    const name = DECADE.exec(text.slice(from, end))
    if (!name || SPAN_OF_TIME.test(name[0]) || AFTER_TIME.test(text.slice(end, end + 1))) continue
    found.push(initiative(from + name.index, end, 'zh-decade'))
  }
  return found
}

const initiative = (start: number, end: number, rule: string): NamedSpan => unlinked('Initiative', start, end, rule)
