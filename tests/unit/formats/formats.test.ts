import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { BilingualDocument } from '@sahapath/core/document'
import { describeProvenance, rehypeBilingual, toCsv, toHtml, toTmx } from '@sahapath/formats'
import { parseHTML } from 'linkedom'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'

const path = fileURLToPath(
  new URL('../../fixtures/document/valid-small/document.json', import.meta.url),
)

function sample(change: (document: BilingualDocument) => void = () => {}): BilingualDocument {
  const document = JSON.parse(readFileSync(path, 'utf8')) as BilingualDocument
  change(document)
  return document
}

/** Puts another text where the first Hindi sentence stands. */
function withText(text: string): BilingualDocument {
  return sample(({ sentences }) => {
    const [first] = sentences
    if (first) first.text = text
  })
}

const hostile = '</seg><script>alert(1)</script> & "quoted" \u0001 \uD800'

describe('toCsv', () => {
  it('writes a row a pair', () => {
    expect(toCsv(sample())).toBe(
      'pair,hindi,english,confidence,provenance\r\np1,वार्ता,Talks,0.99,project\r\np2,लोग मिले।,People met.,0.98,project\r\n',
    )
  })

  it('quotes what needs it, and keeps spreadsheets from reading formulas', () => {
    expect(toCsv(withText('=1+1,"x"\ny'))).toContain('p1,"\'=1+1,""x""\ny",Talks')
  })
})

describe('toTmx', () => {
  it('writes a unit for each pair of two sides', () => {
    const { document } = parseHTML(
      toTmx(sample(({ pairs }) => ((pairs[1] as { target: string[] }).target = []))),
    )
    const units = [...document.querySelectorAll('tu')]
    expect(units.map((unit) => unit.getAttribute('tuid'))).toEqual(['sample.p1'])
    expect([...document.querySelectorAll('seg')].map((seg) => seg.textContent)).toEqual([
      'वार्ता',
      'Talks',
    ])
    expect([...document.querySelectorAll('prop')].map((prop) => prop.textContent)).toEqual([
      '0.99',
      'project',
    ])
  })

  it('escapes markup and leaves out what XML cannot hold', () => {
    const tmx = toTmx(withText(hostile))
    expect(tmx).not.toContain('<script')
    expect(tmx).not.toContain('\u0001')
    expect(tmx.isWellFormed()).toBe(true)
    expect(tmx.match(/<seg>/gu)).toHaveLength(4)
  })
})

describe('toHtml', () => {
  it('shows titles, provenance and pairs, each in its language', () => {
    const { document } = parseHTML(`<body>${toHtml(sample())}</body>`)
    expect(document.querySelector('h1')?.getAttribute('lang')).toBe('hi')
    expect(document.querySelector('.provenance')?.textContent).toBe('Translated for this library')
    expect(document.querySelectorAll('.pair')).toHaveLength(2)
    expect(document.querySelector('#p1 .source h2')?.textContent).toBe('वार्ता')
    expect(document.querySelector('#p2 .target p')?.textContent).toBe('People met.')
  })

  it('escapes text', () => {
    expect(toHtml(withText(hostile))).not.toContain('<script')
  })

  it.each([
    [{ kind: 'published' }, 'English by the publisher'],
    [{ kind: 'project' }, 'Translated for this library'],
    [{ kind: 'machine', engine: 'sample', model: '1' }, 'Machine translation: sample, 1'],
    [{ kind: 'none' }, 'No English'],
  ] as const)('says of %j: %s', (provenance, expected) => {
    expect(describeProvenance(provenance)).toBe(expected)
  })
})

describe('rehypeBilingual', () => {
  it('puts the bilingual reading where the article stood', async () => {
    const file = await unified()
      .use(rehypeParse)
      .use(rehypeBilingual, { document: sample() })
      .use(rehypeStringify)
      .process('<p>वार्ता</p>')
    expect(String(file)).toBe(toHtml(sample()))
  })

  it('says what it misses', async () => {
    const processor = unified().use(rehypeParse).use(rehypeBilingual).use(rehypeStringify)
    await expect(processor.process('')).rejects.toThrow('rehypeBilingual expected a document')
  })
})
