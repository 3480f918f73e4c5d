import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
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

const NAMES = ['TreatiesByYear', 'Opposition', 'Deadlines', 'Timeline', 'CompareStatements', 'StanceMatrix', 'Search', 'Neighborhood']

/** The tabs that a visitor finds who was never here. */
async function firstVisit(visitor: Browser) {
  const { page } = await openOffline(visitor)
  await page.goto(`${server.url}/graphql`)
  const tabs = page.getByRole('tab')
  await tabs.nth(NAMES.length - 1).waitFor()
  return { page, tabs }
}

const namesOf = (tabs: Locator): Promise<string[]> => tabs.locator('.graphiql-tab-button').allTextContents()
const activeName = (tabs: Locator): Promise<string[]> => tabs.and(tabs.page().locator('[aria-selected=true]')).locator('.graphiql-tab-button').allTextContents()

/** The place of the tab that GraphiQL will open again; it keeps it a moment after the click. */
const keptTab = (page: Page): Promise<number | undefined> =>
  page.evaluate(() => (JSON.parse(localStorage.getItem('graphiql:tabState') ?? '{}') as { activeTabIndex?: number }).activeTabIndex)

describe.skipIf(!browser)('GraphiQL, at the first visit', () => {
  it.each(NAMES.slice(1))(
    'opens the tab %s at the first click, and has the eight again after a reload',
    async (name) => {
      const { page, tabs } = await firstVisit(browser as Browser)
      const button = tabs.nth(NAMES.indexOf(name)).locator('.graphiql-tab-button')
      await button.click()
      await expect.poll(() => activeName(tabs)).toEqual([name])
      await expect.poll(() => keptTab(page)).toBe(NAMES.indexOf(name))
      await page.reload()
      await tabs.nth(NAMES.length - 1).waitFor()
      await expect.poll(async () => [await namesOf(tabs), await activeName(tabs)]).toEqual([NAMES, [name]])
      await page.close()
    },
    BROWSER_LIMIT_MS,
  )

  it(
    'has the eight again after a reload when nothing was touched',
    async () => {
      const { page, tabs } = await firstVisit(browser as Browser)
      await page.reload()
      await tabs.nth(NAMES.length - 1).waitFor()
      await expect.poll(async () => [await namesOf(tabs), await activeName(tabs)]).toEqual([NAMES, ['TreatiesByYear']])
      await page.close()
    },
    BROWSER_LIMIT_MS,
  )

  it(
    'shows the answer below the question on a narrow screen',
    async () => {
      const { page } = await firstVisit(browser as Browser)
      await page.setViewportSize({ width: 420, height: 800 })
      const [question, answer] = [await page.locator('.graphiql-editors').boundingBox(), await page.locator('.graphiql-response').boundingBox()]
      expect(answer?.y).toBeGreaterThanOrEqual((question?.y ?? 800) + (question?.height ?? 0))
      expect([question?.width, answer?.width].map((width) => (width ?? 0) > 300)).toEqual([true, true])
      await page.close()
    },
    BROWSER_LIMIT_MS,
  )
})
