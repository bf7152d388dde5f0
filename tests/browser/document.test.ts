import { describe, expect, it, vi } from 'vitest'
import type { SahapathReader } from '@sahapath/reader'
import { article } from './support/article.ts'
import { expectAccessible, find, findAll, mountReader, textOf } from './support/mount.ts'

async function place(prepare: (reader: SahapathReader) => void): Promise<SahapathReader> {
  const reader = document.createElement('sahapath-reader')
  reader.store = null
  reader.interfaceLanguage = 'en'
  prepare(reader)
  document.body.append(reader)
  await reader.updateComplete
  return reader
}

describe('a document', () => {
  it('comes as a property', async () => {
    const reader = await mountReader()
    expect(textOf(find(reader, 'h1'))).toBe('लावरोव की बीजिंग यात्रा')
    await expectAccessible()
  })

  it('comes as a JSON attribute', async () => {
    const reader = await place((it) => it.setAttribute('document', JSON.stringify(article)))
    expect(findAll(reader, '.row')).toHaveLength(article.pairs.length)
  })

  it('comes as a JSON script child', async () => {
    const reader = await place((it) => {
      const script = document.createElement('script')
      script.type = 'application/json'
      script.textContent = JSON.stringify(article)
      it.append(script)
    })
    expect(findAll(reader, '.row')).toHaveLength(article.pairs.length)
  })

  it('comes from an address', async () => {
    const url = URL.createObjectURL(new Blob([JSON.stringify(article)]))
    const reader = await place((it) => {
      it.src = url
    })
    await vi.waitFor(() => expect(findAll(reader, '.row')).toHaveLength(article.pairs.length))
  })

  it('may be missing', async () => {
    const reader = await place(() => {})
    expect(textOf(find(reader, '.message'))).toBe('There is no article to show.')
    await expectAccessible()
  })

  it('is refused with a reason when it is none', async () => {
    const errors: string[] = []
    document.body.addEventListener(
      'sahapath-document-error',
      ({ error }) => errors.push(error.message),
      {
        once: true,
      },
    )
    const reader = await place((it) => it.setAttribute('document', '{"type":"novel"}'))
    expect(textOf(find(reader, '.message'))).toContain('Not a bilingual document')
    const broken = await place((it) => {
      it.document = { ...article, pairs: null } as never
    })
    await vi.waitFor(() => expect(textOf(find(broken, '.message'))).toContain('pairs'))
  })

  it('says when it is too new', async () => {
    const reader = await place((it) =>
      it.setAttribute('document', JSON.stringify({ ...article, version: 2 })),
    )
    expect(textOf(find(reader, '.message'))).toContain('version 1, not 2')
  })

  it('says when it cannot be loaded', async () => {
    const reader = await place((it) => {
      it.src = '/nowhere/at-all.json'
    })
    await vi.waitFor(() => expect(textOf(find(reader, '.message'))).toContain('cannot be shown'))
  })
})

describe('hostile text', () => {
  it('stays text, and hostile addresses are not linked', async () => {
    const hostile = structuredClone(article)
    const attack = '<img src=x onerror="globalThis.hit=1">'
    hostile.source.title = attack
    hostile.source.address = 'javascript:globalThis.hit=1'
    const [sentence] = hostile.sentences
    if (sentence) sentence.text = attack + sentence.text.slice(attack.length)
    const reader = await mountReader({}, hostile)
    expect(textOf(find(reader, 'h1'))).toBe(attack)
    expect(findAll(reader, 'img')).toHaveLength(0)
    expect(findAll(reader, '.facts a')).toHaveLength(0)
    expect((globalThis as { hit?: number }).hit).toBeUndefined()
  })
})

describe('a view alone', () => {
  it('shows a document without toolbar, with highlights and keys', async () => {
    const view = document.createElement('sahapath-stacked')
    view.interfaceLanguage = 'en'
    view.document = article
    document.body.append(view)
    await view.updateComplete
    expect(findAll(view, '.row')).toHaveLength(article.pairs.length)
    expect(findAll(view, '.toolbar')).toHaveLength(0)
    expect(find(view, '.frame').dataset.view).toBe('stacked')
    await expectAccessible()
  })
})
