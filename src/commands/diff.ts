import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { ClausegraphError } from '../errors.ts'
import { loadExtraction } from '../extraction.ts'
import { isUrl, readSource } from '../sources/index.ts'
import { type ComparedText, compareTexts, type TextDifferences, textOfExtraction } from './compare-texts.ts'
import { ask, withStored } from './library.ts'
import { print, type Terminal } from './terminal.ts'
import { configOf, jsonOption, registryOption, type SourceFlags, type StoreFlags, sourceOptions, storeOptions, toSourceOptions } from './usage.ts'

type Flags = StoreFlags & SourceFlags & { readonly json?: boolean }

export function addDiff(program: Command, terminal: Terminal): void {
  const command = program
    .command('diff')
    .description('tell what one text has and the other has not')
    .argument('<a>', 'a file, a URL, or the id of a stored edition or statement')
    .argument('<b>', 'likewise')
  for (const option of [...sourceOptions(), registryOption(), ...storeOptions(), jsonOption()]) command.addOption(option)
  command.addHelpText('after', EXAMPLES).action(async (a: string, b: string, flags: Flags) => {
    const differences = compareTexts(await findText(a, flags), await findText(b, flags))
    await print(terminal, flags.json ? JSON.stringify(differences, null, 2) : describe(a, b, differences))
  })
}

const EXAMPLES = `
Scripts and widths of characters make no difference, so that editions in simplified and traditional Chinese compare by what they say.

Examples:
  clausegraph diff 2022_zh-Hans.txt 2022_zh-Hant.txt
  clausegraph diff draft.txt final.txt --json`

async function findText(key: string, flags: Flags): Promise<ComparedText> {
  if (!existsSync(key) && !isUrl(key)) return storedText(key, flags)
  const { location, text, corrections } = await readSource(key, await toSourceOptions(flags))
  const { extract } = await loadExtraction(flags.registry)
  return textOfExtraction(extract({ source: location, text, corrections }))
}

const QUERY = `query ($ids: [ID!]!, $after: String) { nodes(ids: $ids) {
  ... on Statement { clauses(first: 100, after: $after) { ...Page } }
  ... on Edition { clauses(first: 100, after: $after) { ...Page } } } }
  fragment Page on ClauseConnection { nodes { part text positions { stance text } commitments { modality text } } pageInfo { hasNextPage endCursor } }`
interface StoredClause {
  readonly part: string
  readonly text: string
  readonly positions: readonly { readonly stance: string; readonly text: string }[]
  readonly commitments: readonly { readonly modality: string; readonly text: string }[]
}
interface Answer {
  readonly nodes: readonly ({
    readonly clauses?: { readonly nodes: readonly StoredClause[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } }
  } | null)[]
}

async function storedText(key: string, flags: Flags): Promise<ComparedText> {
  const id = key.replace(/^(Edition|Statement):/, '')
  const clauses = await withStored(configOf(flags), async (library) => {
    const found: StoredClause[] = []
    for (let after: string | undefined, more = true; more; ) {
      const { nodes } = await ask<Answer>(library, QUERY, { ids: [`Edition:${id}`, `Statement:${id}`], ...(after ? { after } : {}) })
      const page = nodes.find((node) => node?.clauses)?.clauses
      if (!page)
        throw new ClausegraphError(
          'NOT_FOUND',
          `${key} is neither a file, a URL, nor the id of a stored edition or statement; "clausegraph query statements" lists what is stored`,
        )
      found.push(...page.nodes)
      after = page.pageInfo.endCursor
      more = page.pageInfo.hasNextPage
    }
    return found
  })
  return {
    clauses: clauses.filter(({ part }) => part !== 'FRONT').map(({ text }) => text),
    facts: clauses.flatMap(({ positions, commitments }) => [
      ...positions.map(({ stance, text }) => ({ label: stance, text })),
      ...commitments.map(({ modality, text }) => ({ label: modality, text })),
    ]),
  }
}

function describe(a: string, b: string, { clauses, facts }: TextDifferences): string {
  const section = (title: string, lines: readonly string[]) => (lines.length ? [`${title} (${lines.length})`, ...lines.map((line) => `  ${line}`), ''] : [])
  const fact = ({ label, text }: { label: string; text: string }) => `${label}: ${text}`
  const lines = [
    ...section(`Clauses only in ${a}`, clauses.onlyA),
    ...section(`Clauses only in ${b}`, clauses.onlyB),
    ...section(
      'Clauses in other words',
      clauses.changed.map((pair) => `- ${pair.a}\n  + ${pair.b}`),
    ),
    ...section(`Positions and commitments only in ${a}`, facts.onlyA.map(fact)),
    ...section(`Positions and commitments only in ${b}`, facts.onlyB.map(fact)),
  ]
  return [...lines, `${clauses.same} clauses and ${facts.same} positions and commitments are in both.`].join('\n')
}
