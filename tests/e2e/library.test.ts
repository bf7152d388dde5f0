import { readFileSync, readdirSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright'
import sirv from 'sirv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumFlags, findBrowser } from '../browser/find-browser.ts'

const directory = fileURLToPath(new URL('../../examples/library/dist/', import.meta.url))
const articles = fileURLToPath(new URL('../../examples/library/articles/', import.meta.url))
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const executablePath = findBrowser()
const pages = ['index.html', ...readdirSync(articles).map((id) => `articles/${id}.html`)]

let server: Server
let browser: Browser
let base: string

/** Opens a page and collects everything it complains about. */
async function open(
  path: string,
  options: { width?: number; colorScheme?: 'light' | 'dark'; javaScriptEnabled?: boolean } = {},
): Promise<{ page: Page; complaints: string[] }> {
  const { width = 1280, colorScheme = 'light', javaScriptEnabled = true } = options
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    javaScriptEnabled,
    hasTouch: width < 600,
  })
  const page = await context.newPage()
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

async function audit(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const { violations } = await axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
  })
}

describe.skipIf(!executablePath)('the built library', () => {
  beforeAll(async () => {
    server = createServer(sirv(directory, { dev: true }))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: chromiumFlags,
    })
  })
  afterAll(async () => {
    await browser.close()
    server.close()
  })

  describe.each(pages)('%s', (path) => {
    it.each([
      [1280, 'light'],
      [360, 'dark'],
    ] as const)('opens clean and passes the audit at %i px, %s', async (width, colorScheme) => {
      const { page, complaints } = await open(path, { width, colorScheme })
      expect(await audit(page)).toEqual([])
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBeLessThanOrEqual(0)
      expect(complaints).toEqual([])
      await page.context().close()
    })

    it('can be read without scripts', async () => {
      const { page } = await open(path, { javaScriptEnabled: false })
      expect(await page.getByText('चीन').first().isVisible()).toBe(true)
      await page.context().close()
    })
  })

  it('shows Hindi in the font that the page brings', async () => {
    const { page } = await open(pages[1] as string)
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready
      return [...document.fonts]
        .filter((font) => font.status === 'loaded')
        .map((font) => font.family.replaceAll('"', ''))
    })
    expect(loaded).toContain('Noto Serif Devanagari')
    await page.context().close()
  })

  it('finds articles by Hindi, English and romanised words', async () => {
    const { page } = await open('index.html')
    const search = page.getByRole('searchbox')
    const items = page.locator('sahapath-library [part~="item"]')
    expect(await items.count()).toBe(5)
    for (const query of ['शोइगु', 'shoigu', 'ASEAN']) {
      await search.fill(query)
      await expect.poll(() => items.count()).toBe(1)
    }
    await search.fill('लावरोव')
    await expect.poll(() => items.count()).toBeGreaterThan(1)
    await page.context().close()
  })
})
