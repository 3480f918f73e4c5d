import { endingOf, isReadme, TEXT_ENDINGS } from '../sources/files.ts'
import { note, type Terminal } from './terminal.ts'

export interface Skipped {
  /** Counts a file of a folder that is left out. */
  readonly skip: (path: string) => void
  /** Says in one line what was left out, if anything was. */
  tell(terminal: Terminal): void
}

/** Counts, by their endings, the files of folders that are left out because they do not end as texts do; a README by its name. */
export function countSkipped(): Skipped {
  const counts = new Map<string, number>()
  return {
    skip: (path) => {
      const kind = isReadme(path) ? 'README' : `.${endingOf(path) ?? ''}`
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
    },
    tell: (terminal) => {
      if (counts.size === 0) return
      const found = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([kind, count]) => `${count} ${kind}`)
      note(
        terminal,
        `left out of folders: ${found.join(', ')}; expected .${TEXT_ENDINGS.join(', .')} or no ending, and no README; name a file itself to have it read`,
      )
    },
  }
}
