import { SingleBar } from 'cli-progress'
import { note, type Terminal, visible } from './terminal.ts'

export interface Progress {
  /** Tells that `done` texts of `total` are through, and which was the last. */
  update(done: number, total: number, what?: string): void
  stop(): void
}

/** A bar on a terminal; elsewhere a plain line every so often, so that logs stay short. */
export function showProgress(terminal: Terminal, verb: string): Progress {
  return terminal.stderr.isTTY ? bar(terminal, verb) : lines(terminal, verb)
}

function bar(terminal: Terminal, verb: string): Progress {
  const shown = new SingleBar({
    format: `${verb} {bar} {value}/{total} {what}`,
    stream: terminal.stderr as unknown as NodeJS.WriteStream,
    hideCursor: true,
    clearOnComplete: true,
  })
  let started = false
  return {
    update(done, total, location = '') {
      const what = visible(location)
      if (!started) shown.start(total, 0, { what })
      started = true
      shown.update(done, { what })
    },
    stop: () => shown.stop(),
  }
}

function lines(terminal: Terminal, verb: string): Progress {
  let next = 0
  return {
    update(done, total) {
      if (total < 20 || done < next) return
      note(terminal, `${verb} ${done}/${total}`)
      next = done + Math.ceil(total / 10)
    },
    stop: () => undefined,
  }
}
