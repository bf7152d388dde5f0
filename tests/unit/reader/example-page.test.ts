import { readFileSync } from 'node:fs'
import { assertDocument } from '@sahapath/core/document'
import { expect, it } from 'vitest'

const folder = new URL('../../../examples/page/', import.meta.url)

it('shows a valid document with a script tag and an element', () => {
  const document: unknown = JSON.parse(readFileSync(new URL('article.json', folder), 'utf8'))
  expect(() => assertDocument(document)).not.toThrow()
  const page = readFileSync(new URL('index.html', folder), 'utf8')
  expect(page).toContain('<sahapath-reader src="article.json">')
})
