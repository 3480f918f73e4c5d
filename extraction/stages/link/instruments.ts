import type { Knowledge } from '../../knowledge.ts'
import { isUnlinked, wordsOf } from '../../languages/names-provisional.ts'
import { leadOf, readTitle, type TitleParts } from '../../languages/titles.ts'
import { anyTitleWord } from '../../languages/zh/title-words.ts'
import type { InstrumentKind, Issue, Language, NamedSpan } from '../../model.ts'
import { formsOf, type RegistryEntry } from '../../registry.ts'
import { fullerTitle, isCommonTitle, isOfParties } from './bilateral-titles.ts'
import { communiqueMeant } from './communiques.ts'
import { datedEntry, yearAndTitle } from './dated-titles.ts'
import { sameTitle } from './lookup.ts'
import { stableId } from './names.ts'
import type { LinkScene } from './scene.ts'
import { withSharedStates } from './shared-states.ts'
import { ANTECEDENTS, antecedentOf, dateBeside, hasHead, partiesTitle } from './short-forms.ts'
import { withPartyNames } from './title-parties.ts'
import { unquoted } from './unquoted.ts'

export interface TitleFacts {
  readonly date?: string
  readonly parties: readonly string[]
  /** Whose statement cites it. */
  readonly among?: readonly string[]
  readonly kind: InstrumentKind
  readonly language: Language
}

/**
 * The id under which a text cites a document with this title: that of the registry entry of the same normalised title,
 * else one made from parties, kind and subject. A title without a subject of its own (中美联合声明) is told apart by its date.
 * `parties` count where the title names none.
 */
export function instrumentIdOf(title: string, facts: TitleFacts, knowledge: Knowledge): string {
  const bare = unquoted(facts.language === 'en' ? withSharedStates(title, facts.among ?? facts.parties, knowledge) : title)
  const parts = readTitle(bare, facts.language, knowledge)
  const known = sameTitle(bare, facts.language, knowledge).filter((entry) => entry.type === 'Instrument' && (!isBare(parts) || isAmong(entry, facts)))
  const dated = known.find((entry) => facts.date && entry.date?.startsWith(facts.date.slice(0, entry.date.length)))
  if (dated) return dated.id
  const entry = parts.subject
    ? (known[0] ?? datedEntry(bare, facts.among ?? facts.parties, facts.language, knowledge))
    : known.find((other) => !facts.date && !parts.office && isOnly(other, known, bare, facts.language))
  if (entry) return entry.id
  const lead = leadOf(parts)
  const parties = lead.length ? lead : [...facts.parties].sort()
  const kind = parts.kind ?? facts.kind
  const alone = [kind === 'OTHER' ? parts.head : '', parts.office ?? '', facts.date ?? 'undated'].filter(Boolean)
  const apart = parts.subject ? `${parts.subject} ${parts.head}`.trim() : alone.join(' ')
  return stableId([...parties.slice(0, 4), kind], apart)
}

/** A title that names neither parties nor subject (Joint Communiqué) is one of those who cite it. */
const isBare = (parts: TitleParts) => !parts.subject && leadOf(parts).length === 0

function isAmong({ parties = [] }: RegistryEntry, facts: TitleFacts): boolean {
  const cited = facts.among ?? facts.parties
  return cited.length === 1 ? parties.length === 0 || parties.includes(cited[0] ?? '') : parties.every((party) => cited.includes(party))
}

/** A title without date or subject means an entry that has this very name, or the one entry of its parts if that has no date either. */
const isOnly = (entry: RegistryEntry, known: readonly RegistryEntry[], title: string, language: Language) =>
  formsOf(entry, language === 'en' ? 'en' : 'zh').some(([form]) => form === title) || (known.length === 1 && entry.date === undefined)

export interface LinkedInstrument {
  readonly mention: NamedSpan
  readonly issues: Issue[]
  /** Whose it is, by its title or by its place in the text. */
  readonly parties?: readonly string[]
}

/** Links one cited instrument; nothing when it is the statement itself. */
export function citedInstrument(name: NamedSpan, before: readonly NamedSpan[], scene: LinkScene): LinkedInstrument | undefined {
  const cited = linkCited(name, before, scene)
  return cited && isOwn(cited.mention, scene) ? undefined : cited
}

/** The text by the name under which the registry has it, or by its number. */
const isOwn = ({ id, kind }: NamedSpan, { statement, knowledge }: LinkScene) =>
  id === statement.instrument && (kind === 'RESOLUTION' || knowledge.entries.get(id)?.type === 'Instrument')

function linkCited(name: NamedSpan, before: readonly NamedSpan[], scene: LinkScene): LinkedInstrument | undefined {
  const { document, statement, knowledge, text } = scene
  const surface = wordsOf(name, text)
  const title = titleOf(surface, scene)
  const kindOf = (id: string) => jointKind(title, scene) ?? name.kind ?? (knowledge.entries.get(id)?.kind as InstrumentKind | undefined) ?? 'OTHER'
  if (isSelf(name, title, scene) || isPartOfLaw(name, scene)) return undefined
  const takenUp = ({ id, kind }: NamedSpan): LinkedInstrument => ({ mention: { ...name, id, kind: kind ?? kindOf(id) }, issues: [] })
  const long = definedAs(name, surface, before, scene)
  if (long) return takenUp(long)
  const communique = communiqueMeant(name, before, scene)
  if (communique) return { mention: { ...name, id: communique, kind: kindOf(communique) }, issues: [] }
  const later = isLater(knowledge.entries.get(name.id)?.date, statement.date)
  if (later && !/^[《“]/u.test(surface)) return undefined
  const parts = readTitle(title, document.language, knowledge)
  if (!isUnlinked(name) && !later && !isOfSeries(parts) && !isOfOthers(name, surface, before, scene))
    return { mention: { ...name, kind: kindOf(name.id) }, issues: [] }
  const entries = sameTitle(title, document.language, knowledge)
  const initiative = entries.find((entry) => entry.type === 'Initiative' && formsOf(entry, 'zh').some(([form]) => form === title))
  if (initiative) return { mention: { ...name, type: 'Initiative', id: initiative.id, kind: undefined }, issues: [] }
  const isHead = !entries.length && title.toLowerCase() === parts.head && !INTRODUCED.test(name.rule)
  const date = name.dated ?? (parts.subject ? undefined : dateBeside(name, scene))
  const earlier = isHead ? antecedentOf(parts.head, date, before, scene) : entries.length ? undefined : antecedentOfYear(title, parts.head, before, scene)
  if (earlier) return takenUp(earlier)
  const fuller = isHead ? partiesTitle(name, parts.head, date, scene) : title
  return fuller === undefined ? undefined : newlyCited(name, fuller, date, scene)
}

/** Links a document that the text cites by its own title, not by one of an earlier one. */
function newlyCited(name: NamedSpan, title: string, date: string | undefined, scene: LinkScene): LinkedInstrument | undefined {
  const { document, statement, knowledge } = scene
  const parts = readTitle(title, document.language, knowledge)
  const kind = name.kind ?? parts.kind ?? 'OTHER'
  const common = document.language === 'en' && isCommonTitle(title, kind, parts) && isOfParties(name, scene)
  const fuller = common ? fullerTitle(title, parts, scene) : undefined
  const meant = fuller && (isUnlinked(fuller) ? newlyCited(fuller, titleOf(wordsOf(fuller, scene.text), scene), undefined, scene)?.mention : fuller)
  if (meant) return { mention: { ...name, id: meant.id, kind }, issues: [] }
  const parties = bilateral(name, scene) || common || !parts.subject ? statement.parties : []
  const bearsOwnTitle = sameWords(title, scene.ownTitle)
  const day = date ?? (bearsOwnTitle ? dateBeside(name, scene) : undefined)
  const id = instrumentIdOf(title, { ...(day ? { date: day } : {}), parties, among: statement.parties, kind, language: document.language }, knowledge)
  if (bearsOwnTitle ? !isOther(day, statement.date) : id === statement.instrument) return undefined
  const whose = leadOf(parts).length ? parts.parties : parties
  return { mention: { ...name, id, kind }, parties: whose, issues: instrumentIssues(name, id, parts.subject === '' && !date, scene) }
}

/** The words of a title without its marks; in Chinese with the parties' names for characters that other states share with them. */
function titleOf(surface: string, { document, statement, knowledge }: LinkScene): string {
  const title = unquoted(surface)
  return document.language === 'en' ? title : withPartyNames(title, statement.parties, knowledge)
}

const DEFINES = /^(?:（(?:以下|下文)?(?:统)?(?:简)?称(?:为)?[：“]?| \((?:here(?:in)?after )?(?:referred to as )?(?:the )?[“"][*_]?(?:the )?)$/u

/** 《甲》（以下简称《乙》）, the Protocol on A (the “B Protocol”): the short form is another name of the document right before it, there and wherever it stands later. */
function definedAs(name: NamedSpan, surface: string, before: readonly NamedSpan[], { text }: LinkScene): NamedSpan | undefined {
  const recent = before.slice(-ANTECEDENTS)
  const isDefined = (short: NamedSpan, at: number) => {
    const long = recent[at - 1]
    return long?.type === 'Instrument' && short.start - long.end <= LONGEST_DEFINITION && DEFINES.test(text.slice(long.end, short.start)) ? long : undefined
  }
  const own = isDefined(name, recent.length)
  if (own || name.type !== 'Instrument') return own
  const length = name.end - name.start
  const at = recent.findIndex((other, index) => other.end - other.start === length && wordsOf(other, text) === surface && isDefined(other, index) !== undefined)
  return at < 0 ? undefined : recent[at]
}
const LONGEST_DEFINITION = 40

/** 1982 Joint Communiqué: a year and a common title mean that of the parties, or of states that the text has named. */
function isOfOthers({ id }: NamedSpan, surface: string, before: readonly NamedSpan[], { knowledge, statement, document }: LinkScene): boolean {
  const title = yearAndTitle(surface)
  if (!title || !isBare(readTitle(title.rest, document.language, knowledge))) return false
  const whose = knowledge.entries.get(id)?.parties ?? []
  return whose.some((party) => !statement.parties.includes(party) && !before.some((other) => other.id === party))
}

/** What offices issue together again and again (中俄外长联合声明): only the date tells one from the others, whatever name an entry has. */
const isOfSeries = ({ subject, office, kind }: TitleParts) => subject === '' && office !== undefined && kind === 'JOINT_STATEMENT'

const JOINT = /(?:联合声明|共同声明|联合宣言|共同宣言|Joint Declaration|Joint Statement)$/u

/** One agreed text is a 联合声明 in Chinese and a Joint Declaration in English: the words of the title decide, whatever the registry says. */
const jointKind = (title: string, { document, knowledge }: LinkScene) => (JOINT.test(title) ? readTitle(title, document.language, knowledge).kind : undefined)

function instrumentIssues(name: NamedSpan, id: string, ambiguous: boolean, { document, knowledge }: LinkScene): Issue[] {
  if (knowledge.entries.has(id)) return []
  const quote = document.view.plain.slice(name.start, name.end)
  const span = { start: name.start, end: name.end }
  if (ambiguous && !name.dated)
    return [
      {
        code: 'ambiguous-title',
        message: `found "${quote}" without a date, expected one to tell it from others of the same title; add a registry entry with this title`,
        span,
      },
    ]
  return [{ code: 'unknown-name', message: `found Instrument "${quote}", which no registry entry names; add one to link it across texts`, span }]
}

/** Titles without parties of their own belong to the statement's: joint statements always, others where 关于 begins them or 两国 stands before. */
function bilateral(name: NamedSpan, { text, statement }: LinkScene): boolean {
  if (statement.parties.length < 2 || statement.parties.length > 3 || name.kind === 'RESOLUTION' || name.kind === 'REPORT') return false
  const before = text.slice(Math.max(0, name.start - 40), name.start)
  return (
    name.kind === 'JOINT_STATEMENT' ||
    BETWEEN_TWO.test(text.slice(name.start, name.end)) ||
    /[两双](?:国|方|边)[^。；]*$/u.test(before) ||
    /^[《“]关于/u.test(text.slice(name.start, name.start + 3))
  )
}

/** 《友好合作条约》, 《自由贸易协定》: matters of which two states agree. */
const BETWEEN_TWO = new RegExp(`^《?${anyTitleWord('matters-of-two-states')}{1,3}.{0,4}(?:条约|协定|议定书|谅解备忘录)》?$`, 'u')

/** Rules that find a document by its head noun alone because the text gives it an abbreviation (the Terms of Reference (TOR)). */
const INTRODUCED = /^en-(?:instrument|abbreviation)$/u

/** Trade Agreements Act-designated: the law is what the whole compound names, not agreements. */
const isPartOfLaw = ({ end, kind }: NamedSpan, { text }: LinkScene) => kind !== 'OTHER' && LAW.test(text.slice(end, end + LONGEST_LAW))
const LAW = /^(?: \p{Lu}[\p{L}]*){0,3} Act(?!\p{L})/u
const LONGEST_LAW = 60

const OWN = /(?:\b(?:our|this|the present)(?: [a-z-]+)?|本|此|这一) ?$/iu

/** Our revitalised Harbour Charter, in the New Harbour Charter. */
const isSelf = (name: NamedSpan, title: string, { text, ownTitle }: LinkScene) =>
  ownTitle.includes(title) && OWN.test(text.slice(Math.max(0, name.start - 30), name.start))

/** 2008年签署的《…》 under the same title: an earlier statement, not this one. */
const isOther = (day: string | undefined, statementDate: string | undefined) =>
  day !== undefined && !(statementDate?.startsWith(day) || (statementDate && day.startsWith(statementDate)))

/** What a statement cites was there before it: a document of a later year only bears the same name. */
const isLater = (date: string | undefined, statementDate: string | undefined) =>
  date !== undefined && statementDate !== undefined && date.slice(0, 4) > statementDate.slice(0, 4)

/** The 1951 Convention: the one of that year that the text named before. */
function antecedentOfYear(title: string, head: string, before: readonly NamedSpan[], scene: LinkScene): NamedSpan | undefined {
  const named = yearAndTitle(title)
  if (named?.rest.toLowerCase() !== head) return undefined
  return before
    .slice(-ANTECEDENTS)
    .findLast(
      (other) =>
        other.type === 'Instrument' && (other.dated ?? scene.knowledge.entries.get(other.id)?.date)?.startsWith(named.year) && hasHead(other, head, scene),
    )
}

const sameWords = (a: string, b: string) => a.replace(/\s/gu, '') === b.replace(/\s/gu, '')
