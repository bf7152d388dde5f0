import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  fromGlossaryCsv,
  fromGlossaryJson,
  fromTbx,
  type Glossary,
  glossarySchema,
  type ReadGlossary,
  toGlossaryCsv,
  toGlossaryJson,
  toTbx,
} from '@sahapath/formats/glossary'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { loadConcepts } from '@sahapath/lexicon'
import { describe, expect, it } from 'vitest'
import { expectStored, listCases } from '../../fixture-folders.ts'

const readers: Record<string, (text: string) => ReadGlossary> = {
  'glossary.tbx': fromTbx,
  'glossary.csv': fromGlossaryCsv,
  'glossary.json': fromGlossaryJson,
}

type Message = ReadGlossary['messages'][number]

function describeMessage({ line, column, ruleId, reason }: Message): string {
  return `${line === undefined ? '' : `${line}:${column} `}${ruleId}: ${reason}`
}

function readCase(path: string): ReadGlossary {
  for (const [name, read] of Object.entries(readers)) {
    const file = join(path, name)
    if (existsSync(file)) return read(readFileSync(file, 'utf8'))
  }
  throw new Error(`${path} holds no glossary`)
}

describe.each(listCases('glossary'))('$name', ({ path }) => {
  it('is read, and says what is wrong', () => {
    try {
      const { messages, ...glossary } = readCase(path)
      expectStored(join(path, 'expected.json'), {
        ...glossary,
        messages: messages.map(describeMessage),
      })
    } catch (error) {
      if (!(error instanceof Error) || !('ruleId' in error)) throw error
      expectStored(join(path, 'expected.json'), { error: describeMessage(error as Message) })
    }
  })

  it('loses nothing when it is written in any format', () => {
    let given: Glossary
    try {
      given = readCase(path)
    } catch {
      // What cannot be read has nothing to lose; the case above says why.
      return
    }
    const { concepts } = given
    expect(fromGlossaryJson(toGlossaryJson(given)).concepts).toEqual(concepts)
    expect(fromGlossaryCsv(toGlossaryCsv(given)).concepts).toEqual(concepts)
    for (const version of [2008, 2019] as const) {
      const { messages: _messages, ...back } = fromTbx(toTbx(given, { version }))
      expect({ ...back, messages: [] }).toEqual({ ...given, messages: [] })
    }
  })
})

describe('foreign data of TBX', () => {
  const text = readFileSync(
    join(listCases('glossary').find(({ name }) => name === 'tbx-2019')?.path ?? '', 'glossary.tbx'),
    'utf8',
  )

  it('is written back where it came from', () => {
    const written = toTbx(fromTbx(text))
    for (const part of [
      '<publicationStmt><p>For use in the house.</p></publicationStmt>',
      '<revisionDesc><change><p>Reviewed.</p></change></revisionDesc>',
      '<xref type="externalCrossReference" target="https://example.org/credentials">a page</xref>',
      '<admin type="source">Handbook</admin>',
      '<termNote type="administrativeStatus">supersededTerm-admn-sts</termNote>',
      '<langSec xml:lang="ur"><termSec><term>اسناد</term></termSec></langSec>',
      'xml:lang="en-GB"',
    ]) {
      expect(written).toContain(part)
    }
    expect(written).not.toContain('deprecatedTerm-admn-sts</termNote>\n            <termNote')
  })

  it('is named as TBX 2008 names it', () => {
    const written = toTbx(fromTbx(text), { version: 2008 })
    expect(written).toContain('<langSet xml:lang="ur"><tig><term>اسناد</term></tig></langSet>')
    expect(written).not.toMatch(/tbxHeader|conceptEntry|langSec|termSec/u)
  })

  it('may hold any pair of languages', () => {
    const { concepts, languages } = fromTbx(text, { languages: { hi: 'ur', en: 'hi' } })
    expect(concepts.map(({ hi, en }) => [hi, en])).toEqual([['اسناد', ['परिचय-पत्र']]])
    expect(languages).toEqual({ hi: 'ur', en: 'hi' })
  })
})

describe('deep XML', () => {
  it('is refused with its place', () => {
    const deep = `<tbx>${'<text>'.repeat(100_000)}`
    expect(() => fromTbx(deep)).toThrow('nested deeper than 200 (line 1, column ')
  })
})

describe('a cell that a spreadsheet would calculate', () => {
  it('is kept text, and read as it was', () => {
    const [concept] = fromGlossaryJson('[{"id":"a","hi":"=1+1","en":["@x"],"level":1}]').concepts
    const text = toGlossaryCsv({ concepts: [concept as NonNullable<typeof concept>] })
    expect(text).toContain(",'=1+1,")
    expect(text).toContain(",'@x,")
    expect(fromGlossaryCsv(text).concepts).toEqual([concept])
  })
})

describe('the schema', () => {
  it('is the one that is published', () => {
    expectStored('packages/formats/schema/glossary.v1.json', glossarySchema)
  })

  it('takes what is written', async () => {
    const check = new Ajv2020().compile(glossarySchema)
    const concepts = await loadConcepts()
    check(JSON.parse(toGlossaryJson({ concepts, title: 'Ours' })))
    expect(check.errors ?? []).toEqual([])
    expect(check({ type: 'sahapath-glossary', version: 1, concepts: [{ id: 'a' }] })).toBe(false)
  })
})
