import { expect, it } from 'vitest'
import { readArguments } from '../../src/neo4j-server/arguments.ts'

it.each([
  { args: [], asked: 'start' },
  { args: ['--help'], asked: 'help' },
  { args: ['-h'], asked: 'help' },
])('a Neo4j is started for no argument only: $args', ({ args, asked }) => {
  expect(readArguments(args)).toBe(asked)
})

it.each([{ args: ['--port', '7000'] }, { args: ['help'] }, { args: ['--help=no'] }])('unknown arguments are refused: $args', ({ args }) => {
  expect(() => readArguments(args)).toThrow(`found ${args.join(' ')}, expected nothing or --help; leave it out`)
})
