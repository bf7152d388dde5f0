import type { SahapathReader } from '@sahapath/reader'
import { expect, vi } from 'vitest'
import { find, pointAt, textOf } from './mount.ts'

/** The panels that the toolbar opens, with what shows that each has its content. */
export const panels = {
  settings: ['sahapath-settings', 'form'],
  vocabulary: ['sahapath-vocabulary', '.files'],
  help: ['.keys', ''],
} as const

// The first card and the first panel load their code, which takes its time on a busy machine.
const patience = { timeout: 10_000 }

/** Tells whether the card is open. */
export function isCardOpen(reader: SahapathReader): boolean {
  return find(reader, '.card').matches(':popover-open')
}

/**
 * Opens the card of a word by a click on it, wherever it is on the page.
 * @param reader The reader.
 * @param number Number of the pair.
 * @param word The word, or part of the text, as it stands on the page.
 * @param headword What the card then shows in its first heading.
 */
export async function openCardOf(
  reader: SahapathReader,
  number: number,
  word: string,
  headword: string,
): Promise<void> {
  find(reader, `#p${number}`).scrollIntoView({ block: 'center', behavior: 'instant' })
  // What has come near is split into words a frame later, and its elements are others then.
  await nextFrame()
  await nextFrame()
  await reader.updateComplete
  pointAt(reader, 'click', number, word)
  await vi.waitFor(() => {
    expect(isCardOpen(reader)).toBe(true)
    expect(textOf(find(reader, '.card h3'))).toContain(headword)
  }, patience)
}

/**
 * Opens a panel from the toolbar.
 * @param reader The reader.
 * @param name The panel.
 * @returns What holds its controls.
 */
export async function openPanel(
  reader: SahapathReader,
  name: keyof typeof panels,
): Promise<ParentNode> {
  const [element, content] = panels[name]
  find(reader, `.toolbar .${name}`).click()
  await vi.waitFor(
    () => expect(find(reader, '.panel').matches(':popover-open')).toBe(true),
    patience,
  )
  const panel = find(reader, element)
  if (!content) return panel
  await vi.waitFor(() => expect(panel.shadowRoot?.querySelector(content)).toBeTruthy(), patience)
  return panel.shadowRoot as ShadowRoot
}

/** Saves a word of the article through its card. */
export async function saveWord(
  reader: SahapathReader,
  number: number,
  word: string,
): Promise<void> {
  await openCardOf(reader, number, word, word)
  find(reader, '.card .save').click()
  await vi.waitFor(() => expect(textOf(find(reader, '.card .save'))).toBe('Saved'), patience)
}

function nextFrame(): Promise<unknown> {
  return new Promise(requestAnimationFrame)
}
