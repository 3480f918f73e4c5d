import { type NamedSpan, POLARITY, type Span, type Stance } from '../../model.ts'
import { type Group, readGroup, skipAttribute } from './groups.ts'
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

/** Characters of a content that are looked at, and words of a piece: heads and owners stand near the beginning. */
const REACH = 900
const PIECE = 160

/** Which of the entities inside a content the stance is directed at (annotation guide, section 3, about and targets). */
export function targetsOf(content: Content): string[] {
  if (content.addressees.length > 0) return [...content.addressees]
  if (content.mentions.length === 0) return []
  const beginning = { start: content.content.start, end: Math.min(content.content.end, content.content.start + REACH) }
  const pieces = splitPieces(tokenize(content.text, beginning, content.mentions))
  for (const [index, piece] of pieces.entries()) {
    const ids = readPiece(piece, content, index === 0)
    if (ids.length > 0) return [...new Set(ids)]
    if (index === 0 && hasSubject(piece)) return pieces[1]?.[0]?.surface.startsWith('其') ? [...(readGroup(piece, 0)?.ids ?? [])] : []
  }
  return []
}

/** The content is a clause about its own subject, or a proposal about something. */
const hasSubject = (piece: readonly Token[]) =>
  readGroup(piece, 0) !== undefined || hasRole(piece.at(-1), 'proposal') || piece.some((token) => hasRole(token, 'copula'))

/** The first piece may hold subject, owner or object; later ones count only where they begin with what is to be done. */
function readPiece(tokens: readonly Token[], content: Content, first: boolean): string[] {
  const at = skipWhile(tokens, 0, isLeading)
  if (first) return isProposal(tokens, at) ? [] : readPhrase(tokens, at, content)
  const object = skipWhile(tokens, at, isVerb)
  const owned = readGroup(tokens, object)
  const owns = tokens[owned?.end ?? 0]?.kind === 'text' && !isGenitive(tokens[owned?.end ?? 0])
  return isVerb(tokens[at]) && POLARITY[content.stance] >= 0 && !owns ? readObject(tokens, at, content) : []
}

/** Modals, adverbs, auxiliaries, 旨在 and the holders themselves (成员国将…). */
function isLeading(token: Token): boolean {
  if (isVerb(token)) return false
  const holder = token.word?.subject?.holds
  return (
    hasRole(token, 'modal', 'adverb', 'connective', 'together', 'striving', 'negation') ||
    token.word?.cue?.role === 'commitment' ||
    holder === 'parties' ||
    holder === 'previous' ||
    token.surface === '旨在'
  )
}

/** 关于成立X的建议, 成立X的倡议: a proposal of nobody named. */
const isProposal = (tokens: readonly Token[], at: number) =>
  /^(?:关于|有关)$/.test(tokens[at]?.surface ?? '') || (isVerb(tokens[at]) && hasRole(tokens.at(-1), 'proposal') && isGenitive(tokens.at(-2)))

/** A phrase by what it begins with: a name, a verb, a preposition or other text. */
function readPhrase(tokens: readonly Token[], at: number, content: Content): string[] {
  const token = tokens[at]
  if (!token) return []
  const group = readGroup(tokens, at)
  if (group) return readNamed(tokens, group, content)
  if (isVerb(token)) return POLARITY[content.stance] < 0 ? [] : readObject(tokens, at, content)
  return hasRole(token, 'preposition') ? readAfterPreposition(tokens, at, content) : readModified(tokens, at, content)
}

/** 《宪章》的宗旨, 北约继续扩张, 中方提出的《倡议》: owner, subject, or only an attribute of the name that follows. */
function readNamed(tokens: readonly Token[], group: Group, content: Content): string[] {
  if (isOnlyFrame(tokens, group)) return []
  const next = tokens[group.end]
  const attributed = nameAfterMaker(tokens, group.end)
  if (attributed) return [attributed]
  const about =
    next?.surface === '关于' ? tokens.slice(group.end).find((token) => token.mention?.type === 'Initiative' || token.mention?.type === 'Instrument') : undefined
  const joined = isGenitive(next) || (next?.kind === 'text' && !isVerbBeforeJoint(tokens, group.end)) ? readCoordinated(tokens, group.end, content) : []
  return [...ownTargets(tokens, group, content), ...(about?.mention ? [about.mention.id] : []), ...joined]
}

/** 《公约》政治化 is done to it; 《公约》缔约国 and what happens 在X框架内 are others. */
function isOnlyFrame(tokens: readonly Token[], group: Group): boolean {
  const next = tokens[group.end]
  if (hasRole(next, 'remake') && next?.surface.endsWith('化')) return true
  const state = tokens[group.end - 1]?.mention?.type === 'Country'
  if (next?.word?.subject && !state) return true
  const verb = tokens.findIndex((token, at) => at >= group.end && isVerb(token))
  return tokens.slice(group.end, verb < 0 ? tokens.length : verb).some((token) => /^(?:框架内|框架下|基础上)$/.test(token.surface))
}

function isVerbBeforeJoint(tokens: readonly Token[], from: number): boolean {
  const joint = tokens.findIndex((token, index) => index >= from && hasRole(token, 'conjunction'))
  return tokens.slice(from, joint < 0 ? tokens.length : joint).some(isVerb)
}

/** The holders themselves are meant only in a relation of theirs, or where one of them is singled out. */
function ownTargets(tokens: readonly Token[], group: Group, content: Content): string[] {
  const rest = tokens.slice(group.end)
  const mark = rest.findIndex((token) => isVerb(token) || token.kind === 'pause')
  const relation = rest.slice(0, mark < 0 ? rest.length : mark).some((token) => hasRole(token, 'relation') || /关系$/.test(token.surface))
  const isHolder = (id: string) => content.holders.includes(id)
  const all = content.holders.length > 1 && content.holders.every((id) => group.ids.includes(id))
  if (content.holders.length > 1 && !all) return [...group.ids]
  return relation ? [...group.ids] : group.ids.filter((id) => !isHolder(id))
}

/** 加强《条约》的作用: the object of the verb, with what is joined to it; 举办联合国成立纪念会: a name before a verb is none. */
function readObject(tokens: readonly Token[], at: number, content: Content): string[] {
  const next = skipWhile(tokens, at, (token) => isVerb(token) || hasRole(token, 'adverb', 'together', 'striving', 'conjunction'))
  const group = readGroup(tokens, next)
  if (!group) return hasRole(tokens[next], 'preposition') ? readAfterPreposition(tokens, next, content) : readModified(tokens, next, content)
  const acts = isVerb(tokens[group.end]) && !hasRole(tokens[group.end], 'maker')
  return group.place || (acts && !hasRole(tokens[at], 'causative')) ? [] : readNamed(tokens, group, content)
}

/** 由X通过的《决议》, 根据《决议》启动Y, 以X为核心的Y, 就推进X: what the phrase is about, never its basis. */
function readAfterPreposition(tokens: readonly Token[], at: number, content: Content): string[] {
  const surface = tokens[at]?.surface ?? ''
  if (/^(?:对|对于)$/.test(surface)) return readPhrase(tokens, at + 1, content)
  if (surface === '就') return readPhrase(tokens, at + 1, content).filter((id) => isNamedPolicy(content, id))
  if (/^(?:由|以|经)$/.test(surface)) return [nameAfterAttribute(tokens, at) ?? []].flat()
  const closer = tokens.findIndex((token, index) => index > at && hasRole(token, 'closer'))
  const made = nameAfterMaker(tokens, at)
  if (made) return [made]
  if (surface === '在' && closer >= 0) return isGenitive(tokens[closer + 1]) ? [] : readPhrase(tokens, closer + 1, content)
  const verb = tokens.findIndex((token, index) => index > at && tokens[index - 1]?.kind === 'mention' && isVerb(token))
  return verb < 0 || POLARITY[content.stance] < 0 ? [] : readObject(tokens, verb, content)
}

const isNamedPolicy = (content: Content, id: string) =>
  content.mentions.some((mention) => mention.id === id && (mention.type === 'Initiative' || mention.type === 'Instrument'))

/** 2016年签署的《声明》, 国际贸易原则和世贸组织规则: a name after 的 or 和 that heads the phrase or owns its head. */
function readModified(tokens: readonly Token[], at: number, content: Content): string[] {
  const after = skipAttribute(tokens, at)
  if (after > at && tokens[after]) return tokens[after]?.mention?.type === 'Place' ? [] : readPhrase(tokens, after, content)
  const thanked = content.stance === 'APPRECIATES' ? tokens.findIndex((token, index) => index > at && token.surface === '对') : -1
  if (thanked >= 0) return tokens.slice(thanked).flatMap((token) => (token.mention ? [token.mention.id] : []))
  const named = nameAfterAttribute(tokens, at)
  return named ? [named] : readCoordinated(tokens, at, content)
}

/** Names joined by 和 to a phrase without a verb or preposition, when nothing but their nouns follow. */
function readCoordinated(tokens: readonly Token[], at: number, content: Content): string[] {
  if (POLARITY[content.stance] < 0) return []
  for (let joint = at + 1; joint < tokens.length; joint++) {
    const token = tokens[joint]
    if (hasRole(token, 'preposition') && !hasRole(token, 'conjunction')) return []
    const group = hasRole(token, 'conjunction') ? readGroup(tokens, joint + 1) : undefined
    if (group && !tokens.slice(group.end).some((later) => later.kind === 'pause')) return ownTargets(tokens, group, content)
  }
  return []
}

/** The name that somebody made: …提出的共建《倡议》, …会议签署的《公约》; the last one is the head. */
function nameAfterMaker(tokens: readonly Token[], from: number): string | undefined {
  for (let at = tokens.length - 1; at > from + 1; at--) {
    const mention = tokens[at]?.mention
    let before = at - 1
    while (before > from && isVerb(tokens[before])) before--
    if (mention && tokens[before]?.surface === '的' && hasRole(tokens[before - 1], 'maker')) return mention.id
  }
  return undefined
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
    const piece = pieces.at(-1) ?? []
    if (token.kind === 'comma' || token.kind === 'stop' || token.kind === 'colon') pieces.push([])
    else if (piece.length < PIECE) piece.push(token)
  }
  return pieces
}

function skipWhile(tokens: readonly Token[], from: number, test: (token: Token) => boolean): number {
  let at = from
  while (at < tokens.length && test(tokens[at] as Token)) at++
  return at
}

const isVerb = (token: Token | undefined) => hasRole(token, 'verb', 'own') || (token?.word?.cue !== undefined && token.word.cue.role !== 'commitment')
const isGenitive = (token: Token | undefined) => token?.surface.startsWith('的') ?? false
