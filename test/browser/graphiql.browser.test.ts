import { afterAll, expect, it } from 'vitest'
import { startServer } from '../../src/server.ts'
import { openFixtureApi } from '../api/fixture-api.ts'
import { BROWSER_LIMIT_MS, launchBrowser, openOffline } from '../support/browser.ts'

const QUESTION = '{ treatiesByYear(from: 2017, to: 2023) { instrument { id name kind } years { year statementCount citationCount } } }'

const browser = await launchBrowser()
const graph = await openFixtureApi()
const server = await startServer({ handlers: { '': graph.api.fetch }, host: '127.0.0.1', port: 0 })
afterAll(async () => {
  await browser?.close()
  await server.close()
  await graph.close()
})

it.skipIf(!browser)(
  'GraphiQL answers the question of treaties by year without leaving this machine',
  async () => {
    if (!browser) return
    const { page, foreignRequests } = await openOffline(browser)
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) problems.push(message.text())
    })
    const response = await page.goto(`${server.url}/graphql?query=${encodeURIComponent(QUESTION)}`)
    await page.getByRole('button', { name: /execute query/i }).click()

    const answer = page.locator('.graphiql-response')
    await answer.getByText('treatiesByYear').first().waitFor()
    const { treatiesByYear } = await graph.ask<{ treatiesByYear: { instrument: { id: string } }[] }>(QUESTION)
    expect(treatiesByYear.length).toBeGreaterThan(0)
    const shown = await answer.textContent()
    for (const { instrument } of treatiesByYear) expect(shown).toContain(instrument.id)
    expect(response?.headers()['content-security-policy']).toMatch(/default-src 'none'; script-src 'sha256-/)
    expect(foreignRequests).toEqual([])
    expect(problems).toEqual([])
  },
  BROWSER_LIMIT_MS,
)
