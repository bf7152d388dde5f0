import '@sahapath/reader/define'
import axe from 'axe-core'
import type { BilingualDocument } from '@sahapath/core/document'
import type { SahapathReader, Settings, SettingsStore } from '@sahapath/reader'
import { afterEach, beforeAll, expect, vi } from 'vitest'
import { page } from 'vitest/browser'
import { article } from './article.ts'

// A part that is loaded when it is first needed takes its time on a busy machine.
beforeAll(async () => {
  await import('../../../packages/reader/src/words/word-controller.ts')
})
afterEach(() => {
  document.body.replaceChildren()
})

/** A settings store in memory, so that tests leave nothing behind. */
export function memoryStore(start: Partial<Settings> = {}): SettingsStore & { saved: unknown[] } {
  let settings = start
  const saved: unknown[] = []
  return {
    saved,
    load: () => settings,
    save: (next) => {
      settings = next
      saved.push(next)
    },
  }
}

/**
 * Puts a reader on the page and waits until it is shown.
 * @param settings Settings to begin with.
 * @param content The document.
 * @returns The reader.
 */
export async function mountReader(
  settings: Partial<Settings> = {},
  content: BilingualDocument = article,
): Promise<SahapathReader> {
  const reader = document.createElement('sahapath-reader')
  reader.store = memoryStore()
  reader.placeStore = null
  reader.interfaceLanguage = 'en'
  reader.settings = settings
  reader.document = content
  document.body.append(reader)
  await reader.updateComplete
  // The first view waits for fonts that are under way; what is hidden takes no focus.
  const isWaiting = (): boolean => find(reader, '.frame').hasAttribute('data-waiting')
  await vi.waitFor(() => expect(isWaiting()).toBe(false), { timeout: 10_000 })
  if (content === article) expect(findAll(reader, '.row')).toHaveLength(content.pairs.length)
  else expect(findAll(reader, '.row').length).toBeGreaterThan(0)
  return reader
}

/** Finds one element inside a shadow root; a missing one fails the test. */
export function find(host: Element, selector: string): HTMLElement {
  const found = host.shadowRoot?.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`Nothing matches ${selector}`)
  return found
}

/** Finds all elements inside a shadow root. */
export function findAll(host: Element, selector: string): HTMLElement[] {
  return [...(host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])]
}

/** The text of a row's side as it is on the page. */
export function textOf(element: Element): string {
  return (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
}

/** Sets the width of the page. */
export async function setWidth(width: number, height = 800): Promise<void> {
  await page.viewport(width, height)
}

/**
 * Finds where a word is on the page.
 * @param host The reader.
 * @param number Number of the pair.
 * @param word The word, or part of the text.
 * @returns Its middle, in viewport coordinates, with the element there.
 */
export function pointOf(
  host: Element,
  number: number,
  word: string,
): { x: number; y: number; element: Element } {
  const row = find(host, `#p${number}`)
  const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node as Text).data.indexOf(word)
    if (at < 0 || !node.parentElement) continue
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + word.length)
    const box = range.getBoundingClientRect()
    return { x: box.x + box.width / 2, y: box.y + box.height / 2, element: node.parentElement }
  }
  throw new Error(`No ${word} in row ${number}`)
}

/** Sends a pointer or mouse event to a word. */
export function pointAt(host: Element, type: string, number: number, word: string): void {
  const { x, y, element } = pointOf(host, number, word)
  const init = { bubbles: true, composed: true, clientX: x, clientY: y, pointerType: 'mouse' }
  element.dispatchEvent(
    type.startsWith('pointer') ? new PointerEvent(type, init) : new MouseEvent(type, init),
  )
}

/** Presses a key where the focus is. */
export function press(host: Element, key: string, code = ''): void {
  const target = host.shadowRoot?.activeElement ?? host
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, code, bubbles: true, composed: true, cancelable: true }),
  )
}

/** The words under a native highlight. */
export function highlighted(name: string): string[] {
  return [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString())
}

/**
 * Audits the page with axe.
 * @returns One line for each rule that is broken, with the elements that break it.
 */
export async function listViolations(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
    resultTypes: ['violations'],
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target).join(' | ')}`)
}

/**
 * Fails the test when axe finds anything.
 * @param state What the page shows, for the message.
 */
export async function expectAccessible(state = ''): Promise<void> {
  expect(await listViolations(), state).toEqual([])
}
