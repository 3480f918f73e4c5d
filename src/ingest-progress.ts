import { EventEmitter, on } from 'node:events'
import type { Ingested } from './library.ts'

/** How far a text is on its way into the graph. */
export interface Progress {
  /** The same for all that is told of one text. */
  readonly id: string
  readonly location: string
  readonly phase: 'QUEUED' | 'READING' | 'WRITING' | 'DONE' | 'FAILED'
  /** Of a rebuild: how many texts are read, this one included, and of how many. */
  readonly done?: number
  readonly total?: number
  /** When it is done. */
  readonly ingested?: Ingested
  /** When it failed: what to do. */
  readonly problem?: string
}

export interface ProgressFeed {
  tell(progress: Progress): void
  /** All that is told from now on, until its reader leaves or the feed ends. */
  listen(): AsyncIterableIterator<Progress>
  end(): void
}

/** Lets any number of readers follow what is told. */
export function createProgressFeed(): ProgressFeed {
  const emitter = new EventEmitter().setMaxListeners(0)
  let ended = false
  return {
    tell: (progress) => {
      emitter.emit('progress', progress)
    },
    listen: () => {
      const events = on(emitter, 'progress', { close: ['end'] }) as AsyncIterableIterator<[Progress]>
      if (ended) emitter.emit('end')
      return firstOfEach(events)
    },
    end: () => {
      ended = true
      emitter.emit('end')
    },
  }
}

/** A generator would not do: it can only be left between two values, and a reader leaves while it waits. */
function firstOfEach<T>(events: AsyncIterableIterator<[T]>): AsyncIterableIterator<T> {
  const one = async (step: Promise<IteratorResult<[T]>> | undefined): Promise<IteratorResult<T>> => {
    const { value, done } = (await step) ?? { value: undefined, done: true }
    return done ? { value: undefined, done: true } : { value: value[0], done: false }
  }
  const iterator: AsyncIterableIterator<T> = {
    next: () => one(events.next()),
    return: () => one(events.return?.()),
    [Symbol.asyncIterator]: () => iterator,
  }
  return iterator
}
