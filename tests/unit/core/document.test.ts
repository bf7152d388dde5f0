import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assertDocument, documentSchema, safeAddress } from '@sahapath/core/document'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { expectStored, listCases } from '../fixture-folders.ts'

const isValid = new Ajv2020().compile(documentSchema)
const cases = listCases('document').map(({ name, path }) => ({
  name,
  path,
  document: JSON.parse(readFileSync(join(path, 'document.json'), 'utf8')) as unknown,
}))

function messageOf(value: unknown): string | null {
  try {
    assertDocument(value)
    return null
  } catch (error) {
    return (error as Error).message
  }
}

describe('assertDocument', () => {
  it.each(cases)('$name', ({ name, path, document }) => {
    const message = messageOf(document)
    expect(isValid(document)).toBe(!name.startsWith('invalid-'))
    expect(message === null).toBe(name.startsWith('valid-'))
    if (message !== null) expectStored(join(path, 'message.json'), message)
  })

  it.each([undefined, null, 1, 'x', [], {}])('refuses %j', (value) => {
    expect(messageOf(value)).toMatch(/^Not a bilingual document: /u)
  })

  it('refuses a later version with a message of its own', () => {
    expect(messageOf({ type: 'sahapath-bilingual-document', version: 2 })).toBe(
      'This document has version 2; this reader knows version 1. Use a newer release.',
    )
  })
})

describe('documentSchema', () => {
  it('is the schema that is published', () => {
    expectStored('packages/core/schema/bilingual-document.v1.json', documentSchema)
  })
})

describe('safeAddress', () => {
  it.each([
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['javascript:alert(1)', null],
    [' java\tscript:alert(1)', null],
    ['data:text/html,x', null],
    ['/relative', null],
    ['', null],
    [null, null],
  ])('%j → %j', (address, expected) => {
    expect(safeAddress(address)).toBe(expected)
  })
})
