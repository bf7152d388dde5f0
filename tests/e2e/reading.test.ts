import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { BilingualDocument } from '@sahapath/core/document'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browsing, browse, executablePath } from './support/browse.ts'

const library = fileURLToPath(new URL('../../examples/library/dist/', import.meta.url))
const id = 'shoigu-wang-beijing'

let browsing: Browsing
let page: Page

/** Presses Tab until the focus is where it should be, as someone without a mouse does. */
async function tabTo(selector: string, most = 80): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab')
    if (await focusIs(selector)) return
  }
  throw new Error(`Tab does not lead to ${selector}`)
}

function focusIs(selector: string): Promise<boolean> {
  return page.evaluate((asked) => {
    let focused = document.activeElement
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
    return focused?.matches(asked) ?? false
  }, selector)
}

/** The sentence that has the focus: its pair, whether it can be seen, whether the focus can. */
function currentSentence(): Promise<{ pair: number; inSight: boolean; marked: boolean }> {
  return page.locator('sahapath-reader').evaluate((reader) => {
    const root = reader.shadowRoot as ShadowRoot
    const cell = root.activeElement as Element
    const row = cell.closest('.row') as Element
    const { top, bottom } = cell.getBoundingClientRect()
    const toolbar = root.querySelector('.toolbar')?.getBoundingClientRect().bottom ?? 0
    const outline = [row, cell, ...cell.children].map((each) => getComputedStyle(each).outlineStyle)
    return {
      pair: Number(row.id.slice(1)),
      inSight: top >= toolbar - 1 && (bottom <= innerHeight || top < innerHeight / 2),
      marked: outline.includes('solid'),
    }
  })
}

const card = () => page.locator('.card')
const isOpen = () => card().evaluate((each) => each.matches(':popover-open'))

async function openCard(): Promise<string> {
  await page.keyboard.press('Enter')
  await expect.poll(isOpen).toBe(true)
  expect(await focusIs('.card')).toBe(true)
  return card().innerText()
}

async function closeCard(): Promise<void> {
  await page.keyboard.press('Escape')
  await expect.poll(isOpen).toBe(false)
  await expect.poll(() => focusIs('.cell')).toBe(true)
}

async function saveFromCard(): Promise<string> {
  await openCard()
  await tabTo('.save', 3)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Saved' }).waitFor()
  const headword = await page
    .locator('.card :is(h3[lang="hi"], h3 [lang="hi"])')
    .first()
    .innerText()
  await closeCard()
  return headword
}

describe.skipIf(!executablePath)('a whole article is read by keyboard alone', () => {
  const read: number[] = []
  const saved: string[] = []
  let article: BilingualDocument

  beforeAll(async () => {
    article = JSON.parse(readFileSync(`${library}articles/${id}.json`, 'utf8')) as BilingualDocument
    browsing = await browse(library)
    ;({ page } = await browsing.open('index.html', { locale: 'en-GB' }))
  })
  afterAll(() => browsing.close())

  it('is found in the library and opened', async () => {
    await tabTo('input[type="search"]')
    await page.keyboard.type('shoigu')
    await expect.poll(() => page.locator('[part~="item"]').count()).toBe(1)
    await tabTo(`a[href$="${id}.html"]`)
    await page.keyboard.press('Enter')
    await page.locator('sahapath-reader .row').first().waitFor()
    await tabTo('.cell')
    expect(await currentSentence()).toMatchObject({ pair: 0, marked: true })
  })

  it('leads through every sentence, each in sight and with a focus one can see', async () => {
    for (let step = 0; step < article.pairs.length; step++) {
      const now = await currentSentence()
      expect(now).toEqual({ pair: step, inSight: true, marked: true })
      read.push(now.pair)
      await page.keyboard.press(step % 2 ? 'j' : 'ArrowDown')
    }
    expect(read).toHaveLength(article.pairs.length)
    expect((await currentSentence()).pair).toBe(article.pairs.length - 1)
    await page.keyboard.press('Home')
    expect((await currentSentence()).pair).toBe(0)
  })

  it('opens and closes the cards of words and of terms', async () => {
    const kinds = new Set<string>()
    for (let step = 0; step < 3; step++) {
      for (let word = 0; word < 8; word++) {
        await page.keyboard.press('ArrowRight')
        const text = await openCard()
        kinds.add(text.includes('Term\n') ? 'term' : 'word')
        await closeCard()
      }
      await page.keyboard.press('j')
    }
    expect([...kinds].sort()).toEqual(['term', 'word'])
  })

  it('saves three words', async () => {
    for (let step = 0; step < 3; step++) {
      await page.keyboard.press('j')
      await page.keyboard.press('ArrowRight')
      saved.push(await saveFromCard())
    }
    expect(new Set(saved).size).toBe(3)
  })

  it('changes view, romanisation and colours', async () => {
    await page.keyboard.press('v')
    await page.keyboard.press('r')
    await page.locator('.frame[data-view="stacked"] .roman').first().waitFor()
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => focusIs('.cell, .help')).toBe(true)
    await openPanel('settings')
    await tabTo('input[name="theme"]')
    for (const _ of 'xxx') await page.keyboard.press('ArrowDown')
    await page.locator('.frame[data-theme="sepia"]').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => focusIs('.settings')).toBe(true)
  })

  it('reviews one of the words', async () => {
    await openPanel('vocabulary')
    await page.getByRole('button', { name: 'Review 3 words' }).waitFor()
    await tabTo('.primary')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Show the answer' }).waitFor()
    await tabTo('.primary')
    await page.keyboard.press('Enter')
    // The focus goes on to the answers: again, hard, good.
    await expect.poll(() => focusIs('.answers button')).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => focusIs('.primary')).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => focusIs('.toolbar .vocabulary')).toBe(true)
  })

  it('finds everything again after a reload: place, settings, words, what was reviewed', async () => {
    await tabTo('.cell')
    const { pair } = await currentSentence()
    expect(pair).toBeGreaterThan(3)
    await page.reload()
    await page.locator('.frame[data-view="stacked"][data-theme="sepia"] .roman').first().waitFor()
    await page.locator(`#p${pair} .cell[tabindex="0"]`).waitFor()
    await tabTo('.cell')
    expect(await currentSentence()).toEqual({ pair, inSight: true, marked: true })
    await openPanel('vocabulary')
    await page.getByRole('button', { name: 'Review 2 words' }).waitFor()
    const found = await page.locator('sahapath-vocabulary li strong').allInnerTexts()
    expect(found.sort()).toEqual(saved.toSorted())
    await page.keyboard.press('Escape')
    await expect.poll(() => focusIs('.vocabulary')).toBe(true)
  })
})

/** Opens a panel from the toolbar, wherever the focus is. */
async function openPanel(name: string): Promise<void> {
  if (await focusIs('.cell')) for (const _ of 'xxxxxxxx') await page.keyboard.press('Shift+Tab')
  await tabTo(`.toolbar .${name}`)
  await page.keyboard.press('Enter')
  await expect
    .poll(() => page.locator('.panel').evaluate((panel) => panel.matches(':popover-open')))
    .toBe(true)
}
