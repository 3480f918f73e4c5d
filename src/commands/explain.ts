import type { Command } from 'commander'
import type { Clause, ClauseTree, Commitment, Entity, ExplainedText, Position, Span, TraceEntry } from '../../extraction/index.ts'
import { loadExtraction } from '../extraction.ts'
import { print, type Terminal } from './terminal.ts'
import { type CorrectionFlags, correctionOptions, jsonOption, registryOption, toSourceOptions } from './usage.ts'

interface Flags extends CorrectionFlags {
  readonly registry?: string[]
  readonly json?: boolean
}

export function addExplain(program: Command, terminal: Terminal): void {
  const command = program.command('explain').description('show what a sentence says, and the rule that found it').argument('<sentence>', 'a sentence, or a few')
  for (const option of [...correctionOptions(), registryOption(), jsonOption()]) command.addOption(option)
  command.addHelpText('after', EXAMPLES).action(async (text: string, flags: Flags) => {
    const { corrections } = await toSourceOptions(flags)
    // What a sentence names are no parties of a statement.
    const { explain } = await loadExtraction(flags.registry)
    const { extraction, ...reasons } = explain({ source: 'sentence', text, corrections: { parties: [], ...corrections } })
    await print(terminal, flags.json ? JSON.stringify({ ...extraction, ...reasons }, null, 2) : describe({ extraction, ...reasons }, text))
  })
}

const EXAMPLES = `
Who "both sides" are is not in a single sentence; say it with --parties.

Examples:
  clausegraph explain "The two sides oppose trade barriers." --parties CN,US
  clausegraph explain "双方重申恪守《联合国宪章》，反对单边制裁。" --parties CN,RU`

/** The tree of clauses; then clause by clause the names in it, the stances and promises whose cue it holds, and every cue that was considered. */
function describe({ extraction, trace, trees, aliases }: ExplainedText, text: string): string {
  const quote = ({ start, end }: Span) => text.slice(start, end)
  const kinds = new Map(extraction.citations.map((citation) => [citation.start, citation]))
  const entities = new Map(extraction.entities.map((entity) => [entity.id, entity]))
  const known = new Map(aliases.map((match) => [match.start, match.alias]))
  const clauses = extraction.clauses.flatMap((clause) => [
    `${clause.part} clause ${clause.start}–${clause.end}: ${clause.text}`,
    ...extraction.mentions.filter(within(clause)).map((mention) => {
      const { kind, dated, article } = kinds.get(mention.start) ?? {}
      return `  ${mention.type} ${quote(mention)} = ${mention.id}${[kind, dated && `dated ${dated}`, article && `article ${article}`].flatMap((part) => (part ? [`, ${part}`] : [])).join('')}${describeEntry(entities.get(mention.id), known.get(mention.start))}   [${mention.rule}]`
    }),
    ...extraction.positions.filter((fact) => fact.clause === clause.id).map((position) => describePosition(position, quote)),
    ...extraction.commitments.filter((fact) => fact.clause === clause.id).map((commitment) => describeCommitment(commitment, quote)),
    ...trace.filter(({ cue }) => within(clause)(cue)).map((entry) => describeCue(entry, quote)),
  ])
  const hint =
    extraction.statement.parties.length === 0
      ? ['', 'Parties: unknown, so that "both sides" and the like name nobody; say who they are with --parties CN,RU']
      : []
  return [
    ...trees.flatMap((tree) => describeTree(tree, quote)),
    '',
    ...clauses,
    ...extraction.issues.map(({ code, message }) => `issue ${code}: ${message}`),
    ...hint,
  ].join('\n')
}

/** One line a part, indented by its depth. */
const describeTree = (tree: ClauseTree, quote: (span: Span) => string, depth = 0): string[] => [
  `${'  '.repeat(depth)}${tree.role}: ${quote(tree).replace(/\s+/gu, ' ').trim()}`,
  ...tree.parts.flatMap((part) => describeTree(part, quote, depth + 1)),
]

/** The entity's names, and the one of the registry that the text matches. */
function describeEntry(entity: Entity | undefined, alias: string | undefined): string {
  const names = [entity?.name['zh-Hans'], entity?.name.en].filter((name) => name !== undefined)
  return `${names.length ? ` (${names.join(' / ')})` : ''}${alias === undefined ? '' : ` by its name “${alias}”`}`
}

const within = (clause: Clause) => (span: Span) => span.start >= clause.start && span.start < clause.end

function describePosition(position: Position, quote: (span: Span) => string): string {
  const targets = position.about.filter(({ role }) => role === 'TARGET').map(({ id }) => id)
  const who = [
    `held by ${list(position.holders)}`,
    ...(position.addressees.length ? [`addressed to ${list(position.addressees)}`] : []),
    ...(targets.length ? [`directed at ${list(targets)}`] : []),
  ]
  return `  ${position.stance} by “${quote(position.cue)}”, ${who.join(', ')}   [${position.rule}]\n    ${quote(position)}`
}

function describeCommitment(commitment: Commitment, quote: (span: Span) => string): string {
  return `  ${commitment.modality} by “${quote(commitment.cue)}”, made by ${list(commitment.actors)}${commitment.deadline ? `, by ${commitment.deadline}` : ''}   [${commitment.rule}]\n    ${quote(commitment)}`
}

function describeCue({ cue, entry, kept, rule }: TraceEntry, quote: (span: Span) => string): string {
  return `  cue “${quote(cue)}” ${kept ? 'kept' : 'dropped'}: ${rule}   [${entry}]`
}

const list = (ids: readonly string[]): string => ids.join(', ') || 'nobody named'
