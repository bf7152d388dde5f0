import { beforeAll, describe, expect, it, vi } from 'vitest'
import { longDocument } from './support/article.ts'
import { find, findAll, highlighted, mountReader, pointAt, setWidth } from './support/mount.ts'

beforeAll(() => setWidth(1280))

describe('light', () => {
  it('falls on a word and on the words it is linked to', async () => {
    const reader = await mountReader()
    pointAt(reader, 'pointermove', 0, 'बीजिंग')
    await vi.waitFor(() => expect(highlighted('sahapath-word')).toEqual(['बीजिंग']))
    expect(highlighted('sahapath-link')).toEqual(['Beijing'])
    pointAt(reader, 'pointermove', 0, 'arrived')
    await vi.waitFor(() => expect(highlighted('sahapath-word')).toEqual(['arrived']))
    expect(highlighted('sahapath-link')).toEqual(['पहुंचे'])
  })

  it('falls on all words of a unit', async () => {
    const reader = await mountReader()
    pointAt(reader, 'pointermove', 1, 'चर्चा')
    await vi.waitFor(() => expect(highlighted('sahapath-word')).toEqual(['चर्चा', 'की']))
    expect(highlighted('sahapath-link')).toEqual(['discussed'])
  })

  it('counts link numbers through all sentences of a side', async () => {
    const reader = await mountReader()
    pointAt(reader, 'pointermove', 4, 'बयान')
    await vi.waitFor(() => expect(highlighted('sahapath-link')).toEqual(['statement']))
  })

  it('falls on words that have an element of their own too', async () => {
    const reader = await mountReader({ view: 'interlinear' })
    pointAt(reader, 'pointermove', 0, 'सोमवार')
    await vi.waitFor(() => expect(highlighted('sahapath-word')).toEqual(['सोमवार']))
    expect(highlighted('sahapath-link')).toEqual(['Monday'])
  })

  it('goes out when the pointer or the reader leaves', async () => {
    const reader = await mountReader()
    pointAt(reader, 'pointermove', 0, 'बीजिंग')
    await vi.waitFor(() => expect(highlighted('sahapath-word')).toHaveLength(1))
    find(reader, '.rows').dispatchEvent(new PointerEvent('pointerleave'))
    await vi.waitFor(() => expect(highlighted('sahapath-word')).toHaveLength(0))
    pointAt(reader, 'pointermove', 0, 'बीजिंग')
    await vi.waitFor(() => expect(highlighted('sahapath-word')).toHaveLength(1))
    reader.remove()
    expect(highlighted('sahapath-word')).toHaveLength(0)
  })

  it('is native: no element for each word of running text', async () => {
    const reader = await mountReader({}, longDocument(100))
    expect(findAll(reader, '.word')).toHaveLength(0)
  })
})
