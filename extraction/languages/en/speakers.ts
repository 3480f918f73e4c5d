import type { NamedSpan } from '../../model.ts'
import { speaksFor } from '../../offices.ts'
import type { StanceContext } from '../index.ts'

const OFFICE = 'President|Prime Minister|Chancellor|Premier|King|Vice President|Foreign Minister|Secretary of State'
const HONORIFIC = 'His Excellency|Her Excellency|H\\.E\\.|Mr\\.?|Ms\\.?|Dr\\.?'
/** Australian ⟨Prime Minister⟩ Julia Gillard */
const OFFICE_BETWEEN = new RegExp(`^(?:'s|’s)?,? (?:Federal )?(?:${OFFICE})(?:,| (?:${HONORIFIC}))* $`)
/** ⟨Prime Minister of⟩ Australia, Julia Gillard */
const OFFICE_BEFORE = new RegExp(`\\b(?:${OFFICE}) of (?:the )?$`)
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
    if (next?.type === 'Country' && /^ of (?:the )?$/.test(text.slice(mention.end, next.start))) keep(titled, mention.id, next.id)
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

/** The state whose name a body's begins with: Kenya Ports Authority. */
export function ownersOf({ document, knowledge }: StanceContext): (body: NamedSpan) => string | undefined {
  const text = document.view.folded
  return ({ start, end }) =>
    knowledge.names.en
      .longest(text, start, (name) => name.end < end && !/[\p{L}\p{N}]/u.test(text.charAt(name.end)))
      ?.value.find(({ type }) => type === 'Country')?.id
}
