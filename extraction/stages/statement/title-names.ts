import type { Knowledge } from '../../knowledge.ts'
import type { Match } from '../../matcher.ts'
import { type NameForm, type RegistryEntry, type Script, shortForms } from '../../registry.ts'
import { simplify } from '../../script.ts'
import { foldPunctuation } from '../clean/fold.ts'
import { statementLexicon } from './lexicon.ts'
import type { PartyName } from './party-names.ts'

interface Line {
  readonly text: string
  readonly script: Script
  readonly knowledge: Knowledge
}

/** States and organizations that a title names, by the registry alone: instruments and meetings are looked into (Joint Statement of China …). */
export function findTitleNames(title: string, script: Script, knowledge: Knowledge): PartyName[] {
  const line: Line = { text: readable(title, script), script, knowledge }
  const names: PartyName[] = []
  for (let at = 0; at < line.text.length; at++) {
    if (script === 'en' && isWord(line.text.charAt(at - 1))) continue
    const found = namesAt(line, at)
    const last = found.at(-1)
    if (!last) continue
    names.push(...found)
    at = last.end - 1
  }
  return names
}

/** As names are written in the registry, every character in its place. */
function readable(title: string, script: Script): string {
  const folded = foldPunctuation(title)
  if (script === 'zh') return simplify(folded)
  const text = folded.replace(/\b(United|European)-(States|Union)\b/g, '$1 $2').replace(/’/g, "'")
  return /\p{Ll}{2}/u.test(text) ? text : text.replace(/[\p{L}']{4,}|\b(?:THE|OF|AND)\b/gu, lowered)
}

const lowered = (word: string) => (/^(?:THE|OF|AND)$/.test(word) ? word.toLowerCase() : KEPT.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase())
const KEPT = /^(?:ASEAN|BRICS|NATO|AUKUS|OSCE|CSTO|EAEU|ECOWAS|CARICOM|CELAC)$/

function namesAt(line: Line, at: number): PartyName[] {
  const run = line.script === 'zh' ? shortNames(line, at) : combined(line, at)
  if (run.length > 1) return run
  const found = partiesAt(line, at).find((match) => !joinsTwo(line, match))
  const form = found?.value.find(isParty)
  return found && form ? [nameOf(form, found, line.knowledge)] : []
}

/** Names of parties that begin here, longest first; none where a longer name of a place or person begins (South China Sea). */
function partiesAt({ text, script, knowledge }: Line, at: number): Match<readonly NameForm[]>[] {
  const whole = knowledge.names[script].at(text, at).filter(({ end }) => script === 'zh' || !isWord(text.charAt(end)))
  const parties = whole.filter(
    ({ end, value }) =>
      value.some((form) => isParty(form) && (form.kind === 'name' || script === 'en' || end - at > 1)) && !(script === 'zh' && value.every(isAdjective)),
  )
  const shield = whole.find(({ value }) => value.every(({ type }) => type === 'Place' || type === 'Person'))
  return shield && shield.end > (parties[0]?.end ?? 0) ? [] : parties
}

/** ASEAN-U.S. Summit names two parties. */
function joinsTwo(line: Line, match: Match<readonly NameForm[]>): boolean {
  if (!match.value.some(({ type }) => type === 'Organization')) return false
  return partiesAt(line, match.start).some((first) => {
    const dash = /^\s?[-–—]{1,2}\s?/.exec(line.text.slice(first.end, match.end))
    return dash !== null && partiesAt(line, first.end + dash[0].length).some((second) => second.end <= match.end)
  })
}

/** Short forms in a row at the head of a title: 中俄, 中、俄、印. */
function shortNames({ text, script, knowledge }: Line, at: number): PartyName[] {
  if (isHan(text.charAt(at - 1))) return []
  const names: PartyName[] = []
  for (let next = shortName(text, at, knowledge); next; next = shortName(text, afterComma(text, next.end), knowledge)) names.push(next)
  const end = names.at(-1)?.end ?? at
  const [longer] = partiesAt({ text, script, knowledge }, at)
  const isName = longer !== undefined && (longer.end > end || (longer.end === end && longer.value.some(({ type }) => type === 'Country')))
  return isName ? [] : names
}

const afterComma = (text: string, at: number) => (/[、—–-]/.test(text.charAt(at)) ? at + 1 : at)

/** One that several states share names none of them here. */
function shortName(text: string, at: number, knowledge: Knowledge): PartyName | undefined {
  const known = statementLexicon('zh-Hans').combining.find(({ pattern }) => pattern.test(text.charAt(at)))
  if (known) return { start: at, end: at + 1, id: known.value, isState: isState(known.value, knowledge) }
  for (const { end, value } of knowledge.names.zh.at(text, at)) {
    const form = text.slice(at, end)
    const owners = new Set(value.map(({ id }) => id).filter((id) => isShort(form, knowledge.entries.get(id))))
    const [id] = owners
    if (id) return owners.size === 1 ? { start: at, end, id, isState: true } : undefined
  }
  return undefined
}

/** Sino-Russian, Franco-German. */
function combined(line: Line, at: number): PartyName[] {
  const rest = line.text.slice(at)
  for (const { pattern, value } of statementLexicon('en').combining) {
    const prefix = pattern.exec(rest)
    if (prefix?.index !== 0) continue
    const second = namesAt(line, at + prefix[0].length)
    if (second.length > 0) return [{ start: at, end: at + prefix[0].length - 1, id: value, isState: isState(value, line.knowledge) }, ...second]
  }
  return []
}

/** An organ speaks for its state, a council of member states for their organization. */
function nameOf({ id, type }: NameForm, { start, end }: Match<readonly NameForm[]>, knowledge: Knowledge): PartyName {
  const owner = type === 'Organization' ? ownerOf(knowledge.entries.get(id), knowledge) : undefined
  return { start, end, id: owner?.id ?? id, isState: (owner?.type ?? type) === 'Country' }
}

function ownerOf(entry: RegistryEntry | undefined, knowledge: Knowledge): NameForm | undefined {
  const name = entry?.name.zh ?? ''
  for (const { end, value } of knowledge.names.zh.at(name, 0)) {
    const owner = value.find((form) => isParty(form) && form.id !== entry?.id)
    if (owner?.type === 'Country' && STATE_ORGANS.has(entry?.kind ?? '')) return owner
    if (owner?.type === 'Organization' && name.startsWith('成员国', end)) return owner
  }
  return undefined
}
const STATE_ORGANS = new Set(['agency', 'army', 'committee', 'government', 'ministry', 'organ', 'parliament'])

const isShort = (form: string, entry: RegistryEntry | undefined) => entry !== undefined && shortForms(entry, 'zh').includes(form)
const isState = (id: string, knowledge: Knowledge) => knowledge.entries.get(id)?.type === 'Country'
const isParty = (form: NameForm) => form.type === 'Country' || form.type === 'Organization'
const isAdjective = (form: NameForm) => form.kind === 'adjective'
const isHan = (char: string) => /\p{Script=Han}/u.test(char)
const isWord = (char: string) => /[\p{L}\p{N}]/u.test(char)
