import type { SahapathReader } from '@sahapath/reader'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { article } from './support/article.ts'
import {
  expectAccessible,
  find,
  findAll,
  mountReader,
  pointAt,
  setWidth,
  textOf,
} from './support/mount.ts'
import { isCardOpen } from './support/open.ts'

beforeAll(() => setWidth(1280))

async function openCard(number: number, word: string, content = article): Promise<SahapathReader> {
  const reader = await mountReader({}, content)
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

  it('saves the headword with its own glosses where the form has an entry of its own', async () => {
    const content = structuredClone(article)
    const form = content.forms.find(({ surface }) => surface === 'दोनों')
    const entry = content.entries.find(({ id }) => id === form?.entries[0])
    if (!form || !entry) throw new Error('The article has no दोनों')
    form.lemma = entry.lemma
    content.entries.push({ ...entry, id: 'own', lemma: 'दोनोंका', glosses: ['of both'] })
    form.entries.unshift('own')
    const reader = await openCard(1, 'दोनों', content)
    expect(findAll(reader, '.about-word .glosses').map(textOf)[0]).toBe('of both')
    const asked = new Promise<Event>((resolve) => {
      reader.addEventListener('sahapath-save-word', resolve, { once: true })
    })
    find(reader, '.card .save').click()
    const { item } = (await asked) as HTMLElementEventMap['sahapath-save-word']
    expect(item).toMatchObject({ headword: entry.lemma, glosses: entry.glosses })
  })

  it('does not open on words of an English post, which it has nothing to say of', async () => {
    const reader = await mountReader()
    pointAt(reader, 'click', 9, 'phone')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(isCardOpen(reader)).toBe(false)
  })

  it('says each thing once', async () => {
    const content = structuredClone(article)
    const [sentence] = content.sentences
    const [use] = content.terms
    if (!sentence || !use) throw new Error('The article has no term')
    sentence.groups.push({ kind: 'phrase', words: [1, 2], lemma: 'विदेश मंत्री' })
    content.terms.push({ ...use, id: 'inner', start: use.start + 6, surface: 'मंत्री' })
    const reader = await openCard(0, 'मंत्री', content)
    const sections = findAll(reader, '.card section').map((section) => section.className)
    expect(sections).toEqual(['about-term', 'about-word'])
  })

  it('leaves a noun and a verb apart that no dictionary has together', async () => {
    const content = structuredClone(article)
    for (const { groups } of content.sentences) {
      for (const group of groups) delete group.entry
    }
    const reader = await openCard(1, 'चर्चा', content)
    expect(findAll(reader, '.about-unit')).toEqual([])
  })

  it('names the headword of an entry that has another', async () => {
    const content = structuredClone(article)
    const form = content.forms.find(({ surface }) => surface === 'ने')
    const entry = content.entries.find(({ lemma }) => lemma === 'देश')
    if (!form || !entry) throw new Error('The article has no ने')
    form.entries = [...form.entries, entry.id]
    const reader = await openCard(1, 'ने', content)
    const kinds = findAll(reader, '.card .entry .kind').map(textOf)
    expect(kinds.at(-1)).toBe('देश noun')
    expect(kinds[0]).toBe('postposition')
  })

  it('does not explain what is only another spelling', async () => {
    const content = structuredClone(article)
    const form = content.forms.find(({ surface }) => surface === 'सुरक्षा')
    if (!form) throw new Error('The article has no सुरक्षा')
    form.lemma = 'सुरक़्षा'
    form.explanation = { en: 'noun, f.', hi: 'संज्ञा' }
    const reader = await openCard(4, 'सुरक्षा', content)
    expect(findAll(reader, '.explanation')).toEqual([])
  })
})
