import { hasRole } from './segments.ts'
import type { Token } from './tokens.ts'

/** Names that stand together: 《甲》和《乙》, 美国、英国, 中俄; an office-holder counts as the person alone. */
export interface Group {
  readonly ids: readonly string[]
  /** Index of the token after it and its offices. */
  readonly end: number
  /** Its first name is a place. */
  readonly place: boolean
}

export function readGroup(tokens: readonly Token[], at: number, text: string): Group | undefined {
  const ids: string[] = []
  let end = at
  for (let next: number | undefined = at; next !== undefined; next = nextName(tokens, end)) {
    const named = readTitled(tokens, next, text)
    if (!named) break
    ids.push(named.id)
    end = named.end
  }
  return end > at ? { ids, end, place: tokens[at]?.mention?.type === 'Place' } : undefined
}

/** 某国某地王储、副总司令某人 is the person. */
function readTitled(tokens: readonly Token[], at: number, text: string): { id: string; end: number } | undefined {
  const mention = tokens[at]?.mention
  if (!mention) return undefined
  if (mention.type === 'Country' || mention.type === 'Place') {
    const person = tokens.findIndex((token, index) => index > at && token.mention?.type === 'Person')
    const found = tokens[person]?.mention
    const between = found ? text.slice(mention.end, found.start) : ''
    if (found && found.start - mention.end < 24 && /(?:王储|总统|主席|总理|首相|司令|国王|部长|大臣|外长|酋长)$/.test(between) && !/[的和与，]/.test(between))
      return { id: found.id, end: skipOffices(tokens, person + 1) }
  }
  return { id: mention.id, end: skipOffices(tokens, at + 1) }
}

function nextName(tokens: readonly Token[], end: number): number | undefined {
  const token = tokens[end]
  if (token?.kind === 'mention') return end
  const joins = token?.kind === 'pause' || hasRole(token, 'conjunction') || /^(?:及其|与|等|同)$/.test(token?.surface ?? '')
  return joins && tokens[end + 1]?.kind === 'mention' ? end + 1 : undefined
}

function skipOffices(tokens: readonly Token[], from: number): number {
  let at = from
  while ((hasRole(tokens[at], 'suffix') && tokens[at]?.word?.subject === undefined) || tokens[at]?.kind === 'aside') at++
  return at
}
