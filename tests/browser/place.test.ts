import type { PlaceStore, SahapathReader } from '@sahapath/reader'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { localPlaces } from '../../packages/reader/src/place/place-store.ts'
import { longDocument } from './support/article.ts'
import { expectAccessible, find, memoryStore, press, setWidth } from './support/mount.ts'

// Remembering loads its code, which takes its time on a busy machine.
const patience = { timeout: 10_000 }

beforeAll(() => setWidth(768))
beforeEach(() => window.scrollTo(0, 0))

const long = longDocument(300)

/** A store of places in memory. */
function memoryPlaces(
  start: [string, number][] = [],
): PlaceStore & { places: Map<string, number> } {
  const places = new Map(start)
  return {
    places,
    load: (document) => places.get(document),
    save: (document, pair) => void places.set(document, pair),
  }
}

async function openAt(placeStore: PlaceStore | null): Promise<SahapathReader> {
  const reader = document.createElement('sahapath-reader')
  Object.assign(reader, {
    store: memoryStore(),
    placeStore,
    interfaceLanguage: 'en',
    document: long,
  })
  document.body.append(reader)
  await reader.updateComplete
  return reader
}

function topOf(reader: SahapathReader, number: number): number {
  const { bottom } = find(reader, '.toolbar').getBoundingClientRect()
  return find(reader, `#p${number}`).getBoundingClientRect().top - bottom
}

describe('the place in a document', () => {
  it('is where it was left, with the tab stop there, and axe finds nothing', async () => {
    const reader = await openAt(memoryPlaces([['long', 200]]))
    await vi.waitFor(() => {
      expect(Math.abs(topOf(reader, 200))).toBeLessThan(80)
      expect(find(reader, '.rows [tabindex="0"]').closest('.row')?.id).toBe('p200')
    }, patience)
    expect(reader.shadowRoot?.activeElement).toBeNull()
    await expectAccessible()
    find(reader, '.rows [tabindex="0"]').focus()
    press(reader, 'j')
    expect(reader.shadowRoot?.activeElement?.closest('.row')?.id).toBe('p201')
  })

  it('is remembered when the page is hidden: the current sentence, or the first in sight', async () => {
    const store = memoryPlaces()
    const reader = await openAt(store)
    await vi.waitFor(() => {
      window.dispatchEvent(new Event('pagehide'))
      expect(store.places.get('long')).toBe(0)
    }, patience)
    find(reader, '#p0 .source').focus()
    press(reader, 'j')
    press(reader, 'j')
    window.dispatchEvent(new Event('pagehide'))
    expect(store.places.get('long')).toBe(2)
    window.scrollTo(0, 4000)
    await vi.waitFor(() => {
      document.dispatchEvent(new Event('visibilitychange'))
      expect(store.places.get('long')).toBeGreaterThan(10)
    })
  })

  it('is remembered nowhere when that is asked for', async () => {
    const save = vi.spyOn(localPlaces, 'save')
    const reader = await openAt(null)
    await new Promise((resolve) => setTimeout(resolve, 100))
    window.dispatchEvent(new Event('pagehide'))
    reader.remove()
    expect(save).not.toHaveBeenCalled()
    save.mockRestore()
  })

  it('survives a storage that is full of nonsense or forbidden', () => {
    localStorage.setItem('sahapath-places', '[["a",3],["b",-1],7,"c"]')
    expect([localPlaces.load('a'), localPlaces.load('b')]).toEqual([3, undefined])
    localStorage.setItem('sahapath-places', 'no json')
    localPlaces.save('a', 5)
    expect(localPlaces.load('a')).toBe(5)
    const forbid = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('forbidden', 'SecurityError')
    })
    expect(() => localPlaces.save('a', 6)).not.toThrow()
    forbid.mockRestore()
    localStorage.removeItem('sahapath-places')
  })
})
