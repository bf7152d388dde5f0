import type { SahapathReader } from '@sahapath/reader'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { find, highlighted, mountReader, pointAt, setWidth, textOf } from './support/mount.ts'
import { isCardOpen } from './support/open.ts'

beforeAll(() => setWidth(1280))

// Real input, as the browser itself sends it.
async function openCard(number: number, word: string): Promise<SahapathReader> {
  const reader = await mountReader()
  pointAt(reader, 'click', number, word)
  await vi.waitFor(() => expect(isCardOpen(reader)).toBe(true))
  return reader
}

describe('trusted input', () => {
  it('lights up both sides of the pair under the pointer', async () => {
    const reader = await mountReader()
    const row = find(reader, '#p1')
    const before = getComputedStyle(row).backgroundColor
    await userEvent.hover(find(reader, '#p1 .target'))
    await vi.waitFor(() => expect(getComputedStyle(row).backgroundColor).not.toBe(before))
    expect(row.contains(find(reader, '#p1 .source'))).toBe(true)
  })

  it('opens one card at a time, and Escape closes it', async () => {
    const reader = await openCard(0, 'विदेश')
    pointAt(reader, 'click', 1, 'चर्चा')
    await vi.waitFor(() => expect(textOf(find(reader, '.card'))).toContain('चर्चा करना'))
    expect(reader.shadowRoot?.querySelectorAll(':popover-open')).toHaveLength(1)
    await userEvent.keyboard('{Escape}')
    expect(isCardOpen(reader)).toBe(false)
    expect(highlighted('sahapath-word')).toHaveLength(0)
  })

  it('opens the card by Enter, takes the focus and gives it back', async () => {
    const reader = await mountReader()
    find(reader, '#p1 .source').focus()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}')
    await vi.waitFor(() => expect(isCardOpen(reader)).toBe(true))
    expect(textOf(find(reader, '.about-word h3'))).toContain('देश')
    expect(reader.shadowRoot?.activeElement).toBe(find(reader, '.card'))
    await userEvent.keyboard('{Escape}')
    await vi.waitFor(() =>
      expect(reader.shadowRoot?.activeElement).toBe(find(reader, '#p1 .source')),
    )
  })
})
