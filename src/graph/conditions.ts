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
   * Fills the slot `filter`; without one, every node passes. Where the text has the slot `anchor`, the query begins at the first
   * condition of the outermost conjunction that has a file in `cypher/anchors/LABEL`.
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
}

/** A query as a store runs it. */
export interface ComposedQuery {
  readonly cypher: string
  readonly parameters: Readonly<Record<string, unknown>>
}

const ANCHOR = /MATCH \(n:(\w+)\) \/\*anchor\*\//g
const FILTER = '/*filter*/'
const ORDER = '/*order*/'
const VALUE = '$value'

/**
 * Fills the slots of a query with pieces of `cypher/`; values go over as parameters, never as text. A text without slots stays
 * as it is. Throws for parts that the text has no slot for, and for a piece without a file: both are mistakes of the program.
 */
export function composeQuery(text: string, parameters: Readonly<Record<string, unknown>>, parts: QueryParts = {}): ComposedQuery {
  refuseIdleParts(text, parts)
  const values = new Map<string, unknown>()
  const bind: Bind = (value) => {
    const name = `part${values.size}`
    values.set(name, value)
    return `$${name}`
  }
  const anchored = text.replace(ANCHOR, (nodes, label: string) => anchorText(nodes, label, parts.filter, bind))
  const cypher = anchored.includes(FILTER) || anchored.includes(ORDER) ? fillSlots(anchored, parts, bind) : anchored
  return { cypher, parameters: values.size > 0 ? { ...parameters, ...Object.fromEntries(values) } : parameters }
}

/** Takes a value as a parameter and gives the words that stand for it in the text. */
type Bind = (value: unknown) => string

function refuseIdleParts(text: string, { filter, order, after, before }: QueryParts): void {
  if ((filter || after || before) && !text.includes(FILTER)) throw new Error(`a filter was given for a query without the slot ${FILTER}`)
  if (order && !text.includes(ORDER)) throw new Error(`an order was given for a query without the slot ${ORDER}`)
}

/** Where the query begins: at the nodes themselves, or at what the filter ties them to. */
function anchorText(nodes: string, label: string, filter: Condition | undefined, bind: Bind): string {
  for (const condition of conjunctsOf(filter)) {
    const anchor = 'is' in condition ? pieceText(`anchors/${label}`, condition.is) : undefined
    if (anchor !== undefined && 'is' in condition) return withValue(anchor, condition.value, bind)
  }
  return nodes.replace(' /*anchor*/', '')
}

function conjunctsOf(filter: Condition | undefined): readonly Condition[] {
  if (filter === undefined) return []
  return 'and' in filter ? filter.and.flatMap(conjunctsOf) : [filter]
}

function fillSlots(text: string, parts: QueryParts, bind: Bind): string {
  const keys = (parts.order ?? []).map(({ by, direction }) => ({ expression: piece('orders', by), direction }))
  const wanted = [
    ...(parts.filter ? [conditionText(parts.filter, bind)] : []),
    ...(parts.after ? [beyond(keys, parts.after, '>', bind)] : []),
    ...(parts.before ? [beyond(keys, parts.before, '<', bind)] : []),
  ]
  const order = keys.map(({ expression, direction }) => `${expression} ${parts.backward ? REVERSE[direction] : direction}`)
  return text.replaceAll(FILTER, () => joined(wanted, 'AND', 'true')).replaceAll(ORDER, () => order.join(', '))
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
