import type { Readable, Writable } from 'node:stream'

/** Where a command reads and writes; `exitCode` is what the process ends with when the command is done. */
export interface Terminal {
  readonly stdin: Readable
  readonly stdout: Writable & { readonly columns?: number | undefined }
  readonly stderr: Writable & { readonly isTTY?: boolean | undefined }
  exitCode: number
}

/** Writes to standard output and waits when its reader is slower. */
export async function print(terminal: Terminal, text: string): Promise<void> {
  if (terminal.stdout.write(`${text}\n`)) return
  await new Promise<void>((resolve) => {
    terminal.stdout.once('drain', resolve)
    terminal.stdout.once('close', resolve)
  })
}

/** Writes to standard error. */
export function note(terminal: Terminal, text: string): void {
  terminal.stderr.write(`${text}\n`)
}

/** Tells a failure that does not end the command, and has the process end with 1. */
export function fail(terminal: Terminal, text: string): void {
  note(terminal, `clausegraph: ${text}`)
  terminal.exitCode = 1
}
