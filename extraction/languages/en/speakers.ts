import type { NamedSpan } from '../../model.ts'
import { speaksFor } from '../../offices.ts'
import type { StanceContext } from '../index.ts'
import { ORGANS } from './holder-names.ts'
import type { SubjectContext } from './subjects.ts'

const OFFICE = 'President|Prime Minister|Chancellor|Premier|King|Vice President|Foreign Minister|Secretary of State'
const HONORIFIC = 'His Excellency|Her Excellency|H\\.E\\.|Mr\\.?|Ms\\.?|Dr\\.?'
/** Australian ⟨Prime Minister⟩ Julia Gillard */
const OFFICE_BETWEEN = new RegExp(`^(?:'s|’s)?,? (?:Federal )?(?:${OFFICE})(?:,| (?:${HONORIFIC}))* $`)
/** ⟨Prime Minister of⟩ Australia, Julia Gillard */
const OFFICE_BEFORE = new RegExp(`\\b(?:${OFFICE}) of (?:the )?$`)
/** Julia Gillard of Australia; Julia Gillard, ⟨Foreign Minister of⟩ Australia */
const OFFICE_BEHIND = /^(?:, (?:the )?(?:\p{Lu}[\p{L}-]+ ){1,5})? ?of (?:the )?$/u
const NOTHING_BETWEEN = new RegExp(`^(?:'s|’s)?,? (?:(?:${HONORIFIC}) )*$`)

/**
 * States that persons speak for: the one that the text names with the office, else that of the office which the registry knows for the statement's
 * date, else the name that stands beside the person without an office.
 */
export function statesOf({ document, mentions, statement, knowledge }: StanceContext): (person: NamedSpan) => string | undefined {
  const text = document.view.folded
  const titled = new Map<string, string>()
  const beside = new Map<string, string>()
  for (const [index, mention] of mentions.entries()) {
    if (mention.type !== 'Person') continue
    const [previous, next] = [mentions[index - 1], mentions[index + 1]]
    const between = previous?.type === 'Country' ? text.slice(previous.end, mention.start) : ''
    if (next?.type === 'Country' && OFFICE_BEHIND.test(text.slice(mention.end, next.start))) keep(titled, mention.id, next.id)
    else if (previous && (OFFICE_BETWEEN.test(between) || (NOTHING_BETWEEN.test(between) && isHeldOf(text, previous)))) keep(titled, mention.id, previous.id)
    else if (previous && NOTHING_BETWEEN.test(between)) keep(beside, mention.id, previous.id)
  }
  return ({ id }) => titled.get(id) ?? speaksFor(knowledge.entries.get(id), statement.date) ?? beside.get(id)
}

const isHeldOf = (text: string, country: NamedSpan): boolean => OFFICE_BEFORE.test(text.slice(Math.max(0, country.start - OFFICE_LENGTH), country.start))
const OFFICE_LENGTH = 30

/** A person's first word in the text holds for all others. */
function keep(states: Map<string, string>, person: string, state: string): void {
  if (!states.has(person)) states.set(person, state)
}

/** The state whose name a body's begins with: Kenya Ports Authority; and the Union of its organs. */
export function ownersOf({ document, knowledge }: StanceContext): (body: NamedSpan) => string | undefined {
  const text = document.view.folded
  const isOfUnion = (id: string, name: string) => knowledge.entries.get(id)?.kind === 'organ' && UNION.test(name)
  return ({ id, start, end }) =>
    (isOfUnion(id, text.slice(start, end)) ? 'EU' : undefined) ??
    knowledge.names.en
      .longest(text, start, (name) => name.end < end && !/[\p{L}\p{N}]/u.test(text.charAt(name.end)))
      ?.value.find(({ type }) => type === 'Country')?.id
}

const UNION = /^(?:European (?:Commission|Council|Parliament|External Action Service)|EU |EEAS)|European Union$/

/** The body that a noun takes up ("the Commission"): the one named last before it whose name has that head. */
export function bodiesOf({ document, mentions }: StanceContext, ownerOf: (body: NamedSpan) => string | undefined): SubjectContext['bodyNamed'] {
  const text = document.view.folded
  const byHead = new Map<string, NamedSpan[]>()
  for (const mention of mentions) {
    if (mention.type !== 'Organization') continue
    const head = / (?:of|for|on) /.exec(text.slice(mention.start, mention.end))
    const words = text.slice(mention.start, head ? mention.start + head.index : mention.end).split(' ')
    const noun = (words.at(-1) ?? '').toLowerCase()
    if (ORGANS.has(noun)) byHead.set(noun, [...(byHead.get(noun) ?? []), mention])
  }
  return ({ start, lower }) => {
    const body = byHead.get(lower)?.findLast((mention) => mention.end <= start)
    return body && { id: body.id, owner: ownerOf(body) }
  }
}
