import { expect, test } from 'vitest'
import { createLogger } from '../../src/log.ts'

function logOf(level: 'silent' | 'error' | 'info') {
  const lines: Record<string, unknown>[] = []
  const logger = createLogger(level, { write: (line: string) => lines.push(JSON.parse(line)) })
  logger.error('a request failed', new Error('broken'), 'one')
  logger.request?.({ requestId: 'two', method: 'GET', path: '/health', status: 200, milliseconds: 1.5 })
  return lines
}

test('the log is lines of JSON with the request that they are about', () => {
  expect(logOf('info')).toMatchObject([
    { level: 50, time: expect.stringMatching(/^\d{4}-.*Z$/), requestId: 'one', msg: 'a request failed', err: { message: 'broken', stack: expect.any(String) } },
    { level: 30, requestId: 'two', method: 'GET', path: '/health', status: 200, milliseconds: 1.5 },
  ])
})

test.each([
  ['error', 1],
  ['silent', 0],
] as const)('the level %s leaves %i of two lines', (level, count) => {
  expect(logOf(level)).toHaveLength(count)
})
