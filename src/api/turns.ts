/** Lets long work be done in pieces, between which the process does what else there is to do. */
export interface Turns {
  /** Counts a piece of work. Where the turn is used up, gives a promise of a later one, in the order of asking. */
  take(size: number): Promise<void> | undefined
  /** Runs something when nothing waits for a turn: after everything else of the moment. */
  whenIdle(run: () => void): void
}

interface Waiting {
  readonly size: number
  readonly go: () => void
}

/** Turns of so much work each. */
export function createTurns(most: number): Turns {
  let left = most
  let busy = false
  let waiting: Waiting[] = []
  let idle: (() => void)[] = []

  const nextTurn = () => {
    left = most
    const unable = waiting.findIndex(({ size }) => {
      const able = left > 0
      left -= able ? size : 0
      return !able
    })
    const going = unable < 0 ? waiting : waiting.slice(0, unable)
    waiting = unable < 0 ? [] : waiting.slice(unable)
    for (const { go } of going) go()
    if (waiting.length > 0) setImmediate(nextTurn)
    else rest()
  }
  const rest = () => {
    busy = false
    const runs = idle
    idle = []
    for (const run of runs) whenIdle(run)
  }
  const wait = (size: number): Promise<void> =>
    new Promise((go) => {
      waiting.push({ size, go })
      if (!busy) setImmediate(nextTurn)
      busy = true
    })
  // What the promises of the moment still do may ask for a turn too.
  const whenIdle = (run: () => void) => void Promise.resolve().then(() => process.nextTick(() => (busy ? idle.push(run) : run())))

  return {
    take: (size) => {
      if (busy || left <= 0) return wait(size)
      left -= size
      return undefined
    },
    whenIdle,
  }
}
