import { join } from 'node:path'
import { type Command, Option } from 'commander'
import type { Extraction } from '../../extraction/model.ts'
import { packageRoot } from '../../extraction/root.ts'
import { MEASURES, RATES } from '../score/document.ts'
import { readGold } from '../score/gold.ts'
import { type Score, score } from '../score.ts'
import { type ExtractionFlags, readPaths } from './extract.ts'
import { renderTable } from './table.ts'
import { print, type Terminal } from './terminal.ts'
import { jsonOption, registryOption, sourceOptions, UsageError } from './usage.ts'

interface Flags extends ExtractionFlags {
  readonly gold?: string
  readonly differences?: boolean
  readonly json?: boolean
}

export function addScore(program: Command, terminal: Terminal): void {
  const command = program
    .command('score')
    .description('measure the extraction of texts against hand annotations')
    .argument('[path...]', 'the texts that the gold annotates, files or folders; the bundled samples when there are none')
  command.addOption(new Option('--gold <dir>', 'folder of gold annotations, as in corpus/gold; needed with paths'))
  command.addOption(new Option('--differences', 'list what was missed, invented or read otherwise'))
  for (const option of [...sourceOptions(), registryOption(), jsonOption()]) command.addOption(option)
  command.addHelpText('after', EXAMPLES).action(async (paths: string[], flags: Flags) => {
    if (!flags.gold !== (paths.length === 0))
      throw new UsageError('texts and their gold go together; give --gold DIR and PATH…, or neither for the bundled samples')
    const golds = readGold(flags.gold ?? join(packageRoot, 'corpus', 'gold'))
    const extractions: Extraction[] = []
    for await (const { extraction } of readPaths(flags.gold ? paths : [join(packageRoot, 'corpus', 'texts')], flags, terminal)) extractions.push(extraction)
    const result = score(golds, extractions)
    if (flags.json) return print(terminal, JSON.stringify(result, null, 2))
    await print(terminal, describe(result))
    if (flags.differences) for (const difference of result.differences) await print(terminal, JSON.stringify(difference))
  })
}

const EXAMPLES = `
Examples:
  clausegraph score
  clausegraph score --gold my-gold my-texts --differences | grep missed`

function describe({ documents, measures, linking, rates, byDocument, byLabel, byType }: Score): string {
  const rating = (
    name: string,
    { precision, recall, f1, ...counts }: { precision: number; recall: number; f1: number; right?: number; invented?: number; missed?: number },
  ) => [name, percent(precision), percent(recall), percent(f1), counts.right, counts.invented, counts.missed]
  const ratings = (name: string, all: Readonly<Record<string, Parameters<typeof rating>[1]>>) =>
    renderTable(
      [name, 'P', 'R', 'F1', 'right', 'invented', 'missed'],
      Object.entries(all).map(([key, value]) => rating(key, value)),
      { right: [1, 2, 3, 4, 5, 6] },
    )
  return [
    ratings(`${documents} documents`, { ...Object.fromEntries(MEASURES.map((measure) => [measure, measures[measure]])), linking }),
    renderTable(
      ['rate', '%'],
      RATES.map((name) => [name, percent(rates[name])]),
      { right: [1] },
    ),
    ratings('mentions by type', byType),
    ratings('positions and commitments', byLabel),
    renderTable(
      ['F1 by document', ...MEASURES],
      byDocument.map(({ doc, f1 }) => [doc, ...MEASURES.map((measure) => percent(f1[measure]))]),
      { right: MEASURES.map((_, index) => index + 1) },
    ),
  ].join('\n')
}

const percent = (share: number): string => (100 * share).toFixed(1)
