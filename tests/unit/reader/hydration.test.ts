import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { render } from '@lit-labs/ssr'
import { collectResult } from '@lit-labs/ssr/lib/render-result.js'
import { createLibraryItem } from '@sahapath/reader'
import '@sahapath/reader/define'
import { renderArticlePage } from '@sahapath/site'
import { html } from 'lit'
import { type Browser, chromium } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { article } from '../../browser/support/article.ts'
import { buildBundle } from './build-bundle.ts'
import { chromiumFlags, findBrowser } from '../../browser/find-browser.ts'

const executablePath = findBrowser()
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ')

// Notes every node the server rendered before the reader's own script is loaded.
const begin = `
const host = document.querySelector('sahapath-reader, sahapath-library')
const list = (root) => [...(root?.querySelectorAll('*') ?? [])].filter((node) => node.localName !== 'style')
const before = { nodes: list(host.shadowRoot), text: host.shadowRoot?.textContent }
await import('/sahapath-reader.js')
await customElements.whenDefined(host.localName)
await host.updateComplete
await host.updateComplete
const nodes = list(host.shadowRoot)
document.documentElement.dataset.taken = JSON.stringify({
  before: before.nodes.length,
  kept: before.nodes.filter((node, number) => node === nodes[number]).length,
  after: nodes.length,
  sameText: before.text === host.shadowRoot.textContent,
})
`

const mark = 'data-taken'

let server: Server
let browser: Browser
let address: string

async function writePages(): Promise<Map<string, string>> {
  const json = JSON.stringify(article)
  const items = JSON.stringify([createLibraryItem(article, 'lavrov.html')])
  const script = '<script type="module" src="/begin.js"></script>'
  const page = (body: string): string =>
    `<!doctype html><html lang="en"><title>Test</title><body>${body}${script}`
  const reader = html`<sahapath-reader document=${json} interface-language="en"></sahapath-reader>`
  const hindi = html`<sahapath-reader document=${json} interface-language="hi" view="interlinear"></sahapath-reader>`
  const library = html`<sahapath-library items=${items} interface-language="en"></sahapath-library>`
  return new Map([
    ['/reader', page(await collectResult(render(reader)))],
    ['/hindi', page(await collectResult(render(hindi)))],
    ['/article', `${await renderArticlePage(article)}${script}`],
    ['/library', page(await collectResult(render(library)))],
    ['/plain', page(`<sahapath-reader src="/article.json"></sahapath-reader>`)],
    ['/article.json', json],
    ['/begin.js', begin],
  ])
}

beforeAll(async () => {
  if (!executablePath) return
  const bundle = [...(await buildBundle())].map(([name, code]) => [`/${name}`, code] as const)
  const files = new Map([...bundle, ...(await writePages())])
  server = createServer((request, response) => {
    const path = request.url ?? ''
    const body = files.get(path)
    const type = path.endsWith('.js')
      ? 'text/javascript'
      : path.endsWith('.json')
        ? 'application/json'
        : 'text/html'
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': policy,
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  address = `http://localhost:${(server.address() as AddressInfo).port}`
  browser = await chromium.launch({ executablePath, args: chromiumFlags })
}, 60_000)

afterAll(async () => {
  await browser?.close()
  server?.close()
})

describe.skipIf(!executablePath)('under a strict policy', () => {
  for (const path of ['/reader', '/hindi', '/article', '/library']) {
    it(`takes over ${path} as the server rendered it, node for node`, async () => {
      const page = await browser.newPage()
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      await page.goto(address + path)
      await page.locator(`html[${mark}]`).waitFor()
      const taken = JSON.parse((await page.locator('html').getAttribute(mark)) ?? '') as Record<
        string,
        unknown
      >
      expect(taken.before).toBeGreaterThan(15)
      expect(taken).toMatchObject({ kept: taken.before, after: taken.before, sameText: true })
      expect(errors).toEqual([])
      await page.close()
    })
  }

  it('works after taking over: styles, cards, views', async () => {
    const page = await browser.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(`${address}/reader`)
    await page.locator(`html[${mark}]`).waitFor()
    await page.locator('.toolbar select').selectOption('stacked')
    await page.locator('.frame[data-view=stacked]').waitFor()
    await page.locator('#p1 .source').focus()
    await page.keyboard.press('Enter')
    await page.locator('.card:popover-open .about-word').waitFor()
    expect(await page.locator('.toolbar').evaluate((bar) => getComputedStyle(bar).position)).toBe(
      'sticky',
    )
    expect(errors).toEqual([])
    await page.close()
  })

  it('shows a document without a server too', async () => {
    const page = await browser.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    await page.goto(`${address}/plain`)
    await page.locator(`html[${mark}]`).waitFor()
    await page.locator('.row').first().waitFor()
    expect(await page.locator('.row').count()).toBe(article.pairs.length)
    expect(errors.filter((text) => !text.includes('favicon'))).toEqual([])
    await page.close()
  })
})
