import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright'
import sirv from 'sirv'
import { chromiumFlags, findBrowser } from '../../browser/find-browser.ts'

/** The Chromium to test in; undefined where there is none. */
export const executablePath: string | undefined = findBrowser()

/** A folder that is served, and a browser to read it in. */
export interface Browsing {
  /** Address of the folder, with a slash at its end. */
  base: string
  /** The browser, for pages that are to be prepared before they are opened. */
  browser: Browser
  /** Opens a page in a profile of its own and collects everything it complains about. */
  open(path: string, options?: BrowserContextOptions): Promise<Opened>
  close(): Promise<void>
}

/** A page, and what it complained about. */
export interface Opened {
  page: Page
  complaints: string[]
}

/**
 * Serves a folder on this machine and starts a browser.
 * @param directory The folder.
 * @param pages HTML of more pages, by their names.
 * @returns Both; close them when done.
 */
export async function browse(
  directory: string,
  pages: Readonly<Record<string, string>> = {},
): Promise<Browsing> {
  const files = sirv(directory, { dev: true })
  const server = createServer((request, response) => {
    const page = pages[request.url?.slice(1) ?? '']
    if (page === undefined) return files(request, response)
    response.setHeader('content-type', 'text/html; charset=utf-8').end(page)
  })
  const base = await listen(server)
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: chromiumFlags,
  })
  return {
    base,
    browser,
    open: (path, options) => openPage(browser, base, path, options),
    async close() {
      await browser.close()
      server.close()
    },
  }
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

async function openPage(
  browser: Browser,
  base: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const page = await (await browser.newContext(options)).newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(base)) complaints.push(`request to ${request.url()}`)
  })
  await page.goto(base + path, { waitUntil: 'networkidle' })
  return { page, complaints }
}
