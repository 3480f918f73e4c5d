import type { NamedSpan } from '../../model.ts'
import type { StanceContext } from '../index.ts'

const OFFICE = /^(?:'s|’s)? ?,?(?: ?(?:President|Prime Minister|Chancellor|Premier|King|Vice President|Foreign Minister|Secretary of State))? ?,? ?$/

/** States that persons speak for: the registry's word, else the name that stands beside the office in this text. */
export function statesOf({ document, mentions, knowledge }: StanceContext): (person: NamedSpan) => string | undefined {
  const states = new Map<string, string>()
  const between = (a: NamedSpan | undefined, b: NamedSpan | undefined) => (a && b ? document.view.folded.slice(a.end, b.start) : '')
  for (const [index, mention] of mentions.entries()) {
    if (mention.type !== 'Person' || states.has(mention.id)) continue
    const [previous, next] = [mentions[index - 1], mentions[index + 1]]
    if (next?.type === 'Country' && /^ of (?:the )?$/.test(between(mention, next))) states.set(mention.id, next.id)
    else if (previous?.type === 'Country' && OFFICE.test(between(previous, mention))) states.set(mention.id, previous.id)
  }
  return (person) => knowledge.entries?.get(person.id)?.parties?.[0] ?? states.get(person.id)
}

/** The state whose name a body's begins with: Kenya Ports Authority. */
export function ownersOf({ document, knowledge }: StanceContext): (body: NamedSpan) => string | undefined {
  const text = document.view.folded
  return ({ start, end }) =>
    knowledge.names.en
      .longest(text, start, (name) => name.end < end && !/[\p{L}\p{N}]/u.test(text.charAt(name.end)))
      ?.value.find(({ type }) => type === 'Country')?.id
}
