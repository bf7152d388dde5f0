import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildBundle } from './build-bundle.ts'

let files: Map<string, string>

beforeAll(async () => {
  files = await buildBundle()
}, 60_000)

const weigh = (code: string): number => gzipSync(code).length

/** A file with everything it imports at once. */
function withImports(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen
  seen.add(name)
  for (const [, path] of (files.get(name) ?? '').matchAll(
    /(?:from|import)\s*["`']\.\/([^"`']+)/g,
  )) {
    if (path) withImports(path, seen)
  }
  return seen
}

describe('the bundle', () => {
  it('loads at most 40 kB for the first view, Lit and i18next included', () => {
    const first = [...withImports('sahapath-reader.js')]
    const size = first.reduce((sum, name) => sum + weigh(files.get(name) ?? ''), 0)
    expect(size).toBeLessThanOrEqual(40_000)
    expect(size).toBeGreaterThan(20_000)
  })

  it('loads at most 15 kB for each later part', () => {
    const first = withImports('sahapath-reader.js')
    const later = [...files.keys()].filter((name) => name.endsWith('.js') && !first.has(name))
    expect(later.length).toBeGreaterThan(5)
    for (const name of later) {
      const parts = [...withImports(name)].filter((part) => !first.has(part))
      const size = parts.reduce((sum, part) => sum + weigh(files.get(part) ?? ''), 0)
      expect(size, name).toBeLessThanOrEqual(15_000)
    }
  })

  it('reads no HTML and runs no linguistics', () => {
    const foreign = [...files].filter(([, code]) => /parse5|parseFragment|nlcst/.test(code))
    expect(foreign.map(([name]) => name)).toEqual([])
  })
})
