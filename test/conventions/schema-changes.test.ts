import { describe, expect, it } from 'vitest'
import { releases } from './releases.ts'
import { refusals, schemaChanges, sectionOf } from './schema-changes.ts'

const BEFORE = 'type Query { a(first: Int = 1): Int, b: Int! } enum Kind { ONE, TWO }'

describe('a change of the schema', () => {
  it.each([
    { case: 'nothing', after: BEFORE, version: '0.1.0', refused: [] },
    { case: 'a new field in a new version', after: BEFORE.replace('b: Int!', 'b: Int! c: Int'), version: '0.1.1', refused: [] },
    { case: 'a new field in a version that is out', after: BEFORE.replace('b: Int!', 'b: Int! c: Int'), version: '0.1.0', refused: [/raise the version/] },
    {
      case: 'a field less that nobody was told of',
      after: BEFORE.replace('b: Int!', ''),
      version: '0.2.0',
      refused: [/'b' was removed .* name `Query\.b` in CHANGELOG\.md under 0\.2\.0/],
    },
    { case: 'a field less that the changelog tells of', after: BEFORE.replace('b: Int!', ''), version: '0.2.0', notes: '- `Query.b` is gone.', refused: [] },
    {
      case: 'a field less in a version that fixes faults',
      after: BEFORE.replace('b: Int!', ''),
      version: '0.1.1',
      notes: '`Query.b`',
      refused: [/needs a new/],
    },
    { case: 'a field that may be null', after: BEFORE.replace('b: Int!', 'b: Int'), version: '0.2.0', refused: [/`Query\.b`/] },
    { case: 'a value less', after: BEFORE.replace(', TWO', ''), version: '1.0.0', refused: [/`Kind\.TWO`/] },
    { case: 'an argument that must be given', after: BEFORE.replace('b:', 'b(c: Int!):'), version: '0.2.0', refused: [/`Query\.b\.c`/] },
  ])('that is $case is refused only where it must be', async ({ after, version, notes = '', refused }) => {
    const found = refusals(await schemaChanges(BEFORE, after), '0.1.0', { version, notes })
    expect(found).toEqual(refused.map((pattern) => expect.stringMatching(pattern)))
  })

  it('is told with its weight', async () => {
    const changes = await schemaChanges(BEFORE, 'type Query { a(first: Int = 2): Int, c: Int! } enum Kind { ONE, TWO }')
    expect(sectionOf('0.1.0', '0.2.0', changes)).toMatch(
      /Breaks clients\n\n- Field 'b' .*\n\n.*May change answers\n\n- Default value .*\n\n.*New.*\n\n- Field 'c' was added/,
    )
  })
})

it.each(releases())('the schema of $version keeps what that of $before promised, or says what it breaks', async ({ before, version, changes, notes }) => {
  expect(refusals(await changes, before, { version, notes })).toEqual([])
})
