import '../../packages/reader/dist/fonts.css'
import { viewNames } from '@sahapath/reader'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { page, server } from 'vitest/browser'
import { article } from '../browser/support/article.ts'
import { mountReader, setWidth } from '../browser/support/mount.ts'
import { openCardOf } from '../browser/support/open.ts'

// A telephone, a tablet, a desk. What is painted differs by system, so the references are for one.
// After a change that is meant: run this file with --update, look at every changed picture, and make
// the files small (`pngquant --nofs --ext .png --force 64`).
const screens = [
  [360, 720],
  [768, 900],
  [1280, 800],
] as const
const here = server.platform === 'linux'
if (!here)
  console.warn(`The pictures were taken on linux and are not compared on ${server.platform}.`)

const states = screens.flatMap(([width, height]) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    (['en', 'hi'] as const).map((language) => ({ width, height, theme, language })),
  ),
)

/** Compares a screenful of the page with its reference. */
async function expectPicture(name: string): Promise<void> {
  await document.fonts.ready
  await expect(page.elementLocator(document.body)).toMatchScreenshot(name)
}

beforeAll(() => {
  document.body.style.cssText = 'margin: 0; overflow: hidden'
})
afterAll(async () => {
  document.body.style.cssText = ''
  await setWidth(1280)
})

describe.runIf(here).each(states)('$width px, $theme, $language', (state) => {
  const { width, height, theme, language } = state
  const name = (view: string): string => `${view}-${width}-${theme}-${language}`

  it.each(viewNames)('%s', async (view) => {
    await setWidth(width, height)
    document.body.style.height = `${height}px`
    await mountReader({ view, theme, language })
    await expectPicture(name(view))
  })

  it('the card of a term', async () => {
    await setWidth(width, height)
    document.body.style.height = `${height}px`
    const reader = await mountReader({ theme, language })
    // Words move when their fonts arrive.
    await document.fonts.ready
    await openCardOf(reader, 0, 'विदेश', 'विदेश')
    await expectPicture(name('card'))
  })
})

it.runIf(here)('the fonts of the pictures are there', async () => {
  await mountReader({}, article)
  await document.fonts.ready
  const loaded = [...document.fonts].filter(({ status }) => status === 'loaded')
  expect(loaded.map(({ family }) => family.replaceAll('"', ''))).toContain('Noto Serif Devanagari')
})
