import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assertDocument } from '@sahapath/core/document'
import { buildDocument } from '@sahapath/core/pipeline'
import { buildLibrary, readInput, readLibrary, renderArticlePage } from '@sahapath/site'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sahapath-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(path: string, content: string): void {
  const full = join(folder, path)
  mkdirSync(join(full, '..'), { recursive: true })
  writeFileSync(full, content)
}

describe('readLibrary', () => {
  it('reads a folder an article, in the order of names', () => {
    write('b/hi.txt', 'दो')
    write('a/hi.md', 'एक')
    write('a/en.md', 'One')
    write('a/article.json', '{"id":"first","title":{"hi":"एक"},"byline":null}')
    const [first, second] = readLibrary(folder)
    expect(first).toEqual({
      id: 'first',
      source: { content: 'एक', format: 'markdown' },
      target: { content: 'One', format: 'markdown' },
      sourceMetadata: { title: 'एक', byline: null },
      targetMetadata: {},
      notes: [],
    })
    expect(second).toEqual({ id: 'b', source: { content: 'दो', format: 'text' } })
  })

  it.each([
    ['no articles', () => {}, /holds no articles/u],
    ['no Hindi', () => write('a/en.txt', 'x'), /a has no hi\.txt, hi\.md or hi\.html/u],
    [
      'broken JSON',
      () => {
        write('a/hi.txt', 'क')
        write('a/article.json', '{')
      },
      /article\.json: /u,
    ],
    [
      'a wrong field',
      () => {
        write('a/hi.txt', 'क')
        write('a/article.json', '{"id":"a","date":3}')
      },
      /article\.json: date should be of type/u,
    ],
  ])('says what is wrong: %s', (_, prepare, message) => {
    prepare()
    expect(() => readLibrary(folder)).toThrow(message)
  })

  it('says which endings it knows', () => {
    expect(() => readInput('x.pdf')).toThrow('x.pdf: expected a name ending in .html')
  })
})

describe('buildLibrary', () => {
  it('writes a page and a document an article, an index, and what the pages load', async () => {
    write('in/a/hi.txt', 'राम आया।\nटिप्पणी (0)')
    write('in/a/en.txt', 'Ram came.')
    write('in/b/hi.txt', 'सीता आई।')
    const out = join(folder, 'out')
    write('out/articles/old.html', 'from an earlier build')
    const built = await buildLibrary(join(folder, 'in'), out, {})
    expect(built.map(({ id, counts }) => [id, counts.pairs, counts.removed])).toEqual([
      ['a', '1×1–1', 1],
      ['b', '1×1–0', 0],
    ])
    for (const id of ['a', 'b']) {
      assertDocument(JSON.parse(readFileSync(join(out, `articles/${id}.json`), 'utf8')))
      expect(readFileSync(join(out, `articles/${id}.html`), 'utf8')).toContain('<sahapath-reader')
    }
    expect(existsSync(join(out, 'articles/old.html'))).toBe(false)
    const index = readFileSync(join(out, 'index.html'), 'utf8')
    expect(index).toContain('<sahapath-library')
    const [, words] = /words-src="([^"]+)"/u.exec(index) ?? []
    const { articles } = JSON.parse(readFileSync(join(out, words ?? ''), 'utf8'))
    expect(Object.keys(articles)).toEqual(['a', 'b'])
    const assets = [
      'sahapath-reader.js',
      'sahapath-dictionaries.js',
      'sahapath-theme.js',
      'fonts.css',
      'site.css',
      'wait-for-fonts.js',
      'icon.svg',
    ]
    for (const asset of assets) expect(existsSync(join(out, 'assets', asset))).toBe(true)
  })
})

describe('renderArticlePage', () => {
  it('writes the document after what can be read, so that nothing in it ends the script', async () => {
    const text = 'राम ने </script><!--<script> लिखा।'
    const { document } = buildDocument({ id: 'a', source: { content: text, format: 'text' } }, {})
    const page = await renderArticlePage(document)
    const [, shown, data] =
      /<template[^>]*>(.*)<\/template><script type="application\/json">(.*?)<\/script>/su.exec(
        page,
      ) ?? []
    expect(shown).toContain('राम ने')
    expect(JSON.parse(data ?? '')).toEqual(document)
  })

  it('links every face that it waits for', async () => {
    const { document } = buildDocument({ id: 'a', source: { content: 'राम', format: 'text' } }, {})
    const page = await renderArticlePage(document)
    const faces = JSON.parse(
      (/data-faces="([^"]+)"/u.exec(page)?.[1] ?? '')
        .replaceAll('&#x22;', '"')
        .replaceAll('&#x27;', "'"),
    ) as string[][]
    expect(page.match(/as="font"/gu)).toHaveLength(faces.length)
    expect(faces).toContainEqual(["400 1em 'Noto Serif Devanagari'", 'क'])
  })
})
