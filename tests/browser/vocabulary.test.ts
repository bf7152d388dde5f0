import type { SahapathReader } from '@sahapath/reader'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { Vocabulary } from '../../packages/reader/src/vocabulary/vocabulary.ts'
import {
  memoryVocabulary,
  openVocabularyStore,
} from '../../packages/reader/src/vocabulary/vocabulary-store.ts'
import {
  expectAccessible,
  find,
  highlighted,
  mountReader,
  pointAt,
  setWidth,
  textOf,
} from './support/mount.ts'
import { isCardOpen, openCardOf, openPanel, saveWord } from './support/open.ts'

beforeAll(() => setWidth(768))

async function mountSaved(): Promise<[SahapathReader, ParentNode]> {
  const reader = await mountReader()
  reader.vocabularyStore = memoryVocabulary()
  await saveWord(reader, 0, 'रूसी')
  await saveWord(reader, 0, 'विदेश')
  return [reader, await openPanel(reader, 'vocabulary')]
}

function button(root: ParentNode, text: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('button')].find(
    (each) => textOf(each).includes(text) || each.ariaLabel?.includes(text),
  )
  if (!found) throw new Error(`No button ${text}`)
  return found
}

const headwords = (root: ParentNode): string[] =>
  [...root.querySelectorAll('li strong')].map(textOf)

describe('the vocabulary', () => {
  it('passes axe, empty and with words', async () => {
    const empty = await mountReader()
    empty.vocabularyStore = memoryVocabulary()
    const root = await openPanel(empty, 'vocabulary')
    expect(textOf(root.querySelector('.soft:not(.coverage, .check, [role])') as Element)).toContain(
      'No words yet',
    )
    await expectAccessible()
    empty.remove()
    await mountSaved()
    await expectAccessible()
  })

  it('lists what was saved from cards, and tells the coverage', async () => {
    const [, root] = await mountSaved()
    expect(headwords(root)).toEqual(['विदेश मंत्री', 'रूसी'])
    expect(textOf(root.querySelector('.coverage') as Element)).toMatch(/you know 0%; [1-9]\d*% are/)
  })

  it('is searched in romanisation', async () => {
    const [, root] = await mountSaved()
    const input = root.querySelector('input[type=search]') as HTMLInputElement
    input.value = 'videsh'
    input.dispatchEvent(new Event('input'))
    await vi.waitFor(() => expect(headwords(root)).toEqual(['विदेश मंत्री']))
  })

  it('deletes with undo', async () => {
    const [, root] = await mountSaved()
    button(root, 'Delete रूसी').click()
    await vi.waitFor(() => expect(headwords(root)).toEqual(['विदेश मंत्री']))
    expect(textOf(root.querySelector('[role=status]') as Element)).toContain('Deleted: रूसी')
    button(root, 'Undo').click()
    await vi.waitFor(() => expect(headwords(root)).toHaveLength(2))
  })

  it('marks a word as known', async () => {
    const [, root] = await mountSaved()
    const select = root.querySelector('select[aria-label$="रूसी"]') as HTMLSelectElement
    select.value = 'known'
    select.dispatchEvent(new Event('change'))
    await vi.waitFor(() =>
      expect(textOf(root.querySelector('.coverage') as Element)).toMatch(/you know [1-9]/),
    )
  })

  it('reviews a word in its sentence', async () => {
    const [, root] = await mountSaved()
    button(root, 'Review 2 words').click()
    const review = (): ShadowRoot => {
      const shadow = root.querySelector('sahapath-review')?.shadowRoot
      if (!shadow?.querySelector('.question')) throw new Error('No question yet')
      return shadow
    }
    await vi.waitFor(review)
    expect(textOf(review().querySelector('mark') as Element)).toBe('रूसी')
    await expectAccessible()
    const cloze = review().querySelectorAll<HTMLElement>('input[type=radio]')[1]
    cloze?.click()
    await vi.waitFor(() => expect(review().querySelector('.gap')).toBeTruthy())
    button(review(), 'Show the answer').click()
    await vi.waitFor(() =>
      expect(textOf(review().querySelector('.question') as Element)).toContain('Russian'),
    )
    await expectAccessible()
    button(review(), 'Easy').click()
    await vi.waitFor(() => expect(review().querySelector('.gap')).toBeTruthy())
    button(review(), 'Show the answer').click()
    await vi.waitFor(() =>
      expect(textOf(review().querySelector('mark') as Element)).toBe('विदेश मंत्री'),
    )
  })

  it('keeps the keyboard at what comes next when the pressed button is gone', async () => {
    const [, root] = await mountSaved()
    const press = async (text: string): Promise<void> => {
      button(root, text).focus()
      button(root, text).click()
      await Promise.resolve()
    }
    const focused = (): Element | null => (root as ShadowRoot).activeElement
    await press('Delete रूसी')
    await vi.waitFor(() => expect(focused()).toBe(button(root, 'Undo')))
    await press('Undo')
    await vi.waitFor(() => expect(focused()).toBe(button(root, 'Review 2 words')))
    await press('Review 2 words')
    await vi.waitFor(() => expect(focused()).toBe(button(root, 'Back')))
    await press('Back')
    await vi.waitFor(() => expect(focused()).toBe(button(root, 'Review 2 words')))
  })

  it('is the same in every tab at once', async () => {
    const here = await Vocabulary.open(await openVocabularyStore('tabs'))
    const there = await Vocabulary.open(await openVocabularyStore('tabs'))
    const context = { document: 'a', title: 'A', source: 'घर', target: 'home', start: 0, end: 2 }
    const word = { headword: 'घर', romanization: 'ghar', glosses: ['home'], surface: 'घर', context }
    await here.toggle({ id: 'word:घर:NOUN', kind: 'word', ...word })
    await vi.waitFor(() => expect(there.get('word:घर:NOUN')?.status).toBe('learning'))
    await there.mark('word:घर:NOUN', 'known')
    await vi.waitFor(() => expect(here.get('word:घर:NOUN')?.status).toBe('known'))
    await here.remove('word:घर:NOUN')
    await vi.waitFor(() => expect(there.entries).toEqual([]))
    const later = await Vocabulary.open(await openVocabularyStore('tabs'))
    expect(later.entries).toEqual([])
    indexedDB.deleteDatabase('tabs')
  })

  it('saves a name whole', async () => {
    const reader = await mountReader()
    reader.vocabularyStore = memoryVocabulary()
    await openCardOf(reader, 0, 'लावरोव', 'सर्गेई लावरोव')
    find(reader, '.card .save').click()
    const root = await openPanel(reader, 'vocabulary')
    await vi.waitFor(() => expect(headwords(root)).toEqual(['सर्गेई लावरोव']))
    expect(textOf(root.querySelector('li') as Element)).toContain('sargeī lāvrov Sergei Lavrov')
  })

  it('leaves saving to the page that prevents it', async () => {
    const reader = await mountReader()
    reader.vocabularyStore = memoryVocabulary()
    reader.addEventListener('sahapath-save-word', (event) => event.preventDefault())
    pointAt(reader, 'click', 0, 'विदेश')
    await vi.waitFor(() => expect(isCardOpen(reader)).toBe(true))
    find(reader, '.card .save').click()
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(textOf(find(reader, '.card .save'))).toBe('Save')
  })
})

describe('colouring by how well words are known', () => {
  it('is off by default, and marks new words and words in learning when on', async () => {
    const [reader, root] = await mountSaved()
    expect(highlighted('sahapath-new')).toEqual([])
    root.querySelector<HTMLElement>('.check input')?.click()
    await vi.waitFor(() => expect(highlighted('sahapath-learning')).toContain('विदेश'))
    expect(highlighted('sahapath-learning')).toContain('रूसी')
    expect(highlighted('sahapath-new')).toContain('चर्चा')
    expect(highlighted('sahapath-new')).not.toContain('बीजिंग')
    reader.change({ colours: false })
    await vi.waitFor(() => expect(highlighted('sahapath-new')).toEqual([]))
  })
})
