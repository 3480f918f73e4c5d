import neo4j from 'neo4j-driver'
import { afterAll, expect, it } from 'vitest'
import { BROWSER_LIMIT_MS, launchBrowser, openOffline } from '../support/browser.ts'
import { freshNeo4j } from '../support/neo4j.ts'

const server = await freshNeo4j()
const browser = await launchBrowser()
afterAll(() => browser?.close())

if (server && !server.browserUrl) console.log('Skipped, needs a server of our own: NEO4J_URI does not tell where its Neo4j Browser is')

it.skipIf(!browser || !server?.browserUrl)(
  'Neo4j Browser connects with what `npm run neo4j` prints, and shows the graph',
  async () => {
    if (!browser || !server?.browserUrl) return
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password))
    await driver.executeQuery("CREATE (:Statement {id: 's1', name: '联合声明'})<-[:EDITION_OF]-(:Edition {id: 'e1', name: '联合声明 zh-Hans'})")
    await driver.close()

    const { page } = await openOffline(browser)
    await page.goto(server.browserUrl)
    await page.fill('input[data-testid="username"]', server.user)
    await page.fill('input[data-testid="password"]', server.password)
    await page.getByTestId('connect').click()
    await page.getByText('Connected to Neo4j').first().waitFor()

    await page.locator('[data-testid="activeEditor"]').click()
    await page.keyboard.insertText('MATCH (s:Statement)<-[:EDITION_OF]-(e:Edition) RETURN s.name AS statement, e.id AS edition')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('cell', { name: '联合声明' }).first().waitFor()
    expect(await page.getByRole('cell', { name: 'e1' }).count()).toBeGreaterThan(0)
  },
  BROWSER_LIMIT_MS,
)
