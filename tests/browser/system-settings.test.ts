import { viewNames } from '@sahapath/reader'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { cdp, page } from 'vitest/browser'
import {
  expectAccessible,
  find,
  highlighted,
  mountReader,
  press,
  setWidth,
} from './support/mount.ts'
import { isCardOpen, openCardOf, openPanel } from './support/open.ts'

type Feature = 'forced-colors' | 'prefers-contrast' | 'prefers-color-scheme'

interface Protocol {
  send(method: 'Emulation.setEmulatedMedia', params: { features: object[] }): Promise<unknown>
}

/** Sets what the system asks of pages; the rest is as by default. */
async function emulate(features: Partial<Record<Feature, string>>): Promise<void> {
  const list = Object.entries(features).map(([name, value]) => ({ name, value }))
  await (cdp() as unknown as Protocol).send('Emulation.setEmulatedMedia', { features: list })
}

/** A picture of an element, as it is painted. */
function paint(element: Element): Promise<string> {
  return page.elementLocator(element).screenshot({ save: false })
}

beforeAll(() => setWidth(768))
afterEach(() => emulate({}))

describe('forced colours', () => {
  it.each(viewNames)('show where the focus is and which word is marked in %s', async (view) => {
    await emulate({ 'forced-colors': 'active' })
    const reader = await mountReader({ view })
    const cell = find(reader, `#p1 .${view.startsWith('english') ? 'target' : 'source'}`)
    const row = find(reader, '#p1')
    const plain = await paint(row)
    cell.focus()
    const focused = await paint(row)
    expect(focused).not.toBe(plain)
    press(reader, 'ArrowRight')
    await vi.waitFor(() => expect(highlighted('sahapath-word')).toHaveLength(1))
    expect(await paint(row)).not.toBe(focused)
  })

  it('show which control has the focus, which is pressed and which choice holds', async () => {
    await emulate({ 'forced-colors': 'active' })
    const reader = await mountReader()
    const button = find(reader, '.romanization')
    const plain = await paint(button)
    button.focus()
    press(reader, 'Shift')
    expect(await paint(button)).not.toBe(plain)
    button.blur()
    button.click()
    await reader.updateComplete
    expect(await paint(button)).not.toBe(plain)
    const panel = await openPanel(reader, 'settings')
    const [auto, light] = panel.querySelectorAll('[name="theme"] + span')
    const style = (element: Element | undefined): string =>
      getComputedStyle(element as Element).border
    expect(style(auto)).not.toBe(style(light))
  })

  it('keep the veil, the card and the marks', async () => {
    await emulate({ 'forced-colors': 'active' })
    const reader = await mountReader({ view: 'hindi-first' })
    expect(getComputedStyle(find(reader, '#p0 .veil')).borderStyle).toBe('dashed')
    expect(getComputedStyle(find(reader, '#p0 .veiled')).visibility).toBe('hidden')
    await openCardOf(reader, 0, 'विदेश', 'विदेश')
    expect(isCardOpen(reader)).toBe(true)
    expect(getComputedStyle(find(reader, '.card')).borderTopStyle).toBe('solid')
    await expectAccessible()
  })
})

describe('motion', () => {
  it('is nowhere, so that those who want less of it get none', async () => {
    const reader = await mountReader()
    await openCardOf(reader, 0, 'विदेश', 'विदेश')
    for (const element of reader.shadowRoot?.querySelectorAll('*') ?? []) {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
      expect([transitionDuration, animationName, scrollBehavior]).toEqual(['0s', 'none', 'auto'])
    }
    press(reader, 'Escape')
    press(reader, 'j')
    expect(document.getAnimations()).toEqual([])
  })
})

describe('without a choice of colours', () => {
  it.each([
    ['dark', 'no-preference'],
    ['light', 'more'],
    ['dark', 'more'],
  ])('the system decides: %s, contrast %s', async (scheme, contrast) => {
    await emulate({ 'prefers-color-scheme': scheme, 'prefers-contrast': contrast })
    const reader = await mountReader({ theme: 'auto' })
    const { backgroundColor } = getComputedStyle(find(reader, '.frame'))
    const dark = contrast === 'more' ? 'rgb(0, 0, 0)' : 'rgb(25, 26, 28)'
    expect(backgroundColor).toBe(scheme === 'dark' ? dark : 'rgb(255, 255, 255)')
    await openCardOf(reader, 0, 'विदेश', 'विदेश')
    await expectAccessible()
  })

  it('high contrast is dark where the system is', async () => {
    await emulate({ 'prefers-color-scheme': 'dark' })
    for (const view of viewNames) {
      const reader = await mountReader({ theme: 'contrast', view })
      await expectAccessible(view)
      reader.remove()
    }
  })
})
