import { type NamedSpan, POLARITY, type Span, type Stance } from '../../model.ts'
import { type Group, readGroup } from './groups.ts'
import { hasRole } from './segments.ts'
import { type Token, tokenize } from './tokens.ts'

export interface Content {
  readonly text: string
  readonly content: Span
  readonly mentions: readonly NamedSpan[]
  readonly stance: Stance
  readonly holders: readonly string[]
  readonly parties: readonly string[]
  readonly addressees: readonly string[]
}

/** Which of the entities inside a content the stance is directed at (annotation guide, section 3, about and targets). */
export function targetsOf(content: Content): string[] {
  if (content.addressees.length > 0) return [...content.addressees]
  if (content.mentions.length === 0) return []
  const pieces = splitPieces(tokenize(content.text, content.content, content.mentions))
  for (const [index, piece] of pieces.entries()) {
    const ids = readPiece(piece, content, index === 0)
    if (ids.length > 0) return [...new Set(ids)]
    if (index === 0 && hasSubject(piece, content)) return pieces[1]?.[0]?.surface.startsWith('其') ? [...(readGroup(piece, 0, content.text)?.ids ?? [])] : []
  }
  return []
}

/** The content is a clause about its own subject. */
const hasSubject = (piece: readonly Token[], content: Content) =>
  readGroup(piece, 0, content.text) !== undefined || piece.some((token) => hasRole(token, 'copula'))

/** The first piece may hold subject, owner or object; later ones count only where they begin with what is to be done. */
function readPiece(tokens: readonly Token[], content: Content, first: boolean): string[] {
  const at =
    skipWhile(
      tokens,
      0,
      (token) =>
        (hasRole(token, 'modal', 'adverb', 'connective', 'together', 'striving', 'negation') && !isVerb(token)) || token.word?.cue?.role === 'commitment',
    ) + Number(tokens[0]?.surface === '旨在')
  if (first) return readPhrase(tokens, at, content)
  return isVerb(tokens[at]) && POLARITY[content.stance] >= 0 ? readObject(tokens, at, content) : []
}

/** A phrase by what it begins with: a name, a verb, a preposition or other text. */
function readPhrase(tokens: readonly Token[], at: number, content: Content): string[] {
  const token = tokens[at]
  if (!token) return []
  const group = readGroup(tokens, at, content.text)
  if (group) return readNamed(tokens, group, content)
  if (isVerb(token) && tokens.some((later) => hasRole(later, 'copula'))) return []
  if (isVerb(token)) return POLARITY[content.stance] < 0 ? [] : readObject(tokens, at, content)
  if (hasRole(token, 'preposition')) return readAfterPreposition(tokens, at, content)
  return readModified(tokens, at, content)
}

/** 《宪章》的宗旨, 北约继续扩张, 中方提出的《倡议》: owner, subject, or only an attribute of the name that follows. */
function readNamed(tokens: readonly Token[], group: Group, content: Content): string[] {
  const next = tokens[group.end]
  if (
    /化$/.test(next?.surface ?? '') ||
    (next?.word?.subject && !isStates(group, tokens)) ||
    (hasRole(next, 'closer') && /框架|基础/.test(next?.surface ?? ''))
  )
    return []
  const attributed = isMaker(next) ? nameAfterAttribute(tokens, group.end) : undefined
  if (attributed) return [attributed]
  const about =
    next?.surface === '关于' ? tokens.slice(group.end).find((token) => token.mention?.type === 'Initiative' || token.mention?.type === 'Instrument') : undefined
  const joined = next?.kind === 'text' && (isGenitive(next) || !isVerbBeforeJoint(tokens, group.end)) ? readCoordinated(tokens, group.end, content) : []
  return [...ownTargets(tokens, group, content), ...(about?.mention ? [about.mention.id] : []), ...joined]
}

const isStates = (group: Group, tokens: readonly Token[]) => tokens[group.end - 1]?.mention?.type === 'Country'

function isVerbBeforeJoint(tokens: readonly Token[], from: number): boolean {
  const joint = tokens.findIndex((token, index) => index >= from && hasRole(token, 'conjunction'))
  return tokens.slice(from, joint < 0 ? tokens.length : joint).some(isVerb)
}

/** The holders themselves are meant only in a relation of theirs, or where one of them is singled out. */
function ownTargets(tokens: readonly Token[], group: Group, content: Content): string[] {
  const rest = tokens.slice(group.end)
  const beforeMark = rest.slice(0, rest.findIndex((token) => isVerb(token) || token.kind === 'pause') >>> 0)
  const relation = beforeMark.some((token) => /关系|伙伴|友好|友谊/.test(token.surface))
  const members = hasRole(rest[0], 'suffix') && rest[0]?.word?.subject?.holds === 'parties' && content.parties.length > 2
  if (members) return []
  const all = content.parties.length > 0 && content.parties.every((id) => group.ids.includes(id))
  const isHolder = (id: string) => content.holders.includes(id)
  if (all && content.holders.length > 1) return relation ? [...group.ids] : group.ids.filter((id) => !isHolder(id))
  return content.holders.length === 1 ? group.ids.filter((id) => !isHolder(id) || relation) : [...group.ids]
}

/** 加强《条约》的作用: the object of the verb, with what is joined to it; 举办联合国成立纪念会: a name before a verb is none. */
function readObject(tokens: readonly Token[], at: number, content: Content): string[] {
  const causes = /推动|促进|支持|帮助|协助|保障|确保|鼓励|推进|欢迎/.test(tokens[at]?.surface ?? '')
  const next = skipWhile(tokens, at, (token) => isVerb(token) || hasRole(token, 'adverb', 'together', 'striving', 'conjunction'))
  const group = readGroup(tokens, next, content.text)
  if (!group) return hasRole(tokens[next], 'preposition') ? readAfterPreposition(tokens, next, content) : readModified(tokens, next, content)
  if (group.place || (isVerb(tokens[group.end]) && !causes && !isMaker(tokens[group.end]))) return []
  return readNamed(tokens, group, content)
}

/** 由X通过的《决议》, 根据《决议》启动Y, 以X为核心的Y, 就推进X: what the phrase is about, never its basis. */
function readAfterPreposition(tokens: readonly Token[], at: number, content: Content): string[] {
  const surface = tokens[at]?.surface ?? ''
  if (/^(?:就|对|对于|关于)$/.test(surface)) return readPhrase(tokens, at + 1, content)
  if (/^(?:由|以|经)$/.test(surface)) {
    const named = nameAfterAttribute(tokens, at)
    return named ? [named] : []
  }
  const closer = tokens.findIndex((token, index) => index > at && hasRole(token, 'closer'))
  if (surface === '在') return closer < 0 || closer + 1 >= tokens.length || isGenitive(tokens[closer + 1]) ? [] : readPhrase(tokens, closer + 1, content)
  const verb = tokens.findIndex((token, index) => index > at && tokens[index - 1]?.kind === 'mention' && isVerb(token))
  return verb < 0 || POLARITY[content.stance] < 0 ? [] : readObject(tokens, verb, content)
}

/** 2016年签署的《声明》, 国际贸易原则和世贸组织规则: a name after 的 or 和 that heads the phrase or owns its head. */
function readModified(tokens: readonly Token[], at: number, content: Content): string[] {
  const dated = isDate(tokens[at]) ? skipWhile(tokens, at, (token) => isDate(token)) : at
  if (dated > at && tokens[dated]) return tokens[dated]?.mention?.type === 'Place' ? [] : readPhrase(tokens, dated, content)
  if (content.stance === 'APPRECIATES') {
    const to = tokens.findIndex((token, index) => index > at && token.surface === '对')
    if (to >= 0) return tokens.slice(to).flatMap((token) => (token.mention ? [token.mention.id] : []))
  }
  const named = nameAfterAttribute(tokens, at)
  return named ? [named] : readCoordinated(tokens, at, content)
}

/** Names joined by 和 to a phrase, when nothing but their nouns follow. */
function readCoordinated(tokens: readonly Token[], at: number, content: Content): string[] {
  for (let joint = at + 1; joint < tokens.length; joint++) {
    if (!hasRole(tokens[joint], 'conjunction')) continue
    const group = readGroup(tokens, joint + 1, content.text)
    const rest = group && tokens.slice(group.end)
    if (group && !rest?.some((token) => token.kind === 'pause')) return ownTargets(tokens, group, content)
  }
  return []
}

/** The name right after the 的 of an attribute. */
function nameAfterAttribute(tokens: readonly Token[], from: number): string | undefined {
  for (let at = from + 1; at < tokens.length; at++) {
    const mention = tokens[at]?.mention
    if (mention && mention.type !== 'Country' && mention.type !== 'Place' && tokens[at - 1]?.surface.endsWith('的')) return mention.id
  }
  return undefined
}

function splitPieces(tokens: readonly Token[]): Token[][] {
  const pieces: Token[][] = [[]]
  for (const token of tokens) {
    if (token.kind === 'comma' || token.kind === 'stop' || token.kind === 'colon') pieces.push([])
    else pieces.at(-1)?.push(token)
  }
  return pieces
}

function skipWhile(tokens: readonly Token[], from: number, test: (token: Token) => boolean): number {
  let at = from
  while (at < tokens.length && test(tokens[at] as Token)) at++
  return at
}

const isVerb = (token: Token | undefined) => hasRole(token, 'verb', 'own') || (token?.word?.cue !== undefined && token.word.cue.role !== 'commitment')
const isMaker = (token: Token | undefined) => /^(?:提出|提议|推行|倡议|发起|主办|制定|签署|发表|通过|共提)/.test(token?.surface ?? '')
const isGenitive = (token: Token | undefined) => token?.surface.startsWith('的') ?? false
const isDate = (token: Token | undefined) => token?.kind === 'text' && /^[0-9〇一二三四五六七八九十年月日至—－-]+$/.test(token.surface)
