import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { type ArticleInput, readArticle } from '@sahapath/core/article'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectStored, listCases } from '../fixture-folders.ts'

const formats: Record<string, ArticleInput['format']> = {
  '.html': 'html',
  '.md': 'markdown',
  '.txt': 'text',
}

/** What a case expects: each run of the text with what it was found to be. */
function summarize(input: ArticleInput): unknown {
  const { text, blocks, removed, metadata } = readArticle(input)
  const runs = [
    ...blocks.map(({ role, level, start, end }) => ({
      start,
      what: level === undefined ? role : `${role} ${level}`,
      text: text.slice(start, end),
    })),
    ...removed.map(({ role, start, end }) => ({
      start,
      what: `removed: ${role}`,
      text: text.slice(start, end),
    })),
  ]
  return {
    metadata: Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== null)),
    runs: runs
      .sort((a, b) => a.start - b.start)
      .map(({ what, text: run }) => ({ what, text: run })),
  }
}

/** Characters in no block and in no removed run. */
function uncovered(input: ArticleInput): string {
  const { text, blocks, removed } = readArticle(input)
  let rest = ''
  let end = 0
  for (const run of [...blocks, ...removed].sort((a, b) => a.start - b.start)) {
    expect(run.start).toBeGreaterThanOrEqual(end)
    rest += text.slice(end, run.start)
    end = run.end
  }
  return (rest + text.slice(end)).trim()
}

describe('readArticle', () => {
  it.each(listCases('article'))('$name', ({ name, path }) => {
    const file = readdirSync(path).find((item) => item.startsWith('input.')) as string
    const input: ArticleInput = {
      content: readFileSync(join(path, file), 'utf8'),
      format: formats[extname(file)] as ArticleInput['format'],
      lang: name.startsWith('english-') ? 'en' : 'hi',
    }
    expectStored(join(path, 'expected.json'), summarize(input))
    expect(uncovered(input)).toBe('')
  })

  it('keeps plain text to the character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (content) => {
        expect(readArticle({ content, format: 'text', lang: 'hi' }).text).toBe(content)
      }),
    )
  })

  it('loses no character of any text', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('टिप्पणी (0)', '[विज्ञापन_2]', '| चित्र |', '— A (@b) May 1, 2023', '', '\t'),
    )
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(uncovered({ content: lines.join('\n'), format: 'text', lang: 'hi' })).toBe('')
      }),
    )
  })

  it('refuses HTML that is nested too deep, and names the limit', () => {
    for (const depth of [600, 6000]) {
      const content = '<div>'.repeat(depth)
      expect(() => readArticle({ content, format: 'html', lang: 'hi' })).toThrow(
        'nested deeper than 500 elements',
      )
    }
  })

  it('keeps scripts and addresses that are none out of the metadata', () => {
    const { metadata, text } = readArticle({
      content:
        '<link rel=canonical href="javascript:alert(1)"><script>alert(1)</script><p>राम आया।</p>',
      format: 'html',
      lang: 'hi',
    })
    expect(metadata.address).toBeNull()
    expect(text).toBe('राम आया।')
  })
})
