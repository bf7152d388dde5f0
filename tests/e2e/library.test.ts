import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browsing, browse, executablePath, type Opened } from './support/browse.ts'

const directory = fileURLToPath(new URL('../../examples/library/dist/', import.meta.url))
const articles = fileURLToPath(new URL('../../examples/library/articles/', import.meta.url))
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const pages = ['index.html', ...readdirSync(articles).map((id) => `articles/${id}.html`)]

let browsing: Browsing

/** Opens a page at a width, in light colours unless told otherwise. */
function open(
  path: string,
  options: { width?: number; colorScheme?: 'light' | 'dark'; javaScriptEnabled?: boolean } = {},
): Promise<Opened> {
  const { width = 1280, ...others } = options
  const viewport = { width, height: 900 }
  return browsing.open(path, { colorScheme: 'light', viewport, hasTouch: width < 600, ...others })
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
    browsing = await browse(directory)
  })
  afterAll(() => browsing.close())

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

  it('takes a dictionary of one’s own, and keeps it for the next article', async () => {
    const row = {
      word: 'विदेश',
      lang_code: 'hi',
      pos: 'noun',
      senses: [{ glosses: ['abroad-ness'] }],
    }
    const { page, complaints } = await open(pages[1] as string)
    await page.getByRole('button', { name: 'Text and colours' }).click()
    await page.locator('sahapath-dictionaries input').setInputFiles({
      name: 'mine.jsonl',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(row)),
    })
    await page.getByText('Wiktionary (mine.jsonl) is added.').waitFor()
    await page.goto(`${browsing.base}${pages[2]}`)
    await page
      .locator('sahapath-reader .term', { hasText: 'विदेश' })
      .first()
      .click({
        position: { x: 8, y: 12 },
      })
    await page.locator('.card .entry', { hasText: 'abroad-ness' }).waitFor()
    expect(await page.locator('.card .entry').last().textContent()).toContain(
      'from Wiktionary (mine.jsonl)',
    )
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('finds articles easier once their words are known', async () => {
    const { page } = await open(pages[1] as string)
    await page
      .locator('sahapath-reader .term')
      .first()
      .click({ position: { x: 8, y: 12 } })
    await page.locator('.card .save').click()
    await page.locator('.card .save[aria-pressed=true]').waitFor()
    await page.keyboard.press('Escape')
    await page.goto(`${browsing.base}index.html`)
    const facts = page.locator('sahapath-library [part~=item] .facts')
    expect(await facts.first().textContent()).toMatch(/\d+% frequent words/)
    await page.goto(`${browsing.base}${pages[1]}`)
    await page.getByRole('button', { name: 'My words' }).click()
    await page.locator('sahapath-vocabulary select').selectOption('known')
    await page.goto(`${browsing.base}index.html`)
    await page
      .getByText(/You know \d+%/)
      .first()
      .waitFor()
    expect(await facts.first().textContent()).toMatch(/\d+% frequent or known words/)
    await page.context().close()
  })

  it('takes the colours that were chosen for reading, on every page', async () => {
    const { page } = await open(pages[1] as string)
    const paper = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    await page.getByRole('button', { name: 'Text and colours' }).click()
    await page.getByRole('radio', { name: 'Sepia' }).check()
    await expect.poll(paper).toBe('rgb(245, 236, 217)')
    await page.goto(`${browsing.base}index.html`)
    await expect.poll(paper).toBe('rgb(245, 236, 217)')
    await page.context().close()
  })
})
