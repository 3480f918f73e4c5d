import { datesOf } from '../dates.ts'
import type { Knowledge } from '../knowledge.ts'
import { isUnlinked } from '../languages/names-provisional.ts'
import { withId } from '../languages/names-spans.ts'
import { stateCharacters } from '../languages/zh/names-characters.ts'
import type { Document, Issue, NamedSpan, StatementFacts } from '../model.ts'
import { simplify } from '../script.ts'
import { dateCitations } from './citations.ts'
import { describeEntities } from './link/entities.ts'
import { citedInstrument } from './link/instruments.ts'
import { nameId } from './link/names.ts'
import { linkPersons } from './link/persons.ts'
import type { Linked, LinkScene } from './link/scene.ts'
import { partySharing } from './link/shared-states.ts'
import { settleShortForms } from './link/short-forms.ts'

export { instrumentIdOf } from './link/instruments.ts'
export type { Linked } from './link/scene.ts'

/**
 * Gives every name of the statement the id of its entity (annotation guide, sections 1 and 2), and every citation its date. Names in front of the statement,
 * its own title and references to itself are left out. Names that no entry knows get an id from their normalised form and an issue.
 */
export function linkMentions(document: Document, found: readonly NamedSpan[], statement: StatementFacts, knowledge: Knowledge): Linked {
  const text = document.view.folded
  const named = inStatement(document, found)
  const scene: LinkScene = {
    document,
    statement,
    knowledge,
    text,
    ownTitle: simplify(statement.title),
    instruments: named.filter(({ type }) => type === 'Instrument'),
    states: named.filter(({ type }) => type === 'Country' || type === 'Organization'),
    dates: datesOf(document, statement.date),
    alliance: found.find((name) => !isUnlinked(name) && isNamedAlliance(name, text))?.id,
  }
  const mentions: NamedSpan[] = []
  const open: NamedSpan[] = []
  const issues: Issue[] = []
  const shortened = new Map<string, string>()
  const parties = new Map<string, readonly string[]>()
  for (const name of linkPersons(named, scene)) {
    const linked = linkName(shortForm(partyMeant(name, scene), shortened, scene), mentions, scene)
    if (linked === undefined) {
      open.push(name)
      continue
    }
    mentions.push(linked.mention)
    if (linked.parties?.length) parties.set(linked.mention.id, linked.parties)
    rememberShortForm(linked.mention, shortened, scene)
    issues.push(...linked.issues)
  }
  const settled = settleShortForms(open, mentions, scene)
  const dated = dateCitations(document, settled.mentions, statement)
  return { mentions: dated, entities: describeEntities(dated, parties, scene), issues: eachOnce([...issues, ...settled.issues]) }
}

/** A name that is told the same of at every use is reported at the first. */
function eachOnce(issues: readonly Issue[]): Issue[] {
  const first = new Map<string, Issue>()
  for (const issue of issues) if (!first.has(issue.message)) first.set(issue.message, issue)
  return [...first.values()]
}

interface LinkedName {
  readonly mention: NamedSpan
  /** Of an instrument that no entry knows: whose it is. */
  readonly parties?: readonly string[]
  readonly issues: readonly Issue[]
}

function linkName(name: NamedSpan, before: readonly NamedSpan[], scene: LinkScene): LinkedName | undefined {
  if (name.type === 'Instrument') return citedInstrument(name, before, scene)
  if (!isUnlinked(name)) return { mention: atItsTime(name, scene), issues: [] }
  if (name.rule === SHARED_STATE) return undefined
  if (name.rule === ALLIANCE) return alliance(name, scene)
  const id = nameId(name, scene)
  const known = scene.knowledge.entries.has(id)
  return { mention: withId(name, id), issues: known ? [] : [unknownName(name, scene)] }
}

/** In a text older than a state its name is that of a territory (Kosovo in 1999). */
function atItsTime(name: NamedSpan, { knowledge, statement }: LinkScene): NamedSpan {
  const before = knowledge.entries.get(name.id)?.before
  return before && statement.date && statement.date < before.date ? { ...name, id: before.id, type: 'Place' } : name
}

/** 阿 of 中阿, 阿方: the party that the character can name; where several can or none, what the rest of the text says stands. */
function partyMeant(name: NamedSpan, { knowledge, statement, text }: LinkScene): NamedSpan {
  if (name.rule === SHARED_STATE) return sharedBy(name, { knowledge, statement, text })
  if (name.rule !== STATE_CHARACTER && !(name.type === 'Country' && text.startsWith(SIDE, name.start + 1) && name.end === name.start + 2)) return name
  const parties = (stateCharacters(knowledge)(text.charCodeAt(name.start)) ?? []).filter((id) => statement.parties.includes(id))
  return parties.length === 1 && parties[0] ? withId(name, parties[0]) : name
}

/** Korea: the one party whose full name ends in it; without an id where none or several do. */
function sharedBy(name: NamedSpan, { knowledge, statement, text }: Pick<LinkScene, 'knowledge' | 'statement' | 'text'>): NamedSpan {
  const party = partySharing(text.slice(name.start, name.end), statement.parties, knowledge)
  return party ? withId(name, party) : name
}

/** The rule of languages/en that finds names without the word that tells the states apart which share them. */
const SHARED_STATE = 'en-shared-state'

/** The rule of languages/zh that finds a state by one character, unless a well-known pair tells which. */
const STATE_CHARACTER = 'zh-state-character'
const SIDE = '方'

const COMPLEMENT = / (?:for|of|on|to|in) /u

/** A body introduced with a complement (Action Group for Harbours) is later named without it. */
function rememberShortForm(mention: NamedSpan, shortened: Map<string, string>, { text }: LinkScene): void {
  if (mention.type !== 'Organization') return
  const surface = text.slice(mention.start, mention.end)
  const end = surface.search(COMPLEMENT)
  const short = surface.slice(0, Math.max(end, 0))
  if (short.includes(' ') && !shortened.has(short)) shortened.set(short, mention.id)
}

function shortForm(name: NamedSpan, shortened: ReadonlyMap<string, string>, { text }: LinkScene): NamedSpan {
  const id = name.type === 'Organization' && name.id === '' ? shortened.get(text.slice(name.start, name.end)) : undefined
  return id ? withId(name, id) : name
}

/** The rule of languages/en that finds the Alliance without a name of its own. */
const ALLIANCE = 'en-alliance'
const NOUN = 'Alliance'

const isNamedAlliance = ({ start, end }: NamedSpan, text: string) => end - start > NOUN.length && text.endsWith(NOUN, end)

/** The Alliance is the one that the text names anywhere, else that of two or three parties, else none. */
function alliance(name: NamedSpan, scene: LinkScene): LinkedName | undefined {
  const { length } = scene.statement.parties
  const id = scene.alliance ?? (length === 2 || length === 3 ? nameId(name, scene) : undefined)
  return id ? { mention: withId(name, id), issues: [] } : undefined
}

const unknownName = (name: NamedSpan, { document }: LinkScene): Issue => ({
  code: 'unknown-name',
  message: `found ${name.type} "${document.view.plain.slice(name.start, name.end)}", which no registry entry names; add one to link it across texts`,
  span: { start: name.start, end: name.end },
})

/** What stands before the statement is annotated by nobody. */
function inStatement(document: Document, found: readonly NamedSpan[]): NamedSpan[] {
  let index = 0
  const { sentences } = document
  return found.filter((name) => {
    while (index < sentences.length && (sentences[index]?.end ?? 0) <= name.start) index++
    const sentence = sentences[index]
    return sentence !== undefined && sentence.start <= name.start && sentence.part !== 'FRONT'
  })
}
