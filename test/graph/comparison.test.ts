import { describe, expect, it } from 'vitest'
import { compareEditions, compareStatements, type Difference } from '../../src/graph/comparison.ts'
import type { Wording } from '../../src/graph/similarity.ts'

const walls: Wording = { id: 'walls', label: 'OPPOSES', text: 'building new walls along the northern river' }
const wallsAgain: Wording = { id: 'walls-again', label: 'OPPOSES', text: 'building new walls along the northern river once more' }
const wallsUrged: Wording = { id: 'walls-urged', label: 'URGES', text: 'building new walls along the northern river' }
const trade: Wording = { id: 'trade', label: 'SUPPORTS', text: 'open trade in grain' }
const schools: Wording = { id: 'schools', label: 'SUPPORTS', text: 'schools for every village' }

const summary = ({ kept, added, dropped }: Difference): string =>
  [kept.map(({ from, to }) => `${from.id}=${to.id}`), added.map(({ id }) => id), dropped.map(({ id }) => id)].map((ids) => ids.join(' ')).join(' | ')

describe('compareStatements', () => {
  it.each([
    { case: 'tells what is kept, new and dropped', before: [walls, trade], after: [schools, wallsAgain], result: 'walls-again=walls | schools | trade' },
    { case: 'lets several wordings keep one', before: [walls], after: [wallsAgain, wallsUrged], result: 'walls-again=walls walls-urged=walls |  | ' },
    { case: 'drops nothing that a later wording is like', before: [walls, wallsAgain], after: [wallsUrged], result: 'walls-urged=walls |  | ' },
    { case: 'calls all new after silence', before: [], after: [trade], result: ' | trade | ' },
    { case: 'calls all dropped before silence', before: [trade], after: [], result: ' |  | trade' },
  ])('$case', ({ before, after, result }) => {
    expect(summary(compareStatements(before, after))).toBe(result)
  })
})

describe('compareEditions', () => {
  it.each([
    { case: 'keeps one wording for one other', before: [walls, wallsAgain], after: [walls], result: 'walls=walls |  | walls-again' },
    { case: 'does not keep another stance', before: [walls], after: [wallsUrged], result: ' | walls-urged | walls' },
  ])('$case', ({ before, after, result }) => {
    expect(summary(compareEditions(before, after))).toBe(result)
  })
})
