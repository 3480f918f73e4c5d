import { existsSync, readFileSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { type DocumentNode, Kind, parse, type TypeNode } from 'graphql'
import type { Language } from '../../extraction/model.ts'
import { namedQuery, queryNames } from '../api/named-queries.ts'
import type { Config } from '../config.ts'
import { ClausegraphError } from '../errors.ts'
import { BYTE_ORDER_MARK } from '../export/index.ts'
import { askWithWarnings, withStored } from './library.ts'
import { FORMATS, type Format, formatRows } from './output.ts'
import { nextCursor, toRows, type Value } from './rows.ts'
import { note, print, printData, type Terminal } from './terminal.ts'
import { tellUndated } from './undated.ts'
import { bomOption, configOf, namesOption, refuseIdleBom, type StoreFlags, storeOptions, UsageError } from './usage.ts'

interface Flags extends StoreFlags, AnswerFlags {
  readonly var: readonly string[]
  readonly json?: boolean
}

export function addQuery(program: Command, terminal: Terminal): void {
  const names = queryNames()
  const command = program
    .command('query')
    .description('ask a named query, or one of your own')
    .argument('<name|file>', `${names.join(', ')}; or a file of GraphQL`)
  command.addOption(
    new Option('--var <name=value>', 'a variable of the query; repeat for more')
      .argParser((pair: string, all: string[] | undefined) => [...(all ?? []), pair])
      .default([], 'none'),
  )
  for (const option of [...answerOptions(), namesOption(), ...storeOptions(), new Option('--json', 'the same as --format json')]) command.addOption(option)
  command.addHelpText('after', EXAMPLES).action(async (name: string, flags: Flags) => {
    const source = findQuery(name, names)
    const variables = readVariables(flags.var, source)
    const cursor = await askAndPrint(terminal, configOf(flags), source, variables, flags.json ? { ...flags, format: 'json' } : flags)
    if (cursor) note(terminal, `There is more: repeat with --var after=${cursor}, or with a larger --var first=N.`)
  })
}

/** How an answer is printed. */
export interface AnswerFlags {
  readonly format: Format
  readonly bom?: boolean
  readonly names?: Language
}

export const answerOptions = (): Option[] => [new Option('--format <format>', 'how to print the answer').choices(FORMATS).default('table'), bomOption()]

/** Asks the stored graph and prints the answer; gives the cursor of the page after it when there is more. */
export async function askAndPrint(
  terminal: Terminal,
  config: Config,
  source: string,
  variables: Record<string, unknown>,
  { format, bom, names }: AnswerFlags,
): Promise<string | undefined> {
  refuseIdleBom(bom, format)
  const { data, notes } = await withStored(config, async (library) => {
    const { data, warnings } = await askWithWarnings<Value>(library, source, variables, names)
    return { data, notes: [...warnings, ...(await tellUndated(library, source))] }
  })
  const answer = format === 'json' ? JSON.stringify(data, null, 2) : formatRows(toRows(data), format).trimEnd()
  await (format === 'csv' ? printData : print)(terminal, bom ? BYTE_ORDER_MARK + answer : answer)
  for (const each of notes) note(terminal, each)
  return nextCursor(data)
}

const EXAMPLES = `
In tables and CSV a nested list fills one cell, but a series of numbers (such as years) gives a row each.

Examples:
  clausegraph query treaties-by-year --var from=2017 --var to=2023
  clausegraph query positions --var 'filter={"holder":"CN","stance":"OPPOSES"}' --format csv
  clausegraph query citations --var id=un-charter
  clausegraph query opposition --var holders=CN,RU --format csv --bom > for-excel.csv
  clausegraph query entities --names zh-Hant
  clausegraph query compare-statements --var a=STATEMENT --var b=STATEMENT --format json
  clausegraph query my-question.graphql --format json`

/** A query's text by its name, or from a file. Throws a UsageError that lists the names. */
function findQuery(name: string, names: readonly string[]): string {
  if (names.includes(name)) return namedQuery(name)
  if (existsSync(name)) return readQuery(name)
  throw new UsageError(`there is no query "${name}" and no such file; the named queries are ${names.join(', ')}`)
}

function readQuery(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new UsageError(`${path}: found nothing to read (${(cause as Error).message}), expected a file of GraphQL; check the path`)
  }
}

/** `name=value` pairs, read by the types that the query declares. */
export function readVariables(pairs: readonly string[], source: string): Record<string, unknown> {
  const types = variableTypes(source)
  return Object.fromEntries(
    pairs.map((pair) => {
      const [, name = '', text = ''] = /^([^=]+)=([\s\S]*)$/.exec(pair) ?? []
      const type = types.get(name)
      if (!type)
        throw new UsageError(`found --var ${pair}, expected name=value with one of: ${[...types.keys()].join(', ') || 'none, this query has no variables'}`)
      return [name, readValue(text, type)]
    }),
  )
}

function variableTypes(source: string): Map<string, TypeNode> {
  const operation = parseQuery(source).definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  return new Map(operation?.variableDefinitions?.map(({ variable, type }) => [variable.name.value, type]))
}

function parseQuery(source: string): DocumentNode {
  try {
    return parse(source)
  } catch (cause) {
    throw new ClausegraphError('BAD_INPUT', `the query does not parse: ${(cause as Error).message}`, { cause })
  }
}

function readValue(text: string, type: TypeNode): unknown {
  if (type.kind === Kind.NON_NULL_TYPE) return readValue(text, type.type)
  if (type.kind === Kind.LIST_TYPE) return text.startsWith('[') ? readJson(text) : text.split(',').map((item) => readValue(item, type.type))
  if (['String', 'ID', 'PartialDate', 'Language'].includes(type.name.value)) return text
  return /^[[{"\d.tfn-]/.test(text) ? readJson(text) : text
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
