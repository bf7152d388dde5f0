import type { SahapathReader, ViewName } from '@sahapath/reader'
import { createLibraryItem, viewNames } from '@sahapath/reader'
import { afterAll, describe, expect, it } from 'vitest'
import { memoryVocabulary } from '../../packages/reader/src/vocabulary/vocabulary-store.ts'
import { article } from './support/article.ts'
import { deepElements, listControls } from './support/controls.ts'
import { find, memoryStore, mountReader, pointOf, press, setWidth } from './support/mount.ts'
import { openCardOf, openPanel, panels, saveWord } from './support/open.ts'

afterAll(() => setWidth(1280))

// 1280 × 1024 pixels at a zoom of 400 %.
const zoomed = () => setWidth(320, 256)

const states = viewNames.flatMap((view) => [
  { view, language: 'en', romanization: 'off', size: 0 } as const,
  { view, language: 'hi', romanization: 'words', size: 4 } as const,
])

describe('at 400 % zoom', () => {
  it.each(states)('$view in $language, size $size, scrolls one way only', async (state) => {
    await zoomed()
    const reader = await mountReader(state)
    expect(listSideways()).toEqual([])
    await openCardOf(reader, 0, state.view.startsWith('english') ? 'foreign' : 'विदेश', '')
    expect(listSideways()).toEqual([])
  })

  it('the card leaves its word in sight', async () => {
    await setWidth(360, 640)
    const reader = await mountReader()
    for (const [number, word, headword] of [
      [1, 'चर्चा', 'चर्चा'],
      [4, 'views', 'विचार'],
    ] as const) {
      await openCardOf(reader, number, word, headword)
      const { y } = pointOf(reader, number, word)
      expect(y).toBeLessThan(find(reader, '.card').getBoundingClientRect().top)
      expect(y).toBeGreaterThan(find(reader, '.toolbar').getBoundingClientRect().bottom)
    }
  })

  it('the card is as high as there is room, however low the window', async () => {
    for (const height of [400, 520, 800]) {
      await setWidth(900, height)
      const reader = await mountReader()
      for (const number of [0, 4, 7]) {
        const word = number === 0 ? 'विदेश' : 'सुरक्षा'
        await openCardOf(reader, number, word, word)
        const { top, bottom } = find(reader, '.card').getBoundingClientRect()
        expect(bottom).toBeLessThanOrEqual(height)
        expect(top).toBeGreaterThanOrEqual(0)
        find(reader, '.card').hidePopover()
      }
      reader.remove()
    }
  })

  it.each(Object.keys(panels) as (keyof typeof panels)[])(
    '%s scrolls one way only',
    async (name) => {
      await zoomed()
      const reader = await mountSaved('hi')
      await openPanel(reader, name)
      expect(listSideways()).toEqual([])
    },
  )

  it.each(viewNames)('the toolbar hides no sentence that has the focus in %s', async (view) => {
    await zoomed()
    const reader = await mountReader({ view })
    find(reader, `#p0 .${leadOf(view)}`).focus()
    for (const key of 'jjjjjjjkkkk') {
      press(reader, key)
      const focused = reader.shadowRoot?.activeElement ?? document.body
      const { top, bottom } = focused.getBoundingClientRect()
      expect(bottom).toBeGreaterThan(find(reader, '.toolbar').getBoundingClientRect().bottom + 24)
      expect(top).toBeLessThan(window.innerHeight - 24)
    }
  })
})

describe('every target is 24 px or more', () => {
  it.each([320, 1280])('in the views and on the card, at %i px', async (width) => {
    await setWidth(width)
    const reader = await mountReader()
    for (const view of viewNames) {
      reader.change({ view })
      await reader.updateComplete
      expect(listSmall(), view).toEqual([])
    }
    reader.change({ view: 'columns' })
    await reader.updateComplete
    await openCardOf(reader, 1, 'चर्चा', 'चर्चा')
    for (const details of reader.shadowRoot?.querySelectorAll('details') ?? []) details.open = true
    expect(listSmall()).toEqual([])
  })

  it.each([320, 1280])('in the panels, at %i px', async (width) => {
    await setWidth(width)
    const reader = await mountSaved('en')
    for (const name of Object.keys(panels) as (keyof typeof panels)[]) {
      const panel = await openPanel(reader, name)
      expect(listControls(panel).length > 0 || name === 'help').toBe(true)
      expect(listSmall(), name).toEqual([])
      find(reader, '.panel').hidePopover()
    }
  })

  it('in the library', async () => {
    await setWidth(320)
    const library = document.createElement('sahapath-library')
    library.store = memoryStore()
    library.items = [createLibraryItem(article, 'article.html')]
    document.body.append(library)
    await library.updateComplete
    expect(listControls(document.body).length).toBeGreaterThanOrEqual(3)
    expect(listSmall()).toEqual([])
  })
})

async function mountSaved(language: string): Promise<SahapathReader> {
  const reader = await mountReader({ language: 'en' })
  reader.vocabularyStore = memoryVocabulary()
  await saveWord(reader, 0, 'विदेश')
  find(reader, '.card').hidePopover()
  reader.change({ language })
  await reader.updateComplete
  return reader
}

function leadOf(view: ViewName): string {
  return view.startsWith('english') ? 'target' : 'source'
}

/** Names what reaches beyond the page or scrolls sideways in itself. */
function listSideways(): string[] {
  const scrolling = [...deepElements(document)].filter((element) => {
    const { overflowX } = getComputedStyle(element)
    const scrolls = element === document.documentElement || /auto|scroll/.test(overflowX)
    return scrolls && element.scrollWidth > element.clientWidth
  })
  return scrolling.map(({ localName, className }) => `${localName}.${className}`)
}

function listSmall(): string[] {
  return listControls(document.body)
    .filter(({ width, height }) => width < 24 || height < 24)
    .map(({ name, width, height }) => `${name}: ${width} × ${height}`)
}
