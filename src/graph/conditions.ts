import { fullTextQuery } from './full-text.ts'
import { pieceText } from './queries.ts'

/** What a store can keep as a property or compare with one. */
export type Json = string | number | boolean | null | readonly Json[]

/** What must hold of the node `n` that a query reads. `is` names a file of `cypher/conditions`, which compares `n` with `$value`. */
export type Condition =
  | { readonly and: readonly Condition[] }
  | { readonly or: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly is: string; readonly value: Json }

/** `by` names a file of `cypher/orders`: a value of the node `n`, never null. */
export interface OrderKey {
  readonly by: string
  readonly direction: 'ASC' | 'DESC'
}

/** What fills the slots of a query's text. Only what is asked for stands in the text that a store runs. */
export interface QueryParts {
  /**
   * Fills the slot `filter`; without one, every node passes. Where the text has the slot `anchor`, the query may begin at a condition of
   * the outermost conjunction: the first that has a file in `cypher/anchors/LABEL`. Where words are indexed, one that many nodes may
   * fulfil comes after the others and after the words, which begin by `cypher/full-text/LABEL`.
   */
  readonly filter?: Condition
  /** Fills the slot `order`. The last key must be one that no two nodes share. */
  readonly order?: readonly OrderKey[]
  /** Values of the order's keys at the place after which rows are wanted. */
  readonly after?: readonly Json[]
  /** Values of the order's keys at the place before which rows are wanted. */
  readonly before?: readonly Json[]
  /** Reads from the end: rows come in the reverse of the order. */
  readonly backward?: boolean
  /** Names a file of `cypher/parents/LABEL`: the query begins at the parents that `$ids` names, and the slot `parent` tells whose each node is. */
  readonly parents?: string
}

/** A query as a store runs it. */
export interface ComposedQuery {
  readonly cypher: string
  readonly parameters: Readonly<Record<string, unknown>>
}

const ANCHOR = /MATCH \(n:(\w+)\) \/\*anchor\*\//
const FILTER = '/*filter*/'
const ORDER = '/*order*/'
const PARENT = '/*parent*/'
const VALUE = '$value'
const SLOT = / \/\*anchor\*\//

/** At which conditions a query may begin: at any that has an anchor, only at those that few nodes fulfil, or at none. */
export type AnchorChoice = 'any' | 'narrow' | 'none'

/** What few nodes fulfil. */
const NARROW = ['statement', 'addressee', 'about', 'target', 'mentioned']
/** What so many nodes may fulfil that several words are rarer: a few parties hold all of a text. Most else is tied to far fewer; of which that is not true, nothing tells. */
const WIDE = ['holder']

/** How a store finds words: it looks into each node, or has an index of them. */
export type WordsChoice = 'compared' | 'indexed'

/** The conditions that `src/graph/text-conditions.ts` makes of words. */
const WORDS = ['search', 'words']

/**
 * Fills the slots of a query with pieces of `cypher/`; values go over as parameters, never as text. A text without slots stays
 * as it is. Throws for parts that the text has no slot for, and for a piece without a file: both are mistakes of the program.
 */
export function composeQuery(
  text: string,
  parameters: Readonly<Record<string, unknown>>,
  parts: QueryParts = {},
  anchors: AnchorChoice = 'any',
  words: WordsChoice = 'compared',
): ComposedQuery {
  refuseIdleParts(text, parts)
  const values = new Map<string, unknown>()
  const bind: Bind = (value) => {
    const name = `part${values.size}`
    values.set(name, value)
    return `$${name}`
  }
  const label = labelOf(text) ?? ''
  const anchor = label === '' || parts.parents ? undefined : anchorOf(label, parts, anchors, words)
  const keys = (parts.order ?? []).map(({ by, direction }) => ({ expression: piece('orders', by), direction }))
  const cypher = text
    .replace(ANCHOR, (itself) => startText(itself, label, parts, anchor, bind))
    .replaceAll(FILTER, () => filterText(parts, keys, anchor, bind))
    .replaceAll(ORDER, () => keys.map(({ expression, direction }) => `${expression} ${parts.backward ? REVERSE[direction] : direction}`).join(', '))
    .replaceAll(PARENT, parts.parents ? 'parent' : "''")
  return { cypher, parameters: values.size > 0 ? { ...parameters, ...Object.fromEntries(values) } : parameters }
}

/** Takes a value as a parameter and gives the words that stand for it in the text. */
type Bind = (value: unknown) => string

function refuseIdleParts(text: string, { filter, order, after, before, parents }: QueryParts): void {
  const needed = { filter: [FILTER, filter ?? after ?? before], order: [ORDER, order], parents: [PARENT, parents] } as const
  for (const [part, [slot, given]] of Object.entries(needed))
    if (given !== undefined && !text.includes(slot)) throw new Error(`the part \`${part}\` was given for a query without the slot ${slot}`)
}

interface Anchor {
  /** What it sees to. */
  readonly conditions: readonly Condition[]
  readonly text: string
  readonly value: Json
}

/** The label of the nodes that a query with the slot `anchor` is about. */
export const labelOf = (text: string): string | undefined => ANCHOR.exec(text)?.[1]

/** Whether a query of nodes with a label can begin at something that the filter ties them to. */
export const hasAnchor = (label: string, filter: Condition | undefined): boolean => tieOf(label, conjunctsOf(filter), 'any') !== undefined

/** The conditions at which the query begins; none when it begins at the nodes themselves. */
function anchorOf(label: string, { filter }: QueryParts, choice: AnchorChoice, words: WordsChoice): Anchor | undefined {
  const conditions = conjunctsOf(filter)
  if (words === 'compared') return tieOf(label, conditions, choice)
  const others = conditions.filter((condition) => !('is' in condition && WIDE.includes(condition.is)))
  return tieOf(label, others, choice) ?? wordsOf(label, conditions) ?? tieOf(label, conditions, choice)
}

/** Something else that the nodes are tied to. */
function tieOf(label: string, conditions: readonly Condition[], choice: AnchorChoice): Anchor | undefined {
  if (choice === 'none') return undefined
  for (const condition of conditions) {
    if (!('is' in condition) || (choice === 'narrow' && !NARROW.includes(condition.is))) continue
    const text = pieceText(`anchors/${label}`, condition.is)
    if (text !== undefined) return { conditions: [condition], text, value: condition.value }
  }
  return undefined
}

/** The words that the nodes have. */
function wordsOf(label: string, all: readonly Condition[]): Anchor | undefined {
  const text = pieceText('full-text', label)
  const conditions = all.filter(isOfWords)
  const query = fullTextQuery(patternsIn(all))
  return text === undefined || query === undefined ? undefined : { conditions, text, value: query }
}

/** The patterns of words that conditions look for. */
export const patternsIn = (conditions: readonly Condition[]): string[] =>
  conditions.filter(isOfWords).flatMap((condition) => ('is' in condition ? condition.value : [])) as string[]

const isOfWords = (condition: Condition): boolean => 'is' in condition && WORDS.includes(condition.is)

/** Conditions all of which must hold, each as flat as it can be. */
export function conjunctsOf(filter: Condition | undefined): readonly Condition[] {
  if (filter === undefined) return []
  const flat = flattened(filter)
  return 'and' in flat ? flat.and : [flat]
}

/**
 * The same condition with as few levels as it can have, since stores follow only so many: what is negated twice holds, and
 * conditions of one kind within one another are one list.
 */
function flattened(condition: Condition): Condition {
  if ('not' in condition) {
    const negated = flattened(condition.not)
    return 'not' in negated ? negated.not : { not: negated }
  }
  if ('and' in condition)
    return alone(
      'and',
      condition.and.map(flattened).flatMap((each) => ('and' in each ? each.and : [each])),
    )
  if ('or' in condition)
    return alone(
      'or',
      condition.or.map(flattened).flatMap((each) => ('or' in each ? each.or : [each])),
    )
  return condition
}

function alone(kind: 'and' | 'or', conditions: readonly Condition[]): Condition {
  const [only, ...others] = conditions
  if (only !== undefined && others.length === 0) return only
  return kind === 'and' ? { and: conditions } : { or: conditions }
}

/** Where the query begins: at the anchor, at the parents, or at the nodes themselves. */
function startText(itself: string, label: string, { parents }: QueryParts, anchor: Anchor | undefined, bind: Bind): string {
  if (anchor) return withValue(anchor.text, anchor.value, bind)
  return parents ? piece(`parents/${label}`, parents) : itself.replace(SLOT, '')
}

/** All that must hold of a node, but for what the anchor sees to. */
function filterText({ filter, after, before }: QueryParts, keys: readonly Key[], anchor: Anchor | undefined, bind: Bind): string {
  const conditions = conjunctsOf(filter).filter((condition) => !anchor?.conditions.includes(condition))
  const texts = [
    ...conditions.map((condition) => conditionText(condition, bind)),
    ...(after ? [beyond(keys, after, '>', bind)] : []),
    ...(before ? [beyond(keys, before, '<', bind)] : []),
  ]
  return joined(texts, 'AND', 'true')
}

function conditionText(condition: Condition, bind: Bind): string {
  if ('and' in condition) return textOfAll(condition.and, 'AND', 'true', bind)
  if ('or' in condition) return textOfAll(condition.or, 'OR', 'false', bind)
  // What a node does not tell makes a comparison null, and so would its negation be.
  if ('not' in condition) return `coalesce(${conditionText(condition.not, bind)}, false) = false`
  return `(${withValue(piece('conditions', condition.is), condition.value, bind)})`
}

function textOfAll(conditions: readonly Condition[], operator: 'AND' | 'OR', ofNone: string, bind: Bind): string {
  return joined(
    conditions.map((condition) => conditionText(condition, bind)),
    operator,
    ofNone,
  )
}

function joined(texts: readonly string[], operator: 'AND' | 'OR', ofNone: string): string {
  if (texts.length === 0) return ofNone
  return texts.length === 1 ? (texts[0] as string) : `(${texts.join(` ${operator} `)})`
}

interface Key {
  readonly expression: string
  readonly direction: OrderKey['direction']
}

const REVERSE = { ASC: 'DESC', DESC: 'ASC' } as const
const OPPOSITE = { '>': '<', '<': '>' } as const

/** What stands behind a place in the order (`>`), or ahead of it (`<`): further by the first key, or as far by it and further by the rest. */
function beyond([key, ...rest]: readonly Key[], [value, ...values]: readonly Json[], side: '>' | '<', bind: Bind): string {
  if (key === undefined || value === undefined) throw new Error('a place in an order needs a value for each of its keys')
  const place = bind(value)
  const further = `${key.expression} ${key.direction === 'ASC' ? side : OPPOSITE[side]} ${place}`
  return rest.length === 0 ? further : `(${further} OR (${key.expression} = ${place} AND ${beyond(rest, values, side, bind)}))`
}

function piece(folder: string, name: string): string {
  const text = pieceText(folder, name)
  if (text === undefined) throw new Error(`cypher/${folder}/${name}.cypher is not there`)
  return text
}

function withValue(text: string, value: Json, bind: Bind): string {
  if (!text.includes(VALUE)) return text
  const place = bind(value)
  return text.replaceAll(VALUE, () => place)
}
