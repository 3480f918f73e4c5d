import { wordsOf } from '../../languages/names-provisional.ts'
import { withId } from '../../languages/names-spans.ts'
import { readCitation, readTitle } from '../../languages/titles.ts'
import { anyTitleWord } from '../../languages/zh/title-words.ts'
import type { Issue, NamedSpan } from '../../model.ts'
import type { LinkScene } from './scene.ts'
import { unquoted } from './unquoted.ts'

/** How many names back a short form may refer. */
export const ANTECEDENTS = 400

/** The document that a title of its head noun alone (《公约》) takes up: the last one cited with that head noun, of `date` where the text gives one. */
export function antecedentOf(head: string, date: string | undefined, before: readonly NamedSpan[], scene: LinkScene): NamedSpan | undefined {
  const recent = before.slice(-ANTECEDENTS)
  return recent.findLast((other) => other.type === 'Instrument' && hasHead(other, head, scene) && isOf(date, other, scene))
}

/** True when the instrument's own title has this head noun and says more than it. */
export function hasHead(other: NamedSpan, head: string, { text, document, knowledge }: LinkScene): boolean {
  const title = unquoted(wordsOf(other, text))
  return title.toLowerCase() !== head && readTitle(title, document.language, knowledge).head === head
}

/** What says nothing of its date may be of any. */
function isOf(date: string | undefined, other: NamedSpan, scene: LinkScene): boolean {
  if (!date) return true
  const own = other.dated ?? dateBeside(other, scene) ?? scene.knowledge.entries.get(other.id)?.date
  return !own || date.startsWith(own) || own.startsWith(date)
}

/** The date that the words around a title give it, which alone tells 《中美联合声明》 from others. */
export const dateBeside = (name: NamedSpan, { text, dates, statement, document }: LinkScene) =>
  readCitation(name, undefined, document.language, { text, dates, anchor: statement.date }).dated

/** A head noun alone that the words around it make a document of the statement's parties: by its date, or because they have signed it. */
export function partiesTitle(name: NamedSpan, head: string, date: string | undefined, { text, statement, knowledge }: LinkScene): string | undefined {
  if (name.rule !== BRACKETED || !(date || SIGNED_BY_PARTIES.test(text.slice(Math.max(0, name.start - LONGEST_LEAD), name.start)))) return undefined
  const names = statement.parties.map((id) => knowledge.entries.get(id)?.name.zh)
  return names.length > 1 && names.every((party) => party !== undefined) ? names.join('、') + head : undefined
}

/** The rule of languages/zh that finds titles in 《》. */
const BRACKETED = 'zh-bracketed-title'
const SIGNED_BY_PARTIES = new RegExp(`(?:[两双三](?:国|方|边)|缔约方)[^，。；：！？《》]{0,20}${anyTitleWord('signing-by-parties')}的$`, 'u')
const LONGEST_LEAD = 40

export interface Settled {
  readonly mentions: readonly NamedSpan[]
  readonly issues: readonly Issue[]
}

/** Short forms that no document before them explains mean the only one of their head noun that the text cites at all; the others are reported. */
export function settleShortForms(open: readonly NamedSpan[], mentions: readonly NamedSpan[], scene: LinkScene): Settled {
  const settled = open.filter((name) => isShortForm(name, scene)).map((name) => meant(name, mentions, scene) ?? unexplained(name, scene))
  const found = settled.flatMap((result) => ('id' in result ? [result] : []))
  return {
    mentions: found.length ? [...mentions, ...found].sort((a, b) => a.start - b.start) : mentions,
    issues: settled.flatMap((result) => ('id' in result ? [] : [result])),
  }
}

/** 《公约》 where it is neither the statement itself nor called its own. */
function isShortForm(name: NamedSpan, { text, ownTitle, document, knowledge }: LinkScene): boolean {
  if (name.type !== 'Instrument' || name.rule !== BRACKETED) return false
  const title = unquoted(wordsOf(name, text))
  return title === readTitle(title, document.language, knowledge).head && !ownTitle.endsWith(title)
}

function meant(name: NamedSpan, mentions: readonly NamedSpan[], scene: LinkScene): NamedSpan | undefined {
  const head = unquoted(wordsOf(name, scene.text))
  const others = mentions.filter((other) => other.type === 'Instrument' && hasHead(other, head, scene))
  const [only] = others
  return only && others.every(({ id }) => id === only.id) ? withId(name, only.id, only.kind) : undefined
}

const unexplained = ({ start, end }: NamedSpan, { document }: LinkScene): Issue => ({
  code: 'ambiguous-title',
  message: `found "${document.view.plain.slice(start, end)}", which several documents or none of the text may be, expected its full title, or a date and who signed it`,
  span: { start, end },
})
