import { beforeAll, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { SahapathReader } from '@sahapath/reader'
import { article, longDocument } from './support/article.ts'
import {
  expectAccessible,
  find,
  findAll,
  highlighted,
  mountReader,
  pointAt,
  press,
  setWidth,
  textOf,
} from './support/mount.ts'
import { isCardOpen } from './support/open.ts'

beforeAll(() => setWidth(1280))

async function openCard(number: number, word: string): Promise<SahapathReader> {
  const reader = await mountReader()
  pointAt(reader, 'click', number, word)
  await vi.waitFor(() => expect(isCardOpen(reader)).toBe(true))
  return reader
}

describe('axe finds nothing', () => {
  for (const width of [320, 768, 1280]) {
    it(`with the card open at ${width} px`, async () => {
      await setWidth(width)
      const reader = await openCard(0, 'विदेश')
      await expectAccessible()
      const card = find(reader, '.card').getBoundingClientRect()
      expect(card.left).toBeGreaterThanOrEqual(0)
      expect(card.right).toBeLessThanOrEqual(width)
      await setWidth(1280)
    })
  }
})

describe('light', () => {
  it('falls on both sides of the pair under the pointer', async () => {
    const reader = await mountReader()
    const row = find(reader, '#p1')
    const before = getComputedStyle(row).backgroundColor
    await userEvent.hover(find(reader, '#p1 .target'))
    await vi.waitFor(() => expect(getComputedStyle(row).backgroundColor).not.toBe(before))
    expect(row.contains(find(reader, '#p1 .source'))).toBe(true)
  })

  it('falls on a word and on the words it is linked to', async () => {
    const reader = await mountReader()
    pointAt(reader, 'pointermove', 0, 'बीजिंग')
    await vi.waitFor(() => expect(highlighted('sahapath-word')).toEqual(['बीजिंग']))
    expect(highlighted('sahapath-link')).toEqual(['Beijing'])
    pointAt(reader, 'pointermove', 0, 'arrived')
    await vi.waitFor(() => expect(highlighted('sahapath-word')).toEqual(['arrived']))
    expect(highlighted('sahapath-link')).toEqual(['पहुंचे'])
  })

  it('falls on all words of a unit', async () => {
    const reader = await mountReader()
    pointAt(reader, 'pointermove', 1, 'चर्चा')
    await vi.waitFor(() => expect(highlighted('sahapath-word')).toEqual(['चर्चा', 'की']))
    expect(highlighted('sahapath-link')).toEqual(['discussed'])
  })

  it('counts link numbers through all sentences of a side', async () => {
    const reader = await mountReader()
    pointAt(reader, 'pointermove', 4, 'बयान')
    await vi.waitFor(() => expect(highlighted('sahapath-link')).toEqual(['statement']))
  })

  it('falls on words that have an element of their own too', async () => {
    const reader = await mountReader({ view: 'interlinear' })
    pointAt(reader, 'pointermove', 0, 'सोमवार')
    await vi.waitFor(() => expect(highlighted('sahapath-word')).toEqual(['सोमवार']))
    expect(highlighted('sahapath-link')).toEqual(['Monday'])
  })

  it('goes out when the pointer or the reader leaves', async () => {
    const reader = await mountReader()
    pointAt(reader, 'pointermove', 0, 'बीजिंग')
    await vi.waitFor(() => expect(highlighted('sahapath-word')).toHaveLength(1))
    find(reader, '.rows').dispatchEvent(new PointerEvent('pointerleave'))
    await vi.waitFor(() => expect(highlighted('sahapath-word')).toHaveLength(0))
    pointAt(reader, 'pointermove', 0, 'बीजिंग')
    await vi.waitFor(() => expect(highlighted('sahapath-word')).toHaveLength(1))
    reader.remove()
    expect(highlighted('sahapath-word')).toHaveLength(0)
  })

  it('is native: no element for each word of running text', async () => {
    const reader = await mountReader({}, longDocument(100))
    expect(findAll(reader, '.word')).toHaveLength(0)
  })
})

describe('the card', () => {
  it('tells of a term, then of the word', async () => {
    const reader = await openCard(0, 'विदेश')
    const sections = findAll(reader, '.card section').map((section) => section.className)
    expect(sections).toEqual(['about-term', 'about-word'])
    const term = textOf(find(reader, '.about-term'))
    expect(term).toContain('विदेश मंत्री')
    expect(term).toContain('foreign minister · minister of foreign affairs')
    expect(term).toContain('The minister who directs')
    expect(term).toContain('2 more times in this article')
  })

  it('defines the term in the language of the interface', async () => {
    const reader = await openCard(0, 'विदेश')
    reader.change({ language: 'hi' })
    await reader.updateComplete
    expect(textOf(find(reader, '.definition'))).toContain('वह मंत्री जो')
  })

  it('puts the fitting gloss first and explains the form', async () => {
    const reader = await openCard(1, 'संबंधों')
    const word = find(reader, '.about-word')
    expect(textOf(word.querySelector('h3') as Element)).toBe('संबंध')
    expect(textOf(word.querySelector('.glosses') as Element)).toMatch(/^relation, /)
    expect(textOf(word)).toContain('oblique plural of संबंध')
    expect(textOf(word)).toContain('Here in English: relations')
  })

  it('shows a unit as one', async () => {
    const reader = await openCard(1, 'चर्चा')
    expect(textOf(find(reader, '.about-unit'))).toContain('चर्चा करना')
    expect(textOf(find(reader, '.about-unit .glosses'))).toBe('discuss, hold talks on')
  })

  it('shows a name with its established English', async () => {
    const reader = await openCard(0, 'लावरोव')
    expect(textOf(find(reader, '.about-name'))).toBe('Name · person सर्गेई लावरोव Sergei Lavrov')
  })

  it('opens on the linked Hindi word for an English word', async () => {
    const reader = await openCard(0, 'Monday')
    expect(textOf(find(reader, '.about-word h3'))).toBe('सोमवार somvār')
  })

  it('leads to the other places', async () => {
    const reader = await openCard(1, 'चर्चा')
    const places = find(reader, '.about-word ~ .places, .card > .places') as HTMLDetailsElement
    places.open = true
    places.querySelector<HTMLButtonElement>('.place')?.click()
    await vi.waitFor(() => expect(isCardOpen(reader)).toBe(false))
    expect(reader.shadowRoot?.activeElement?.closest('.row')?.id).toBe('p3')
  })

  it('is one, and Escape closes it', async () => {
    const reader = await openCard(0, 'विदेश')
    pointAt(reader, 'click', 1, 'चर्चा')
    await vi.waitFor(() => expect(textOf(find(reader, '.card'))).toContain('चर्चा करना'))
    expect(reader.shadowRoot?.querySelectorAll(':popover-open')).toHaveLength(1)
    await userEvent.keyboard('{Escape}')
    expect(isCardOpen(reader)).toBe(false)
    expect(highlighted('sahapath-word')).toHaveLength(0)
  })

  it('opens by Enter, takes the focus and gives it back', async () => {
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

  it('opens by long press', async () => {
    const reader = await mountReader()
    const { x, y } = find(reader, '#p1 .source .sentence').getBoundingClientRect()
    find(reader, '#p1 .source .sentence').dispatchEvent(
      new PointerEvent('pointerdown', {
        bubbles: true,
        composed: true,
        pointerType: 'touch',
        clientX: x + 8,
        clientY: y + 12,
      }),
    )
    await vi.waitFor(() => expect(isCardOpen(reader)).toBe(true), { timeout: 2000 })
    expect(textOf(find(reader, '.about-word h3'))).toContain('दोनों')
  })

  it('does not open when text is selected', async () => {
    const reader = await mountReader()
    find(reader, '#p1 .sentence').dispatchEvent(
      new PointerEvent('pointerdown', { bubbles: true, composed: true, clientX: 1, clientY: 1 }),
    )
    pointAt(reader, 'click', 1, 'चर्चा')
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(isCardOpen(reader)).toBe(false)
  })

  it('asks to save the word with its sentence pair', async () => {
    const reader = await openCard(1, 'संबंधों')
    const asked = new Promise<Event>((resolve) => {
      reader.addEventListener('sahapath-save-word', resolve, { once: true })
    })
    find(reader, '.card .save').click()
    const { item } = (await asked) as HTMLElementEventMap['sahapath-save-word']
    expect(item).toMatchObject({
      id: 'term:bilateral-relations',
      headword: 'द्विपक्षीय संबंध',
      romanization: 'dvipakshīya sambandhõ',
      surface: 'द्विपक्षीय संबंधों',
    })
    const { source, target, start, end } = item.context
    expect(source.slice(start, end)).toBe('द्विपक्षीय संबंधों')
    expect(target).toBe(article.sentences.find(({ id }) => id === 't1')?.text)
  })
})

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
