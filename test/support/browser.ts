import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { skipUnlessRequired } from './required.ts'

/** A browser test's own limit: a cold Chromium on a busy machine is slow. */
export const BROWSER_LIMIT_MS = 120_000

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** A headless Chromium (`CHROMIUM_PATH` or at the usual places), or `undefined` where there is none, with the reason printed. */
export async function launchBrowser(): Promise<Browser | undefined> {
  const executablePath = [process.env.CHROMIUM_PATH ?? '', ...USUAL_PLACES].find((place) => existsSync(place))
  if (executablePath) return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] })
  skipUnlessRequired('browser', 'no Chromium at the usual places (Debian: apt-get install chromium), and CHROMIUM_PATH names none')
  return undefined
}

export interface OfflinePage {
  readonly page: Page
  /** The addresses beyond this machine that the page asked for; none of them was let through. */
  readonly foreignRequests: readonly string[]
}

/** A page that reaches this machine alone. */
export async function openOffline(browser: Browser): Promise<OfflinePage> {
  const page = await browser.newPage()
  const foreignRequests: string[] = []
  await page.route(
    (url) => !isLocal(url),
    (route) => {
      foreignRequests.push(route.request().url())
      return route.abort()
    },
  )
  return { page, foreignRequests }
}

function isLocal({ protocol, hostname }: URL): boolean {
  return ['data:', 'blob:', 'about:'].includes(protocol) || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}
