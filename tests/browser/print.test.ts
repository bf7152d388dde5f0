import { type SahapathReader, viewNames } from '@sahapath/reader'
import { afterEach, describe, expect, it } from 'vitest'
import { cdp } from 'vitest/browser'
import { longDocument } from './support/article.ts'
import { find, findAll, mountReader } from './support/mount.ts'

const long = longDocument(300)
const session = cdp() as unknown as {
  send(method: string, params?: object): Promise<Record<string, unknown>>
}

afterEach(() => session.send('Emulation.setEmulatedMedia', { media: '' }))

const countRows = (reader: SahapathReader): number => findAll(reader, '.row').length

/** Looks at the page while the browser prints it. */
async function print<T>(look: () => T): Promise<T> {
  let seen: T | undefined
  addEventListener('beforeprint', () => (seen = look()), { once: true })
  await session.send('Page.printToPDF', {})
  if (seen === undefined) throw new Error('Nothing was printed')
  return seen
}

describe('on paper', () => {
  it.each(viewNames)('all rows of %s are there, and few of them afterwards', async (view) => {
    const reader = await mountReader({ view }, long)
    expect(countRows(reader)).toBeLessThan(200)
    const printed = await print(() => ({
      rows: countRows(reader),
      words: findAll(reader, '#p299 .word').length,
      bare: findAll(reader, '.section > .cell').length,
    }))
    expect(printed.rows).toBe(300)
    expect(printed.bare).toBe(0)
    expect(printed.words > 0).toBe(view === 'interlinear')
    await reader.updateComplete
    expect(countRows(reader)).toBeLessThan(200)
  })

  it('what is hidden until asked for can be read', async () => {
    const reader = await mountReader({ view: 'hindi-first' })
    const sentence = find(reader, '#p1 .veiled .sentence')
    expect(getComputedStyle(sentence).color).toBe('rgba(0, 0, 0, 0)')
    await session.send('Emulation.setEmulatedMedia', { media: 'print' })
    expect(getComputedStyle(sentence).color).toBe('rgb(0, 0, 0)')
    expect(getComputedStyle(find(reader, '#p1 .veil')).display).toBe('none')
  })

  it('there are no tools, and a reader that has left the page prints nothing', async () => {
    const reader = await mountReader({}, long)
    await session.send('Emulation.setEmulatedMedia', { media: 'print' })
    expect(getComputedStyle(find(reader, '.tools')).display).toBe('none')
    reader.remove()
    dispatchEvent(new Event('beforeprint'))
    expect(countRows(reader)).toBeLessThan(200)
  })
})
