import { GraphQLError } from 'graphql'
import type { ErrorCode } from '../errors.ts'
import { tooComplex } from './limits.ts'
import type { ApiSettings } from './settings.ts'
import { createTurns, type Turns } from './turns.ts'

/** What one request may use, however often it is tried. */
export interface Budget extends Pick<Turns, 'whenIdle'> {
  /**
   * Counts objects that are handed on. Where others in the process must get their turn first, gives a promise to wait for.
   * Throws or rejects with TOO_COMPLEX or TIMEOUT when there were too many, or the time is up.
   */
  spend(objects: number): Promise<void> | undefined
  /** Counts characters that the answer will have, as far as values and names of fields make them. Throws TOO_COMPLEX when there were too many. */
  write(characters: number): void
  /** When the time is up, as `performance.now()` tells it; the first call starts it. */
  end(): number
  /** Comes with the error when the budget is used up; else never. */
  readonly exhausted: Promise<GraphQLError>
}

/** Objects that are handed on in one turn: some milliseconds of work. */
const OBJECTS_A_TURN = 500

export function createBudget({ maxObjects, maxCharacters, timeout }: Pick<ApiSettings, 'maxObjects' | 'maxCharacters' | 'timeout'>): Budget {
  const turns = createTurns(OBJECTS_A_TURN)
  const { promise: exhausted, resolve: exhaust } = withResolver<GraphQLError>()
  let end: number | undefined
  let spent = 0
  let written = 0
  let failure: GraphQLError | undefined
  const check = () => {
    if (!failure && spent > maxObjects) failure = tooMany(maxObjects)
    if (!failure && written > maxCharacters) failure = tooLong(maxCharacters)
    if (!failure && end !== undefined && performance.now() > end) failure = tooLate(timeout)
    if (!failure) return
    exhaust(failure)
    throw failure
  }
  return {
    spend: (objects) => {
      spent += objects
      check()
      return turns.take(objects)?.then(check)
    },
    write: (characters) => {
      written += characters
      if (written > maxCharacters) check()
    },
    end: () => {
      end ??= performance.now() + timeout
      return end
    },
    exhausted,
    whenIdle: turns.whenIdle,
  }
}

const tooMany = (most: number): GraphQLError =>
  tooComplex(
    `Found more than ${most} objects in the answer, expected at most as many; ask for smaller pages (first:), fewer lists within lists, or several questions.`,
  )

const tooLong = (most: number): GraphQLError =>
  tooComplex(`Found an answer of more than ${most} characters, expected at most as many; ask for smaller pages (first:), fewer fields, or several questions.`)

function tooLate(milliseconds: number): GraphQLError {
  const code: ErrorCode = 'TIMEOUT'
  return new GraphQLError(`The answer takes longer than ${milliseconds / 1000} s; ask for less at a time.`, { extensions: { code } })
}

function withResolver<Value>() {
  let resolve: (value: Value) => void = () => undefined
  const promise = new Promise<Value>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}
