import { viewNames } from '@sahapath/reader'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { memoryVocabulary } from '../../packages/reader/src/vocabulary/vocabulary-store.ts'
import { expectAccessible, find, listViolations, mountReader, setWidth } from './support/mount.ts'
import { openCardOf, openPanel, panels, saveWord } from './support/open.ts'

const themes = ['light', 'dark', 'sepia', 'contrast'] as const
const languages = ['en', 'hi'] as const
const widths = [320, 768, 1280] as const

// A word of the dictionary and a term of the glossary, in Hindi and by the English they are linked to.
const words = {
  none: null,
  word: { number: 1, source: 'देशों', target: 'countries', headword: 'देश' },
  term: { number: 0, source: 'विदेश', target: 'foreign', headword: 'विदेश' },
} as const
const cards = Object.keys(words) as (keyof typeof words)[]
const panelNames = Object.keys(panels) as (keyof typeof panels)[]

// Each view, card, theme and language together, at one of the three widths in turn: 168 of 504 states,
// with every pair of any two factors. VITE_EVERY_STATE=1 audits all of them, in some three minutes.
const every = Boolean(import.meta.env.VITE_EVERY_STATE)
const isChosen = (...places: number[]): boolean =>
  every || places.reduce((sum, place) => sum + place, 0) % widths.length === 0

const pages = themes.flatMap((theme, first) =>
  languages.flatMap((language, second) =>
    widths.map((width, third) => ({ theme, language, width, place: first + second + third })),
  ),
)

afterAll(() => setWidth(1280))

describe.each(pages)('axe finds nothing: $theme, $language, $width px', (page) => {
  const { theme, language, width, place } = page

  it('in any view, with the card of a word, with that of a term, and with none', async () => {
    await setWidth(width)
    const reader = await mountReader({ theme, language })
    for (const [viewPlace, view] of viewNames.entries()) {
      reader.change({ view })
      await reader.updateComplete
      for (const [cardPlace, card] of cards.entries()) {
        if (!isChosen(place, viewPlace, cardPlace)) continue
        const asked = words[card]
        const side = view.startsWith('english') ? 'target' : 'source'
        if (asked) await openCardOf(reader, asked.number, asked[side], asked.headword)
        await expectAccessible(`${view}, card: ${card}`)
        if (asked) await expectInsideAndClose(find(reader, '.card'), width)
      }
    }
  })

  it('in any panel', async () => {
    await setWidth(width)
    const reader = await mountReader({ theme, language: 'en' })
    reader.vocabularyStore = memoryVocabulary()
    await saveWord(reader, 0, 'विदेश')
    await expectInsideAndClose(find(reader, '.card'), width)
    reader.change({ language })
    await reader.updateComplete
    for (const [panelPlace, panel] of panelNames.entries()) {
      if (!isChosen(place, panelPlace)) continue
      await openPanel(reader, panel)
      await expectAccessible(panel)
      await expectInsideAndClose(find(reader, '.panel'), width)
    }
  })
})

it('axe finds what is wrong, inside the shadow root too', async () => {
  const reader = await mountReader()
  find(reader, '.toolbar .language').textContent = ''
  find(reader, '#p0 .target').style.color = '#ccc'
  const found = (await listViolations()).join('\n')
  expect(found).toContain('color-contrast')
  expect(found).toContain('button-name')
})

async function expectInsideAndClose(popover: HTMLElement, width: number): Promise<void> {
  const { left, right } = popover.getBoundingClientRect()
  expect(left).toBeGreaterThanOrEqual(0)
  expect(right).toBeLessThanOrEqual(width)
  popover.hidePopover()
  await vi.waitFor(() => expect(popover.matches(':popover-open')).toBe(false))
}
