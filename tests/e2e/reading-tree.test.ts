import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Settings } from '@sahapath/reader'
import { viewNames } from '@sahapath/reader'
import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { article } from '../browser/support/article.ts'
import { type Browsing, browse, executablePath } from './support/browse.ts'

// What a screen reader is told, in full: each file has been read as one would hear it.
const references = fileURLToPath(new URL('../fixtures/aria/', import.meta.url))
const bundle = fileURLToPath(new URL('../../packages/reader/dist/', import.meta.url))
const html = `<!doctype html><html lang="en"><title>Article</title><link rel="icon" href="data:,">
<script type="module" src="sahapath-reader.js"></script>
<main><sahapath-reader><script type="application/json">${JSON.stringify(article)}</script></sahapath-reader></main>`

let browsing: Browsing
let page: Page

async function openReader(settings: Partial<Settings>): Promise<void> {
  // All of it is near the viewport, so that all of it is split into words where the view does so.
  const viewport = { width: 1280, height: 3000 }
  ;({ page } = await browsing.open('article.html', { locale: 'en-GB', viewport }))
  await page.evaluate((stored) => {
    localStorage.setItem('sahapath-settings', JSON.stringify(stored))
  }, settings)
  await page.reload()
  await page.locator(`.frame[data-view="${settings.view ?? 'columns'}"]`).waitFor()
}

/** Compares what is told with the file of that name; UPDATE=1 writes the file. */
async function expectTold(name: string, selector = 'body'): Promise<void> {
  const told = `${await page.locator(selector).first().ariaSnapshot()}\n`
  const path = join(references, `${name}.yaml`)
  if (process.env.UPDATE) writeFileSync(path, told)
  expect(told).toBe(readFileSync(path, 'utf8'))
}

describe.skipIf(!executablePath)('a screen reader is told', () => {
  beforeAll(async () => {
    browsing = await browse(bundle, { 'article.html': html })
  })
  afterEach(() => page.context().close())
  afterAll(() => browsing.close())

  it.each(viewNames)('the article in %s', async (view) => {
    await openReader({ view })
    if (view === 'interlinear') await page.locator('#p10 .word').first().waitFor()
    await expectTold(view)
  })

  it('the article in Hindi, romanised', async () => {
    await openReader({ language: 'hi', romanization: 'line' })
    await expectTold('columns-hindi')
  })

  it('the sentence that is revealed', async () => {
    await openReader({ view: 'hindi-first' })
    await page.locator('#p1 .source').focus()
    await page.keyboard.press('t')
    await expectTold('revealed', '#p1')
  })

  it('the word under the cursor, its card, and that it is saved', async () => {
    await openReader({})
    await page.locator('#p1 .source').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.locator('.said', { hasText: 'देशों' }).waitFor({ state: 'attached' })
    await expectTold('word-said', '.said')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await expectTold('card-word', '.card')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('button', { name: 'Saved' }).waitFor()
    await expectTold('card-saved', '.card .save')
  })

  it('the card of a term', async () => {
    await openReader({})
    await page.locator('#p1 .source').focus()
    for (const _ of 'xxxx') await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await expectTold('card-term', '.card')
  })

  it.each(['Text and colours', 'My words', 'Keyboard shortcuts'])(
    'the panel “%s”',
    async (name) => {
      await openReader({})
      await page.getByRole('button', { name }).click()
      await page.getByRole('dialog', { name }).waitFor()
      await expectTold(`panel-${name.toLowerCase().replaceAll(' ', '-')}`, '.panel')
    },
  )
})
