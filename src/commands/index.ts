import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command, CommanderError } from 'commander'
import { packageRoot } from '../../extraction/root.ts'
import { ClausegraphError } from '../errors.ts'
import { addDiff } from './diff.ts'
import { addExplain } from './explain.ts'
import { addExport } from './export.ts'
import { addExtract } from './extract.ts'
import { addIngest } from './ingest.ts'
import { addIssues } from './issues.ts'
import { addQuery } from './query.ts'
import { addRebuild } from './rebuild.ts'
import { addRemove } from './remove.ts'
import { addScore } from './score.ts'
import { addSearch } from './search.ts'
import { addServe } from './serve.ts'
import { addStart } from './start.ts'
import { addStores } from './stores.ts'
import { note, type Terminal } from './terminal.ts'
import { UsageError } from './usage.ts'

/** Runs one command line, without the program's name. Gives the exit code: 0 done, 1 failed, 2 called wrongly. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await createProgram(terminal).parseAsync([...args], { from: 'user' })
    return terminal.exitCode
  } catch (error) {
    return explainFailure(error, terminal)
  }
}

function createProgram(terminal: Terminal): Command {
  const program = new Command('clausegraph')
    .description('Reads diplomatic statements and maps who cites, opposes, supports and promises what, in which words.')
    .version((JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string }).version)
    .configureOutput({ writeOut: (text) => terminal.stdout.write(text), writeErr: (text) => terminal.stderr.write(text) })
    .showHelpAfterError('(add --help for what there is)')
    .exitOverride()
    .addHelpText('after', EXAMPLES)
  for (const add of [
    addStart,
    addIngest,
    addRemove,
    addExtract,
    addExplain,
    addQuery,
    addSearch,
    addDiff,
    addExport,
    addIssues,
    addScore,
    addServe,
    addRebuild,
    addStores,
  ])
    add(program, terminal)
  return program
}

const EXAMPLES = `
Examples:
  clausegraph start
  clausegraph ingest ~/statements
  clausegraph query treaties-by-year --var from=2017
  clausegraph explain "The two sides oppose trade barriers."

Exit codes: 0 done, 1 something failed, 2 called wrongly.`

function explainFailure(error: unknown, terminal: Terminal): number {
  // The parser has told the user already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (isFileError(error)) {
    note(terminal, `clausegraph: ${error.message}; check the path and its permissions`)
    return 1
  }
  if (!(error instanceof ClausegraphError)) throw error
  note(terminal, `clausegraph: ${error.message}`)
  return error instanceof UsageError ? 2 : 1
}

/** What the system says when a file cannot be read or written. */
const isFileError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'syscall' in error && 'path' in error
