import type { SahapathReader, ViewName } from '@sahapath/reader'
import { viewNames } from '@sahapath/reader'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { article, longDocument } from './support/article.ts'
import {
  expectAccessible,
  find,
  findAll,
  mountReader,
  press,
  setWidth,
  textOf,
} from './support/mount.ts'

beforeAll(() => setWidth(1280))

describe('axe finds nothing', () => {
  for (const view of viewNames) {
    for (const theme of ['light', 'dark', 'contrast'] as const) {
      it(`in ${view}, ${theme}`, async () => {
        await mountReader({ view, theme, language: theme === 'dark' ? 'hi' : 'en' })
        await expectAccessible()
      })
    }
  }
})

describe('views', () => {
  it('keep the sides of a pair level in columns', async () => {
    const reader = await mountReader()
    for (const number of [0, 1, 4]) {
      const source = find(reader, `#p${number} .source`).getBoundingClientRect()
      const target = find(reader, `#p${number} .target`).getBoundingClientRect()
      expect(target.left).toBeGreaterThan(source.right)
      expect(Math.abs(target.top - source.top)).toBeLessThan(12)
    }
  })

  it('stack the columns where the container is narrow, on a wide screen too', async () => {
    const reader = await mountReader()
    reader.style.width = '400px'
    const source = find(reader, '#p0 .source').getBoundingClientRect()
    const target = find(reader, '#p0 .target').getBoundingClientRect()
    expect(target.top).toBeGreaterThanOrEqual(source.bottom)
    expect(Math.abs(target.left - source.left)).toBeLessThan(1)
  })

  it('show every sentence of both sides, in order', async () => {
    for (const view of ['columns', 'stacked', 'hindi-first', 'english-first'] as const) {
      const reader = await mountReader({ view })
      const shown = findAll(reader, '.rows .sentence').map(textOf)
      for (const sentence of article.sentences) expect(shown).toContain(sentence.text)
      reader.remove()
    }
  })

  it('show headings, captions, quotes, lists and embedded posts as what they are', async () => {
    const reader = await mountReader()
    expect(find(reader, '#p3 .source').localName).toBe('h2')
    expect(find(reader, '#p2 .source').classList).toContain('caption')
    expect(find(reader, '#p6').parentElement?.role).toBe('blockquote')
    expect(findAll(reader, '[role="list"] > [role="listitem"]')).toHaveLength(2)
    expect(find(reader, '#p9 .cell').lang).toBe('en')
    expect(findAll(reader, '#p9 .cell')).toHaveLength(1)
    expect(textOf(find(reader, '.group.embed .label'))).toBe('Embedded post')
  })

  it('say where a side has no counterpart', async () => {
    const reader = await mountReader()
    expect(textOf(find(reader, '#p10 .target'))).toBe('Not in the English')
    expect(textOf(find(reader, '#p11 .source'))).toBe('Not in the Hindi')
  })

  it('mark an uncertain pair and say what the mark means', async () => {
    const reader = await mountReader()
    expect(findAll(reader, '.unsure').map((mark) => mark.closest('.row')?.id)).toEqual(['p5'])
    expect(find(reader, '.unsure').ariaLabel).toBe('Uncertain match: 42%')
    expect(textOf(find(reader, '.foot'))).toContain('less than 60% confidence')
  })

  it('show the remark on a doubtful sentence, and the lines left out', async () => {
    const reader = await mountReader()
    expect(textOf(find(reader, '#p5 .note'))).toContain('The Hindi sentence breaks off')
    expect(textOf(find(reader, '.removed'))).toContain('टिप्पणी (0)')
    expect(textOf(find(reader, '.removed summary'))).toBe('2 lines left out')
  })

  it('keep the provenance in sight while scrolling', async () => {
    const reader = await mountReader({}, longDocument(200))
    window.scrollTo(0, 4000)
    await frame()
    const line = find(reader, '.provenance')
    expect(textOf(line)).toBe('English: translated for this library')
    const { top, bottom } = line.getBoundingClientRect()
    expect(top).toBeGreaterThanOrEqual(0)
    expect(bottom).toBeLessThan(100)
  })

  it('put each Hindi word over its romanisation, and each unit over its gloss', async () => {
    const reader = await mountReader({ view: 'interlinear' })
    const first = find(reader, '#p0 .sentence')
    const units = [...first.querySelectorAll('.unit')]
    const glosses = units.map((unit) => unit.querySelector('.gloss')?.textContent ?? '')
    expect(glosses).toEqual([
      'Russian',
      'foreign minister',
      'Sergei Lavrov',
      'Monday',
      'to',
      'Beijing',
      'arrive',
    ])
    const words = [...first.querySelectorAll('.surface')].map((word) => word.textContent)
    expect(words.join(' ')).toBe(article.sentences[0]?.text)
    expect(first.querySelector('.reading')?.textContent).toBe('rūsī')
  })

  it('hide one side until it is asked for', async () => {
    const reader = await mountReader({ view: 'hindi-first' })
    const veil = find(reader, '#p0 .veil')
    expect(veil.ariaExpanded).toBe('false')
    expect(getComputedStyle(find(reader, '#p0 .veiled .sentence')).color).toBe('rgba(0, 0, 0, 0)')
    veil.click()
    expect(veil.ariaExpanded).toBe('true')
    expect(find(reader, '#p0 .veiled').ariaHidden).toBe('false')
    expect(getComputedStyle(find(reader, '#p0 .veiled .sentence')).color).not.toBe(
      'rgba(0, 0, 0, 0)',
    )
  })

  it('hide it far from the viewport too, where there are no rows yet', async () => {
    const reader = await mountReader({ view: 'hindi-first' }, longDocument(300))
    const far = (side: string): Element => findAll(reader, `.section > .${side}`).at(-1) as Element
    const seen = { visibilityProperty: true }
    expect(far('target').textContent).not.toBe('')
    expect(far('target').checkVisibility(seen)).toBe(false)
    expect(far('source').checkVisibility(seen)).toBe(true)
    reader.view = 'columns'
    await reader.updateComplete
    expect(far('target').checkVisibility(seen)).toBe(true)
  })

  it('let the sentences of one side flow in their paragraphs', async () => {
    const reader = await mountReader({ view: 'hindi-only' })
    expect(findAll(reader, '.target')).toHaveLength(0)
    expect(getComputedStyle(find(reader, '#p0 .source')).display).toBe('inline')
    expect(find(reader, '#p1').parentElement).toBe(find(reader, '#p0').parentElement)
  })

  it('need no English at all', async () => {
    const alone = { ...article, provenance: { kind: 'none' as const } }
    const reader = await mountReader({}, alone)
    expect(findAll(reader, '.target')).toHaveLength(0)
    expect(textOf(find(reader, '.provenance'))).toBe('No English; glosses only')
  })

  it('never cut a cluster where a term begins or ends', async () => {
    const cut = structuredClone(article)
    const term = cut.terms[0]
    if (!term) throw new Error('The article has no terms')
    term.end -= 1
    const reader = await mountReader({}, cut)
    expect(findAll(reader, '#p0 .term')).toHaveLength(0)
    expect(textOf(find(reader, '#p0 .source'))).toBe(cut.sentences[0]?.text)
  })
})

describe('switching the view', () => {
  it('keeps the place', async () => {
    const reader = await mountReader({ view: 'columns' }, longDocument(400))
    window.scrollTo(0, 6000)
    await frame()
    const before = await vi.waitFor(() => firstInSight(reader), { timeout: 10_000 })
    for (const view of ['stacked', 'interlinear', 'english-only', 'columns'] as ViewName[]) {
      reader.change({ view })
      await reader.updateComplete
      await vi.waitFor(() => expect(isAtTop(reader, before), view).toBe(true), { timeout: 5000 })
    }
  })

  it('keeps the current sentence where it is', async () => {
    const reader = await mountReader({ view: 'columns' }, longDocument(400))
    const row = (): HTMLElement => find(reader, '#p150')
    reader.bringNear(150)
    row().scrollIntoView({ block: 'center' })
    find(reader, '#p150 .source').focus()
    await frame()
    const { top } = row().getBoundingClientRect()
    reader.change({ view: 'stacked', size: 3 })
    await reader.updateComplete
    await vi.waitFor(
      () => expect(Math.abs(row().getBoundingClientRect().top - top)).toBeLessThan(4),
      { timeout: 5000 },
    )
  })
})

describe('a long document', () => {
  it('is all there for the search of the browser, with few elements', async () => {
    const long = longDocument(2000)
    const reader = await mountReader({}, long)
    const rows = find(reader, '.rows')
    const text = textOf(rows)
    for (const { text: sentence } of long.sentences.slice(-4)) expect(text).toContain(sentence)
    expect(rows.querySelectorAll('*').length).toBeLessThan(5000)
  })

  it('is walked by keys to its end and back', async () => {
    const reader = await mountReader({}, longDocument(2000))
    find(reader, '#p0 .source').focus()
    press(reader, 'End')
    expect(reader.shadowRoot?.activeElement?.closest('.row')?.id).toBe('p1999')
    press(reader, 'k')
    expect(reader.shadowRoot?.activeElement?.closest('.row')?.id).toBe('p1998')
    press(reader, 'Home')
    expect(reader.shadowRoot?.activeElement?.closest('.row')?.id).toBe('p0')
  })

  it('shows the row that a key goes to, and leaves chapters that are far away alone', async () => {
    const reader = await mountReader({}, longDocument(2000))
    find(reader, '#p0 .source').focus()
    for (const [key, id] of [
      ['End', 'p1999'],
      ['Home', 'p0'],
    ] as const) {
      press(reader, key)
      await vi.waitFor(
        () => {
          const { top, bottom } = find(reader, `#${id}`).getBoundingClientRect()
          expect(bottom > 0 && top < window.innerHeight, key).toBe(true)
        },
        { timeout: 5000 },
      )
      const sections = findAll(reader, '.section')
      const looked = sections.filter((each) =>
        each.checkVisibility({ contentVisibilityAuto: true }),
      )
      expect(looked.length).toBeGreaterThan(0)
      expect(looked.length).toBeLessThan(sections.length / 2)
    }
  })

  it('has its rows where one scrolls to', async () => {
    const reader = await mountReader({}, longDocument(2000))
    window.scrollTo(0, document.documentElement.scrollHeight / 2)
    await vi.waitFor(
      () => {
        const line = window.innerHeight / 2
        const inSight = findAll(reader, '.row').some((row) => {
          const { top, bottom } = row.getBoundingClientRect()
          return top < line && bottom > line - 60
        })
        expect(inSight).toBe(true)
      },
      { timeout: 10_000 },
    )
  })
})

function firstInSight(reader: SahapathReader): string {
  const line = find(reader, '.toolbar').getBoundingClientRect().bottom
  const row = findAll(reader, '.row').find(
    (each) => each.getBoundingClientRect().bottom > line + 36,
  )
  if (!row) throw new Error('No row is in sight')
  return row.id
}

// Sentences of running text share their lines, so another one may be in sight beside it.
function isAtTop(reader: SahapathReader, id: string): boolean {
  const line = find(reader, '.toolbar').getBoundingClientRect().bottom
  const { top, bottom } = find(reader, `#${id}`).getBoundingClientRect()
  return bottom > line && top < line + 40
}

function frame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
  })
}
