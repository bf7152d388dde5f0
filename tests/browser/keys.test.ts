import { beforeAll, describe, expect, it, vi } from 'vitest'
import {
  expectAccessible,
  find,
  findAll,
  highlighted,
  mountReader,
  press,
  setWidth,
  textOf,
} from './support/mount.ts'

beforeAll(() => setWidth(1280))

describe('keys', () => {
  it('step through sentences with a single tab stop', async () => {
    const reader = await mountReader()
    const stops = (): string[] =>
      findAll(reader, '.rows [tabindex="0"]').map((cell) => cell.closest('.row')?.id ?? '')
    expect(stops()).toEqual(['p0'])
    find(reader, '#p0 .source').focus()
    press(reader, 'j')
    press(reader, 'ArrowDown')
    expect(reader.shadowRoot?.activeElement?.closest('.row')?.id).toBe('p2')
    expect(stops()).toEqual(['p2'])
    press(reader, 'k')
    expect(stops()).toEqual(['p1'])
    press(reader, 'End')
    expect(stops()).toEqual(['p11'])
    press(reader, 'Home')
    expect(stops()).toEqual(['p0'])
    press(reader, 'ArrowUp')
    expect(stops()).toEqual(['p0'])
  })

  it('know the key by its place on a Hindi layout', async () => {
    const reader = await mountReader()
    find(reader, '#p0 .source').focus()
    press(reader, 'र', 'KeyJ')
    expect(reader.shadowRoot?.activeElement?.closest('.row')?.id).toBe('p1')
  })

  it('say the word under the cursor', async () => {
    const reader = await mountReader()
    find(reader, '#p0 .source').focus()
    press(reader, 'ArrowRight')
    await vi.waitFor(() => expect(highlighted('sahapath-word')).toEqual(['रूसी']))
    expect(find(reader, '.said').textContent).toBe('रूसी – rūsī – Russian')
  })

  it('turn romanisation on and off', async () => {
    const reader = await mountReader()
    find(reader, '#p0 .source').focus()
    press(reader, 'r')
    await reader.updateComplete
    expect(textOf(find(reader, '#p1 .roman'))).toBe(
      'donõ deshõ ne dvipakshīya sambandhõ par charchā kī.',
    )
    press(reader, 'r')
    await reader.updateComplete
    expect(findAll(reader, '.rows .roman')).toHaveLength(0)
  })

  it('reveal the other side', async () => {
    const reader = await mountReader({ view: 'hindi-first' })
    find(reader, '#p1 .source').focus()
    press(reader, 't')
    expect(find(reader, '#p1').hasAttribute('data-revealed')).toBe(true)
    expect(find(reader, '#p0').hasAttribute('data-revealed')).toBe(false)
    press(reader, 't')
    expect(find(reader, '#p1').hasAttribute('data-revealed')).toBe(false)
  })

  it('go to the next view, and say so', async () => {
    const reader = await mountReader()
    const views: string[] = []
    reader.addEventListener('sahapath-view-change', ({ view }) => views.push(view))
    find(reader, '#p0 .source').focus()
    press(reader, 'v')
    await reader.updateComplete
    expect(views).toEqual(['stacked'])
    expect(find(reader, '.frame').dataset.view).toBe('stacked')
  })

  it('open the sheet of keys', async () => {
    const reader = await mountReader()
    find(reader, '#p0 .source').focus()
    press(reader, '?')
    await vi.waitFor(() => expect(find(reader, '.panel').matches(':popover-open')).toBe(true))
    expect(textOf(find(reader, '.panel'))).toContain('↓ j Next sentence')
    await expectAccessible()
  })

  it('leave keys with a modifier alone', async () => {
    const reader = await mountReader()
    const cell = find(reader, '#p0 .source')
    cell.focus()
    const event = new KeyboardEvent('keydown', {
      key: 'r',
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
    })
    cell.dispatchEvent(event)
    expect(event.defaultPrevented).toBe(false)
  })
})
