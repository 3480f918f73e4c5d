import type { Readable, Writable } from 'node:stream'

/** Where a command reads and writes; `exitCode` is what the process ends with when the command is done. */
export interface Terminal {
  readonly stdin: Readable
  readonly stdout: Writable & { readonly columns?: number | undefined }
  readonly stderr: Writable & { readonly isTTY?: boolean | undefined }
  exitCode: number
}

/** Writes to standard output and waits when its reader is slower. What would steer the terminal is shown instead; in JSON that says the same. */
export const print = (terminal: Terminal, text: string): Promise<void> => printData(terminal, visible(text))

/** Writes data for other programs, such as CSV, to standard output as it is. */
export async function printData(terminal: Terminal, text: string): Promise<void> {
  await write(terminal, `${text}\n`)
}

/** Writes a piece of text to standard output and waits when its reader is slower; false when the reader has gone. */
export async function write({ stdout }: Terminal, text: string): Promise<boolean> {
  if (stdout.destroyed) return false
  if (stdout.write(text)) return true
  await new Promise<void>((resolve) => {
    stdout.once('drain', resolve)
    stdout.once('close', resolve)
  })
  return !stdout.destroyed
}

/** Writes to standard error, as `print` does. */
export function note(terminal: Terminal, text: string): void {
  terminal.stderr.write(`${visible(text)}\n`)
}

/** Tells a failure that does not end the command, and has the process end with 1. */
export function fail(terminal: Terminal, text: string): void {
  note(terminal, `clausegraph: ${text}`)
  terminal.exitCode = 1
}

/** Control characters, which a text or a file name may hold, as `\u001b`; lines and tabs stay. */
export const visible = (text: string): string =>
  text.replaceAll('\r\n', '\n').replace(CONTROL, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g
