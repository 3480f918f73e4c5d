import type { Knowledge } from '../../knowledge.ts'
import { keepLongest, type Match } from '../../matcher.ts'
import type { NameForm } from '../../registry.ts'
import type { TitleParts } from '../titles.ts'
import { joinsCharacter } from './names-characters.ts'
import { chineseWords } from './names-words.ts'
import { anyTitleWord, titlePattern } from './title-words.ts'

const PUNCTUATION = /[《》〈〉“”（）()「」\s·]/gu
const OUTER_MARKS = /[《》\s]/gu
const BEFORE_PARTY = /^(?:和|与|及|同|、|—|－|-)?/u
const AFTER_PARTY = /^(?:中央人民政府|政府|两国政府|两国|双方|三国|成员国)?(?:之间|间)?/u
const GENERIC = new RegExp(`^(?:${anyTitleWord('in-titles-without-subject')}|第[\\d一二三四五六七八九十]+次(?:会议|会晤))*$`, 'u')
const OFFICE = titlePattern('offices-in-titles')

/** Parts of a Chinese title (see `readTitle`): 中华人民共和国政府和俄罗斯联邦政府关于X的Y and 中俄XY are the same. */
export function readChineseTitle(title: string, knowledge: Knowledge): TitleParts {
  const text = title.replace(PUNCTUATION, '')
  const names = findTitleNames(text, knowledge)
  const { parties, others, end } = leadingParties(text, names, knowledge)
  const ending = chineseWords().titleEndings(text, text.length)
  const headStart = text.length - (ending?.word.length ?? 0)
  const subject = bodySlug(text, end) ?? withoutParticles(writeNames(text, Math.min(end, headStart), headStart, names))
  const generic = GENERIC.test(subject)
  const office = generic ? OFFICE.exec(subject)?.[0].replace('外长', '外交部长') : undefined
  return {
    parties,
    ...(others.length ? { others } : {}),
    subject: generic ? '' : subject,
    ...(office ? { office } : {}),
    head: ending?.word ?? '',
    kind: ending?.kind,
    display: title.replace(OUTER_MARKS, ''),
  }
}

/** The English words of a known body (外交部), so that both languages give it one id. */
function bodySlug(text: string, from: number): string | undefined {
  const body = from > 0 ? chineseWords().ministries.longest(text, from, (match) => match.end === text.length) : undefined
  return body?.value[0]?.slug?.replace(/-(?:of|and|for|the)(?=-)/gu, '').replaceAll('-', ' ')
}

type TitleName = Match<readonly NameForm[]> & { readonly id: string }

function findTitleNames(text: string, knowledge: Knowledge): TitleName[] {
  const found: TitleName[] = []
  const { splits } = chineseWords()
  for (let at = 0; at < text.length; at++) {
    if (!knowledge.names.zh.end(text, at)) continue
    const split = splits.end(text, at) > 0
    const match = knowledge.names.zh.longest(text, at, ({ start, end, value }) =>
      end - start > 1 ? !split && value[0]?.type !== 'Instrument' : value.some((form) => form.kind === 'short'),
    )
    const id = match?.value[0]?.id
    if (match && id) found.push({ ...match, id })
  }
  return keepLongest(found)
}

/** Two states side by side, one of them by one character (中俄, 中埃塞, 中马里). */
function touches(text: string, one: TitleName | undefined, other: TitleName | undefined, { entries }: Knowledge): boolean {
  if (!one || !other || one.end !== other.start) return false
  return [one, other].every((name) => (isShort(name) ? isState(name) : joinsCharacter(entries.get(name.id), text.slice(name.start, name.end))))
}
/** 俄国防部 */
const isBodyOf = (text: string, name: TitleName) => name.start === 0 && chineseWords().ministries.end(text, name.end) > 0
const isShort = (name: TitleName | undefined) => name !== undefined && name.end - name.start === 1
const isParty = ({ type }: NameForm) => PARTIES.has(type)
const PARTIES = new Set(['Country', 'Organization', 'Group'])
const isState = (name: TitleName | undefined) => name?.value.some((form) => form.type === 'Country') === true

/** The names that the title begins with, joined by 和 and the like, each with 政府 behind it or not: parties, and other names, which are none. */
function leadingParties(text: string, names: readonly TitleName[], knowledge: Knowledge): { parties: string[]; others: string[]; end: number } {
  const ids: string[] = []
  const others: string[] = []
  let end = 0
  for (const [index, name] of names.entries()) {
    const from = end + (BEFORE_PARTY.exec(text.slice(end, end + 1))?.[0].length ?? 0)
    if (name.start !== from && name.start !== end) break
    if (isShort(name) && !touches(text, names[index - 1], name, knowledge) && !touches(text, name, names[index + 1], knowledge) && !isBodyOf(text, name)) break
    if (isShort(name) && !isState(name)) break
    if (name.value.some(isParty)) ids.push(name.id)
    else others.push(name.id)
    end = name.end + (AFTER_PARTY.exec(text.slice(name.end, name.end + 8))?.[0].length ?? 0)
  }
  return { parties: [...new Set(ids)].sort(), others: [...new Set(others)].sort(), end }
}

/** A part of the title with the ids of its names instead of their words. */
function writeNames(text: string, start: number, end: number, names: readonly TitleName[]): string {
  let out = ''
  let at = start
  for (const name of names) {
    if (name.start < start || name.end > end || name.end - name.start === 1) continue
    out += `${text.slice(at, name.start)}{${name.id}}`
    at = name.end
  }
  return out + text.slice(at, end)
}

const withoutParticles = (text: string) => text.replace(/关于|的|有关|政府间|成员国/gu, '')
