import type { DictionaryEntry } from '@sahapath/core/document'
import type {
  DictionaryStore,
  ImportDictionary,
  OwnDictionary,
  OwnEntry,
  SahapathReader,
} from '@sahapath/reader'
import { describe, expect, it, vi } from 'vitest'
import { article } from './support/article.ts'
import { expectAccessible, find, mountReader, pointAt, textOf } from './support/mount.ts'
import { isCardOpen, openCardOf, openPanel } from './support/open.ts'

/** Keeps dictionaries in memory, so that tests leave nothing behind. */
function memoryDictionaries(): DictionaryStore {
  const kept = new Map<string, { dictionary: OwnDictionary; entries: readonly OwnEntry[] }>()
  return {
    all: async () => [...kept.values()].map(({ dictionary }) => dictionary),
    put: async (dictionary, entries) => void kept.set(dictionary.name, { dictionary, entries }),
    remove: async (name) => void kept.delete(name),
    find: async (keys) =>
      [...kept.values()].flatMap(({ entries }) =>
        entries.filter((entry) => entry.keys.some((key) => keys.includes(key))),
      ),
  }
}

const entry = (lemma: string, gloss: string): DictionaryEntry => {
  return { id: lemma, lemma, upos: 'NOUN', glosses: [gloss], level: 5 }
}

const mine: ImportDictionary = async ([file]) => {
  if (file?.name !== 'mine.ifo') throw new Error(`${file?.name} is no dictionary.`)
  const entries = [entry('संबंध', 'bond <i>of one’s own</i>'), entry('सोमवार', 'Moon’s day')]
  return { dictionary: { name: 'Mine', entries }, licence: 'CC BY-SA 4.0' }
}

async function mountWith(language: 'en' | 'hi' = 'en'): Promise<SahapathReader> {
  const reader = await mountReader({ language })
  reader.dictionaryStore = memoryDictionaries()
  reader.importDictionary = mine
  return reader
}

async function choose(reader: SahapathReader, name: string): Promise<ShadowRoot> {
  await openPanel(reader, 'settings')
  const { shadowRoot } = find(reader, 'sahapath-dictionaries')
  if (!shadowRoot) throw new Error('There is no place for dictionaries')
  await vi.waitFor(() => expect(shadowRoot.querySelector('input')).toBeTruthy())
  const input = shadowRoot.querySelector('input') as HTMLInputElement
  const files = new DataTransfer()
  files.items.add(new File(['x'], name))
  input.files = files.files
  input.dispatchEvent(new Event('change'))
  await vi.waitFor(() => expect(noticeOf(shadowRoot)).not.toMatch(/^$|Reading|पढ़ा जा रहा/u))
  return shadowRoot
}

const noticeOf = (root: ShadowRoot): string =>
  root.querySelector('[role=status]')?.textContent ?? ''

it('names the dictionary that an entry is from, as text', async () => {
  const content = structuredClone(article)
  const entry = content.entries.find(({ lemma }) => lemma === 'संबंध')
  if (!entry) throw new Error('The article has no entry for संबंध')
  entry.source = 'Mine <b>$t(close) {{base}}</b>'
  const reader = await mountReader({}, content)
  pointAt(reader, 'click', 1, 'संबंधों')
  await vi.waitFor(() => expect(isCardOpen(reader)).toBe(true))
  expect(textOf(find(reader, '.card .entry'))).toContain('from Mine <b>$t(close) {{base}}</b>')
  expect(find(reader, '.card').querySelector('b')).toBeNull()
})

describe('a dictionary of one’s own', () => {
  it('has its place in the settings, with name, size and licence', async () => {
    const reader = await mountWith()
    const panel = await choose(reader, 'mine.ifo')
    expect(noticeOf(panel)).toBe('Mine is added.')
    expect(textOf(panel.querySelector('li') as Element)).toBe('Mine 2 entries · CC BY-SA 4.0')
    await expectAccessible()
  })

  it('is told of in Hindi', async () => {
    const panel = await choose(await mountWith('hi'), 'mine.ifo')
    expect(noticeOf(panel)).toBe('Mine जुड़ गया।')
    expect(textOf(panel.querySelector('li') as Element)).toBe('Mine 2 प्रविष्टियाँ · CC BY-SA 4.0')
  })

  it('is shown on the card after ours, with its name and licence, as text', async () => {
    const reader = await mountWith()
    await choose(reader, 'mine.ifo')
    find(reader, '.panel').hidePopover()
    await openCardOf(reader, 1, 'संबंधों', 'संबंध')
    const entries = [...find(reader, '.card').querySelectorAll('.entry')].map(textOf)
    expect(entries).toHaveLength(2)
    expect(entries[0]).toContain('relation')
    expect(entries[1]).toBe('noun bond <i>of one’s own</i> from Mine (CC BY-SA 4.0)')
    expect(find(reader, '.card').querySelector('i')).toBeNull()
    await expectAccessible()
  })

  it('heads the card of a word that only it has', async () => {
    const content = structuredClone(article)
    const form = content.forms.find(({ surface }) => surface === 'सोमवार')
    if (!form) throw new Error('The article has no सोमवार')
    Object.assign(form, { lemma: 'सोम', entries: [] })
    const reader = await mountWith()
    reader.document = content
    await reader.updateComplete
    await choose(reader, 'mine.ifo')
    find(reader, '.panel').hidePopover()
    await openCardOf(reader, 0, 'सोमवार', 'सोमवार')
    expect(textOf(find(reader, '.card'))).toContain('Moon’s day')
    expect(textOf(find(reader, '.card'))).not.toContain('not in the dictionary')
  })

  it('can be taken away', async () => {
    const reader = await mountWith()
    const panel = await choose(reader, 'mine.ifo')
    const button = panel.querySelector('li button') as HTMLButtonElement
    expect(button.ariaLabel).toBe('Remove Mine')
    button.click()
    await vi.waitFor(() => expect(panel.querySelector('li')).toBeNull())
    expect(noticeOf(panel)).toBe('Mine is removed.')
    expect(panel.activeElement?.localName).toBe('input')
    find(reader, '.panel').hidePopover()
    await openCardOf(reader, 1, 'संबंधों', 'संबंध')
    expect(find(reader, '.card').querySelectorAll('.entry')).toHaveLength(1)
  })

  it('that cannot be read is told of with the reason', async () => {
    const panel = await choose(await mountWith(), 'other.ifo')
    expect(noticeOf(panel)).toBe('It cannot be read: other.ifo is no dictionary.')
    expect(panel.querySelector('li')).toBeNull()
  })

  it('has no place where the page cannot read one', async () => {
    const reader = await mountReader()
    await openPanel(reader, 'settings')
    expect(reader.shadowRoot?.querySelector('sahapath-dictionaries')).toBeNull()
  })
})
