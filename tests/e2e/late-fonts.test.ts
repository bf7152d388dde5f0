import { fileURLToPath } from 'node:url'
import type { Page, Route } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browsing, browse, executablePath } from './support/browse.ts'

const directory = fileURLToPath(new URL('../../examples/library/dist/', import.meta.url))
const paths = ['index.html', 'articles/wang-lavrov-moscow.html']
const most = 0.02

let browsing: Browsing

/** Opens a page whose fonts are answered in some way, and adds up what moves. */
async function open(
  path: string,
  width: number,
  answer: (route: Route) => Promise<void>,
  prepare = '',
): Promise<Page> {
  const page = await browsing.browser.newPage({ viewport: { width, height: 800 } })
  await page.route('**/*.woff2', answer)
  await page.addInitScript({
    content: `${prepare}
      globalThis.shift = 0
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) shift += value
      }).observe({ type: 'layout-shift', buffered: true })`,
  })
  await page.goto(browsing.base + path, { waitUntil: 'domcontentloaded' })
  return page
}

const readShift = (page: Page): Promise<number> => page.evaluate('shift')
const isHidden = (page: Page): Promise<boolean> =>
  page.evaluate(() => getComputedStyle(document.body).visibility === 'hidden')

describe.skipIf(!executablePath)('a page whose fonts are late', () => {
  beforeAll(async () => {
    browsing = await browse(directory)
  })
  afterAll(() => browsing.close())

  describe.each(paths)('%s', (path) => {
    it.each([1280, 360])('moves nothing when they come, %i px wide', async (width) => {
      let release = (): void => {}
      const released = new Promise<void>((resolve) => (release = resolve))
      const page = await open(path, width, async (route) => {
        await released
        await route.continue()
      })
      expect(await isHidden(page)).toBe(true)
      release()
      await expect.poll(() => isHidden(page), { timeout: 10_000 }).toBe(false)
      await page.waitForTimeout(500)
      expect(await readShift(page)).toBeLessThanOrEqual(most)
      await page.close()
    })
  })

  it('is shown in the font of the device when they are slow, and stays so', async () => {
    let release = (): void => {}
    const released = new Promise<void>((resolve) => (release = resolve))
    // Letters differ in width only where a font has them.
    const device = `CanvasRenderingContext2D.prototype.measureText =
      (text) => ({ width: text.codePointAt(0) })`
    const answer = async (route: Route): Promise<void> => {
      await released
      await route.continue()
    }
    const page = await open('articles/wang-lavrov-moscow.html', 360, answer, device)
    await expect.poll(() => isHidden(page), { timeout: 5000 }).toBe(false)
    release()
    await page.evaluate(() => document.fonts.ready)
    await page.waitForTimeout(500)
    expect(await readShift(page)).toBeLessThanOrEqual(most)
    await page.close()
  })

  it('is shown at once when they cannot be had', async () => {
    const page = await open(paths[1] as string, 1280, (route) => route.abort())
    await expect.poll(() => isHidden(page), { timeout: 5000 }).toBe(false)
    await page.close()
  })
})
