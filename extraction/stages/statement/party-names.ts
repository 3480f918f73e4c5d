import type { Knowledge } from '../../knowledge.ts'
import type { NamedSpan, Span } from '../../model.ts'
import type { NameForm, Script } from '../../registry.ts'
import { foldPunctuation } from '../clean/fold.ts'
import type { Head } from './head.ts'

/** A state or organization that may be a party. */
export interface PartyName extends Span {
  readonly id: string
  readonly isState: boolean
}

/** States and organizations that the mentions stage found within a span of the view. */
export const namesIn = (head: Head, span: Span, knowledge: Knowledge): PartyName[] =>
  head.mentionsIn(span).flatMap((mention) => partyName(mention, head, knowledge))

/** A state, an organization, or the state whose organ an organization is (中华人民共和国国务院). */
function partyName({ start, end, id, type }: NamedSpan, head: Head, knowledge: Knowledge): PartyName[] {
  if (type === 'Country') return [{ start, end, id, isState: true }]
  if (type !== 'Organization') return []
  const [owner] = namesInTitle(head.plain({ start, end }), 'zh', knowledge)
  if (owner?.isState && owner.start === 0) return [{ start, end, id: owner.id, isState: true }]
  return id ? [{ start, end, id, isState: false }] : []
}

/** Names in a title that stands outside the view, by the registry alone. */
export function namesInTitle(title: string, script: Script, knowledge: Knowledge): PartyName[] {
  const text = foldPunctuation(title).replace(/\bUnited-States\b/g, 'United States')
  const names: PartyName[] = []
  for (let at = 0; at < text.length; at++) {
    if (script === 'en' && isWord(text.charAt(at - 1))) continue
    const match = longest(text, at, script, knowledge)
    if (!match) continue
    names.push(match)
    at = match.end - 1
  }
  return names
}

function longest(text: string, at: number, script: Script, knowledge: Knowledge): PartyName | undefined {
  const found = knowledge.names[script].longest(
    text,
    at,
    ({ end, value }) =>
      value.some((form) => isParty(form) && (form.kind === 'name' || (form.kind === 'short' && end - at > 1))) &&
      (script === 'zh' || !isWord(text.charAt(end))),
  )
  const form = found?.value.find(isParty)
  return found && form ? { start: found.start, end: found.end, id: form.id, isState: form.type === 'Country' } : undefined
}

const isParty = (form: NameForm) => form.type === 'Country' || form.type === 'Organization'
const isWord = (char: string) => /[\p{L}\p{N}]/u.test(char)

/** Ids without repeats, in order. */
export const idsOf = (names: readonly PartyName[]): string[] => [...new Set(names.map((name) => name.id))]
