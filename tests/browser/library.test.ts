import {
  collectWords,
  createLibraryItem,
  type LibraryItem,
  type SahapathLibrary,
  type VocabularyStore,
  type WordRow,
} from '@sahapath/reader'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { KnownStatus } from '../../packages/reader/src/vocabulary/vocabulary-entry.ts'
import { memoryVocabulary } from '../../packages/reader/src/vocabulary/vocabulary-store.ts'
import { article, longDocument } from './support/article.ts'
import { expectAccessible, find, findAll, memoryStore, setWidth, textOf } from './support/mount.ts'

const short = createLibraryItem(article, 'articles/lavrov.html')
const long: LibraryItem = {
  ...createLibraryItem(longDocument(60), 'articles/long.html'),
  title: { hi: 'चीन की नीति', en: 'China’s policy' },
  date: '2022-11',
  provenance: { kind: 'published' },
  search: 'china\nvideś nīti',
}

beforeAll(() => setWidth(768))

async function mountLibrary(
  items: LibraryItem[] = [long, short],
  language = 'en',
): Promise<SahapathLibrary> {
  const library = document.createElement('sahapath-library')
  library.store = memoryStore()
  library.interfaceLanguage = language
  library.items = items
  document.body.append(library)
  await library.updateComplete
  return library
}

async function search(library: SahapathLibrary, query: string): Promise<string[]> {
  const input = find(library, 'input') as HTMLInputElement
  input.value = query
  input.dispatchEvent(new Event('input'))
  await library.updateComplete
  return findAll(library, 'h2').map(textOf)
}

describe('axe finds nothing', () => {
  for (const width of [320, 1280]) {
    for (const theme of ['light', 'dark', 'contrast'] as const) {
      it(`at ${width} px, ${theme}`, async () => {
        await setWidth(width)
        const library = await mountLibrary(undefined, theme === 'dark' ? 'hi' : 'en')
        library.theme = theme
        await library.updateComplete
        await expectAccessible()
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
      })
    }
  }
})

describe('the library', () => {
  it('shows both titles, minutes, terms and where the English is from', async () => {
    const library = await mountLibrary()
    const [first] = findAll(library, 'li')
    const text = textOf(first as Element)
    expect(text).toContain('लावरोव की बीजिंग यात्रा Lavrov visits Beijing')
    expect(text).toContain('1 min')
    expect(text).toContain(`${article.terms.length} terms`)
    expect(text).toContain('English: translated for this library')
    expect(first?.querySelector('a')?.getAttribute('href')).toBe('articles/lavrov.html')
  })

  it('shows the newest first, and sorts by what is asked', async () => {
    const library = await mountLibrary()
    const titles = (): string[] => findAll(library, '.english').map(textOf)
    expect(titles()).toEqual(['Lavrov visits Beijing', 'China’s policy'])
    const select = find(library, 'select') as HTMLSelectElement
    select.value = 'title'
    select.dispatchEvent(new Event('change'))
    await library.updateComplete
    expect(titles()).toEqual(['China’s policy', 'Lavrov visits Beijing'])
    select.value = 'minutes'
    select.dispatchEvent(new Event('change'))
    await library.updateComplete
    expect(titles()).toEqual(['Lavrov visits Beijing', 'China’s policy'])
  })

  it('is searched in both scripts and in romanisation', async () => {
    const library = await mountLibrary()
    for (const query of [
      'लावरोव',
      'lavrov',
      'Lavrov beijing',
      'laavrov',
      'videsh mantri',
      'विदेश मंत्री',
    ]) {
      expect(await search(library, query), query).toEqual(['लावरोव की बीजिंग यात्रा'])
    }
    expect(await search(library, '')).toHaveLength(2)
  })

  it('says when nothing is found', async () => {
    const library = await mountLibrary()
    expect(await search(library, 'xyz')).toEqual([])
    expect(textOf(find(library, '.found'))).toBe('No title matches “xyz”.')
  })

  it('comes from an attribute or an address too', async () => {
    const library = document.createElement('sahapath-library')
    library.setAttribute('items', JSON.stringify([short]))
    document.body.append(library)
    await library.updateComplete
    expect(findAll(library, 'li')).toHaveLength(1)
    library.src = URL.createObjectURL(new Blob([JSON.stringify([short, long])]))
    await vi.waitFor(() => expect(findAll(library, 'li')).toHaveLength(2))
  })

  it('takes over the colours chosen in the reader', async () => {
    const library = document.createElement('sahapath-library')
    library.store = memoryStore({ theme: 'sepia', language: 'hi' })
    library.items = [short]
    document.body.append(library)
    await library.updateComplete
    expect(find(library, '.frame').dataset.theme).toBe('sepia')
    expect(textOf(find(library, 'h1'))).toBe('पुस्तकालय')
  })
})

describe('the language button', () => {
  it('switches the interface, and the choice is remembered for the reader', async () => {
    const library = document.createElement('sahapath-library')
    const store = memoryStore({ theme: 'sepia' })
    library.store = store
    library.interfaceLanguage = 'en'
    library.items = [short]
    document.body.append(library)
    await library.updateComplete
    expect(textOf(find(library, '.language'))).toBe('हिंदी')
    find(library, '.language').click()
    await library.updateComplete
    expect(textOf(find(library, 'h1'))).toBe('पुस्तकालय')
    expect(textOf(find(library, '.language'))).toBe('English')
    expect(store.load()).toEqual({ theme: 'sepia', language: 'hi' })
    await expectAccessible()
  })
})

describe('the difficulty', () => {
  const words = collectWords([article, { ...longDocument(60), id: 'long' }])
  const items = [
    { ...long, id: 'long' },
    { ...short, frequent: 0.93 },
  ]

  async function storeOf(status: KnownStatus, ids: readonly string[]): Promise<VocabularyStore> {
    const store = memoryVocabulary()
    const time = '2026-01-01T00:00:00Z'
    const blank = { kind: 'word' as const, headword: '', romanization: '', glosses: [] }
    const rest = { ...blank, contexts: [], added: time, changed: time }
    await store.put(ids.map((id) => ({ ...rest, id, status })))
    return store
  }

  async function mountFor(store: VocabularyStore): Promise<SahapathLibrary> {
    const library = document.createElement('sahapath-library')
    library.store = memoryStore()
    library.interfaceLanguage = 'en'
    library.items = items
    library.words = words
    library.vocabularyStore = store
    document.body.append(library)
    await library.updateComplete
    return library
  }

  const factsOf = (library: SahapathLibrary): string =>
    findAll(library, '.facts').map(textOf).join(' ')

  it('comes from frequent words while no known word is saved', async () => {
    const library = await mountFor(await storeOf('learning', words.ids))
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(factsOf(library)).toContain('Hard: 93% frequent words')
    expect(factsOf(library)).not.toMatch(/known words|You know/u)
  })

  it('falls with every word someone knows', async () => {
    const library = await mountFor(await storeOf('known', words.ids))
    await vi.waitFor(() => expect(factsOf(library)).toContain('You know 100%'))
    expect(factsOf(library)).toContain('Easy: 100% frequent or known words')
    await expectAccessible()
  })

  it('is loaded from an address, and only when words are known', async () => {
    const asked = vi.spyOn(globalThis, 'fetch')
    const address = URL.createObjectURL(new Blob([JSON.stringify(words)]))
    const mount = async (status: KnownStatus): Promise<SahapathLibrary> => {
      const library = await mountLibrary(items)
      library.vocabularyStore = await storeOf(status, ['word:देश:NOUN'])
      library.wordsSrc = address
      return library
    }
    await mount('learning')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(asked).not.toHaveBeenCalled()
    const library = await mount('known')
    await vi.waitFor(() => expect(factsOf(library)).toMatch(/You know \d+%/u))
    expect(asked).toHaveBeenCalledTimes(1)
    asked.mockRestore()
  })

  it('sorts by what is easiest for the one who reads', async () => {
    const rare = words.articles['long']?.map(([count, , ...ids]): WordRow => [count, 0, ...ids])
    const library = await mountFor(await storeOf('known', ['word:देश:NOUN']))
    library.words = { ...words, articles: { ...words.articles, long: rare ?? [] } }
    await vi.waitFor(() => expect(factsOf(library)).toContain('You know'))
    const select = find(library, 'select') as HTMLSelectElement
    select.value = 'level'
    select.dispatchEvent(new Event('change'))
    await library.updateComplete
    expect(textOf(findAll(library, 'h2')[0] as Element)).toBe('लावरोव की बीजिंग यात्रा')
  })
})
