import { defaultSettings, localSettings } from '@sahapath/reader'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { SahapathReader } from '@sahapath/reader'
import { article } from './support/article.ts'
import {
  expectAccessible,
  find,
  memoryStore,
  mountReader,
  setWidth,
  textOf,
} from './support/mount.ts'

beforeAll(() => setWidth(768))

async function openSettings(settings = {}): Promise<[SahapathReader, ShadowRoot]> {
  const reader = await mountReader(settings)
  find(reader, '.toolbar .settings').click()
  await vi.waitFor(() => expect(find(reader, '.panel').matches(':popover-open')).toBe(true))
  const panel = find(reader, 'sahapath-settings')
  await vi.waitFor(() => expect(panel.shadowRoot?.querySelector('form')).toBeTruthy())
  return [reader, panel.shadowRoot as ShadowRoot]
}

describe('axe finds nothing', () => {
  for (const language of ['en', 'hi']) {
    for (const theme of ['light', 'dark', 'sepia', 'contrast']) {
      it(`with the settings open in ${language}, ${theme}`, async () => {
        await openSettings({ language, theme })
        await expectAccessible()
      })
    }
  }
})

describe('settings', () => {
  it('change the text size, and are remembered', async () => {
    const [reader, panel] = await openSettings()
    const before = fontSize(reader)
    panel.querySelector<HTMLElement>('[aria-label="Text size: more"]')?.click()
    await reader.updateComplete
    expect(fontSize(reader)).toBeGreaterThan(before)
    expect(reader.store?.load()).toEqual({ size: 1 })
  })

  it('change theme and font', async () => {
    const [reader, panel] = await openSettings()
    for (const [name, number] of [
      ['theme', 3],
      ['font', 1],
    ] as const) {
      panel.querySelectorAll<HTMLElement>(`input[name="${name}"]`)[number]?.click()
    }
    await reader.updateComplete
    const frame = find(reader, '.frame')
    expect(frame.dataset.theme).toBe('sepia')
    expect(getComputedStyle(find(reader, '#p0 .source')).fontFamily).toContain('Sans')
  })

  it('come back for the next reader', async () => {
    const store = memoryStore({ view: 'stacked', romanization: 'line' })
    const reader = document.createElement('sahapath-reader')
    reader.store = store
    reader.view = 'interlinear'
    reader.document = article
    document.body.append(reader)
    await reader.updateComplete
    expect(find(reader, '.frame').dataset.view).toBe('stacked')
    expect(find(reader, '.roman')).toBeTruthy()
  })

  it('are announced with what changed', async () => {
    const reader = await mountReader()
    const changes: unknown[] = []
    reader.addEventListener('sahapath-settings-change', ({ changed }) => changes.push(changed))
    reader.change({ theme: 'dark' })
    expect(changes).toEqual([{ theme: 'dark' }])
  })

  it('survive a storage full of nonsense', () => {
    localStorage.setItem('sahapath-settings', '{"view":"upside-down","size":99,"theme":"dark"}')
    expect(localSettings.load()).toEqual({ theme: 'dark' })
    localStorage.setItem('sahapath-settings', 'no json')
    expect(localSettings.load()).toEqual({})
    localStorage.removeItem('sahapath-settings')
  })

  it('survive a forbidden storage', () => {
    const forbid = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('forbidden', 'SecurityError')
    })
    expect(() => localSettings.save(defaultSettings)).not.toThrow()
    forbid.mockRestore()
  })
})

describe('the interface language', () => {
  it('switches everything that is the interface, and nothing of the article', async () => {
    const reader = await mountReader()
    const text = textOf(find(reader, '#p0'))
    find(reader, '.language').click()
    await reader.updateComplete
    expect(find(reader, '.frame').lang).toBe('hi')
    expect(textOf(find(reader, '.provenance'))).toBe('अंग्रेज़ी: इस पुस्तकालय के लिए किया गया अनुवाद')
    expect(find(reader, '.settings').ariaLabel).toBe('अक्षर और रंग')
    expect(textOf(find(reader, '#p0'))).toBe(text)
  })

  it('follows the page unless someone chooses', async () => {
    document.documentElement.lang = 'hi'
    const reader = document.createElement('sahapath-reader')
    reader.store = null
    reader.document = article
    document.body.append(reader)
    await reader.updateComplete
    expect(find(reader, '.frame').lang).toBe('hi')
    document.documentElement.lang = 'en'
  })

  it('marks the language of every piece of text', async () => {
    const reader = await mountReader({ romanization: 'line' })
    expect(find(reader, '#p0 .source').lang).toBe('hi')
    expect(find(reader, '#p0 .target').lang).toBe('en')
    expect(find(reader, '#p0 .roman').lang).toBe('hi-Latn')
    expect(find(reader, '.frame').lang).toBe('en')
  })
})

function fontSize(reader: SahapathReader): number {
  return Number.parseFloat(getComputedStyle(find(reader, '#p0 .source')).fontSize)
}
