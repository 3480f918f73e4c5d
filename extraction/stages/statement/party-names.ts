import type { Knowledge } from '../../knowledge.ts'
import type { NamedSpan, Span } from '../../model.ts'
import type { Script } from '../../registry.ts'
import { foldPunctuation } from '../clean/fold.ts'
import type { Head } from './head.ts'

/** A state or organization that may be a party. */
export interface PartyName extends Span {
  readonly id: string
  readonly isState: boolean
}

/** Names found by the mentions stage within a span of the view. */
export const namesIn = (head: Head, span: Span): PartyName[] => head.mentionsIn(span).flatMap(partyName)

function partyName({ start, end, id, type }: NamedSpan): PartyName[] {
  return id && (type === 'Country' || type === 'Organization') ? [{ start, end, id, isState: type === 'Country' }] : []
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
  const found = knowledge.names[script].longest(text, at, ({ end, value }) => value.some((form) => form.kind !== 'adjective') && (script === 'zh' || !isWord(text.charAt(end))))
  const form = found?.value.find((each) => each.type === 'Country' || each.type === 'Organization')
  return found && form ? { start: found.start, end: found.end, id: form.id, isState: form.type === 'Country' } : undefined
}

const isWord = (char: string) => /[\p{L}\p{N}]/u.test(char)

/** Ids without repeats, in order. */
export const idsOf = (names: readonly PartyName[]): string[] => [...new Set(names.map((name) => name.id))]
