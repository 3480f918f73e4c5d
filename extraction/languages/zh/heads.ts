import type { Span } from '../../model.ts'
import { readEnding } from './endings.ts'
import { dutyCue, ROLE, responsibilityCue } from './lexicon.ts'
import { findResumption, passPartner, type Scan } from './phrases.ts'
import { readPledge } from './pledges.ts'
import { isAttributive, type Predicate, readLight, readRegard, readVerb, verbOf } from './predicates.ts'
import { findFrom, hasRole, isOneOf } from './segments.ts'
import { followsSubject, readSubject, type Speakers, type Subject } from './subjects.ts'
import { patternOf, reads } from './surfaces.ts'
import { findTail } from './tails.ts'
import type { Token } from './tokens.ts'

/** What a segment begins with, up to its predicate. */
export interface Head {
  readonly subject: Subject | undefined
  readonly modal: boolean
  readonly negated: boolean
  /** 共同, 一致, 合力 before the predicate. */
  readonly together: boolean
  /** 积极, 努力 before the predicate. */
  readonly striving: boolean
  /** 坚决, 坚定 before the predicate. */
  readonly firm: boolean
  /** 并 or 同时 opens it. */
  readonly joined: boolean
  readonly predicates: readonly Predicate[]
  /** What stands where no cue does: a deed of the holder, a verb, a phrase with a preposition, other text, or nothing but adverbs. */
  readonly rest: 'own' | 'narrated' | 'verb' | 'phrase' | 'text' | 'nothing'
  /** 对X, 就X without a predicate in its segment. */
  readonly object: Fronted | undefined
  /** 鉴于… begins a recital, which states no position. */
  readonly recital: boolean
  /** 为X tells a purpose. */
  readonly purpose: boolean
  /** Whom 向X names. */
  readonly partner: readonly string[]
  /** The phrase ends with a closing word (在X基础上). */
  readonly closed: boolean
  readonly end: number
}

/** X of 对X, and where the preposition begins. */
export interface Fronted extends Span {
  readonly opensAt: number
  /** 对此, and nothing more. */
  readonly pronoun: boolean
}

/** Who may be meant where a head is read. */
export interface HeadContext {
  readonly speakers: Speakers
  readonly previous: readonly string[]
  /** The content of the reporting cue right before it begins here: 对X的承诺 names a stance too. */
  readonly direct: boolean
}

/** The subject that may hold the predicate; before 不可接受 and 令人担忧 it is part of what is said so (美方言论令人担忧), unless it is who cannot accept (中方对此不能接受); 令双方不安 names it. */
export const speakerOf = ({ subject, rest }: Head, { form, judged }: Predicate): Subject | undefined =>
  form === 'ending' && !(judged.personal && rest === 'phrase') ? judged.feeler : subject

/** Reads a segment from token `from` to its predicate, stepping over connectives, adverbs, the subject and phrases with a preposition. */
export function readHead(tokens: readonly Token[], from: number, speakers: Speakers, previous: readonly string[], direct: boolean): Head {
  const head: Scan['head'] = {
    subject: undefined,
    modal: false,
    negated: false,
    together: false,
    striving: false,
    firm: false,
    joined: false,
    predicates: NONE,
    rest: 'nothing',
    object: undefined,
    closed: false,
    partner: NONE,
    recital: tokens[from]?.surface === '鉴于',
    purpose: false,
    end: from,
  }
  const scan: Scan = { tokens, from, speakers, previous, direct, at: from, head }
  let reads = true
  while (reads && scan.at < tokens.length) reads = step(scan)
  head.end = scan.at
  return head
}

const NONE: readonly never[] = []

/** Takes one word or phrase; false where the head ends. */
function step(scan: Scan): boolean {
  const token = scan.tokens[scan.at] as Token
  return takeSubject(scan) ?? takeCue(scan, token) ?? takeFunctionWord(scan, token) ?? takePhrase(scan, token) ?? endAt(scan, restOf(token))
}

function takeSubject(scan: Scan): boolean | undefined {
  const { tokens, speakers, previous } = scan
  const subject = scan.head.subject ? undefined : readSubject(tokens, scan.at, speakers, previous)
  if (!subject) return undefined
  const predicated = followsSubject(tokens[subject.end])
  const speaks = predicated || (isParty(subject, speakers) && hasPredicate(tokens, subject.end))
  scan.head.subject = speaks ? subject : { ids: [], end: subject.end, named: subject.named, body: subject.body }
  scan.at = subject.end
  return predicated || endAt(scan, 'text')
}

const isParty = (subject: Subject, speakers: Speakers) => subject.ids.every((id) => speakers.parties.includes(id))

/** 双方密切交往 has a predicate; 双方企业, 中俄关系, 两国人民愿望的实现 are names of other things. */
function hasPredicate(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (next?.kind !== 'text' || reads(next, AFTER_PARTIES) || isRelation(tokens, at)) return false
  return !(next.surface.includes('的') && !tokens.slice(at + 1).some((token) => hasRole(token, ROLE.verb | ROLE.own | ROLE.copula) || token.word?.cue))
}

/** 中俄新时代伙伴关系: what the parties have together begins with them. */
function isRelation(tokens: readonly Token[], from: number): boolean {
  const verb = findFrom(tokens, from, (token) => hasRole(token, ROLE.verb | ROLE.own | ROLE.copula | ROLE.negation | ROLE.preposition | ROLE.modal))
  return tokens.slice(from, verb < 0 ? tokens.length : verb).some((token) => hasRole(token, ROLE.relation) && token.surface.endsWith('关系'))
}

const AFTER_PARTIES = patternOf('after-parties')

function takeCue(scan: Scan, token: Token): boolean | undefined {
  const { tokens, at, head } = scan
  let predicates = scan.direct && !head.subject ? readPledge(tokens, at) : NONE
  if (predicates.length === 0 && hasRole(token, ROLE.light)) predicates = readLight(tokens, at)
  if (predicates.length === 0) predicates = readResponsibility(scan, token)
  if (predicates.length === 0) predicates = readRegard(tokens, at)
  if (predicates.length === 0) predicates = readVerb(tokens, at, head.subject !== undefined)
  if (predicates.length === 0) return undefined
  head.predicates = predicates
  return false
}

const JOINING = new Set(['并', '并且', '同时', '而且'])

function takeFunctionWord(scan: Scan, token: Token): boolean | undefined {
  if (hasRole(token, ROLE.modal)) {
    const duty = readDuty(scan, token)
    if (duty) {
      scan.head.predicates = [duty]
      return false
    }
    scan.head.modal = true
    return endAt(scan, 'verb')
  }
  const steps =
    token.kind === 'aside' || hasRole(token, ROLE.negation | ROLE.together | ROLE.striving | ROLE.adverb | ROLE.connective | ROLE.conjunction | ROLE.closer)
  if (!steps || (hasRole(token, ROLE.preposition | ROLE.verb | ROLE.own | ROLE.narrated) && !hasRole(token, ROLE.adverb))) return undefined
  const { head } = scan
  head.negated ||= hasRole(token, ROLE.negation)
  head.together ||= hasRole(token, ROLE.together)
  head.striving ||= hasRole(token, ROLE.striving)
  head.firm ||= token.surface.startsWith('坚')
  head.joined ||= hasRole(token, ROLE.connective) && isOneOf(token, JOINING)
  scan.at++
  return true
}

/** In a treaty 应 with a party as subject is what the party undertakes (annotation guide, 9.2). */
function readDuty({ speakers, head, at }: Scan, token: Token): Predicate | undefined {
  if (
    !speakers.treaty ||
    !dutyCue ||
    !head.subject ||
    head.subject.ids.length === 0 ||
    !isParty(head.subject, speakers) ||
    !/^(?:均|都|各自)?(?:应|应当|须|必须|应继续)$/.test(token.surface)
  )
    return undefined
  return verbOf(dutyCue, token, at + 1)
}

/** In a treaty 负责 of a party is what it commits itself to. */
function readResponsibility({ speakers, head, at }: Scan, token: Token): readonly Predicate[] {
  if (!speakers.treaty || !responsibilityCue || token.surface !== '负责') return NONE
  const bound = !head.subject || (head.subject.ids.length > 0 && isParty(head.subject, speakers))
  return bound ? [verbOf(responsibilityCue, token, at + 1)] : NONE
}

/** 在X框架下, 对X表示关切, 会谈期间: a phrase before the predicate, or one that the predicate closes. */
function takePhrase(scan: Scan, token: Token): boolean | undefined {
  const preposition = hasRole(token, ROLE.preposition)
  if (preposition) {
    const predicates = findTail(scan.tokens, scan.at, scan.direct)
    if (predicates.length > 0) {
      scan.head.predicates = predicates
      return false
    }
  }
  const resumed = (preposition ? passPartner(scan, token) : undefined) ?? findResumption(scan, preposition)
  if (resumed !== undefined) {
    scan.at = resumed
    return true
  }
  if (!preposition) return undefined
  if (isOneOf(token, FRONTING) && scan.at + 1 < scan.tokens.length) scan.head.object = frontedAt(scan, token)
  scan.head.purpose = reads(token, PURPOSES)
  scan.head.closed = hasRole(scan.tokens.at(-1), ROLE.closer) && !isStand(scan.tokens, token)
  return endAt(scan, scan.head.joined && scan.tokens.some((later) => hasRole(later, ROLE.narrated)) ? 'narrated' : 'phrase')
}

/** 在某问题上的立场 is what is meant, no phrase before it. */
const isStand = (tokens: readonly Token[], preposition: Token) =>
  preposition.surface === '在' && tokens.at(-1)?.surface === '立场' && isAttributive(tokens.at(-2))

const PURPOSES = patternOf('purposes')

const FRONTING = new Set(['对', '就', '对于'])

function frontedAt({ tokens, at }: Scan, preposition: Token): Fronted {
  const pronoun = at + 2 === tokens.length && hasRole(tokens[at + 1], ROLE.pronoun)
  return { start: preposition.end, end: endOfMatter(tokens, at, preposition), opensAt: preposition.start, pronoun }
}

/** 就X深入交换意见: what is done about it is no part of the matter. */
function endOfMatter(tokens: readonly Token[], at: number, preposition: Token): number {
  const last = tokens.at(-1)?.end ?? preposition.end
  if (preposition.surface !== '就') return last
  let end = findFrom(tokens, at + 2, (token) => reads(token, TALKS))
  while (end > at + 2 && hasRole(tokens[end - 1], ROLE.adverb | ROLE.together | ROLE.striving)) end--
  return end < 0 ? last : (tokens[end - 1]?.end ?? last)
}

const TALKS = patternOf('talks-on-matters')

function restOf(token: Token): Head['rest'] {
  if (hasRole(token, ROLE.narrated)) return 'narrated'
  if (hasRole(token, ROLE.own)) return 'own'
  if (hasRole(token, ROLE.verb)) return 'verb'
  return hasRole(token, ROLE.preposition) ? 'phrase' : 'text'
}

function endAt(scan: Scan, rest: Head['rest']): false {
  scan.head.rest = rest
  scan.head.predicates = scan.head.modal ? NONE : readEnding(scan.tokens, scan.from, scan)
  return false
}
