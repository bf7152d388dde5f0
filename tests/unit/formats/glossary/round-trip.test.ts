import { checkGlossary } from '@sahapath/core/annotate'
import fc from 'fast-check'
import {
  fromGlossaryCsv,
  fromGlossaryJson,
  fromTbx,
  type Glossary,
  type GlossaryConcept,
  type ReadGlossary,
  toGlossaryCsv,
  toGlossaryJson,
  toTbx,
} from '@sahapath/formats/glossary'
import { loadConcepts } from '@sahapath/lexicon'
import { describe, expect, it } from 'vitest'

const formats: [
  name: string,
  write: (glossary: Glossary) => string,
  read: (text: string) => ReadGlossary,
][] = [
  ['JSON', toGlossaryJson, fromGlossaryJson],
  ['CSV', (glossary) => toGlossaryCsv(glossary), fromGlossaryCsv],
  ['TSV', (glossary) => toGlossaryCsv(glossary, { delimiter: '\t' }), fromGlossaryCsv],
  [
    'CSV with semicolons',
    (glossary) => toGlossaryCsv(glossary, { delimiter: ';' }),
    fromGlossaryCsv,
  ],
  ['TBX 2019', (glossary) => toTbx(glossary), fromTbx],
  ['TBX 2008', (glossary) => toTbx(glossary, { version: 2008 }), fromTbx],
]

/** Whatever means something to one of the formats, or cannot be written in it. */
const marks =
  String.raw`| \ " "" , ; =1+1 - @ '= ' < > & &amp; ]]> <!-- -- <term> { } null 1 noun संधि क़ानून का treaty 🕊`
    .split(' ')
    .concat(
      ' ',
      '  ',
      ' | ',
      '\t',
      '\n',
      '\r',
      '\r\n',
      '\u0000',
      '\u001F',
      '\u007F',
      '\u0085',
      '\u2028',
    )
    .concat('\uFEFF', '\uFFFE', '\uFFFF', '\uD800', '\uDC00', '\u200D', 'broader: ')
    .concat('sahapath:concept {"level":3}', 'sahapath:glossary {}')
const text = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...marks), { maxLength: 4 }).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
)
const form = text.filter((value) => value.trim() !== '')
const forms = fc.array(form, { maxLength: 3 })
const localized = fc.record({ en: text, hi: text })
const words = fc.oneof(text, fc.array(text, { maxLength: 2 }))
const kept: fc.Arbitrary<NonNullable<GlossaryConcept['kept']>[number]> = fc.record(
  {
    at: fc.constantFrom('entry', 'languages', 'language', 'definition', 'terms', 'term', 'column'),
    language: fc.constantFrom('hi', 'en'),
    of: form,
    value: fc.oneof(
      text,
      text.map((value) => `<admin type="source">${value}</admin>`),
    ),
  },
  { requiredKeys: ['at', 'value'] },
)
const concept = fc.record(
  {
    id: fc.oneof(fc.constantFrom('treaty', 'cease-fire', '2-plus-2', 'a b'), form),
    hi: form,
    variants: forms,
    deprecated: forms,
    abbreviations: forms,
    pos: fc.constantFrom('NOUN', 'ADJ', 'ADV', 'VERB'),
    gender: fc.constantFrom('m', 'f'),
    en: fc.array(form, { minLength: 1, maxLength: 3 }),
    type: fc.constantFrom('office', 'body', 'process', 'doctrine'),
    field: text,
    definition: localized,
    note: localized,
    notWhen: fc.array(
      fc.record(
        { before: words, after: words, phrase: words, alone: fc.boolean(), why: text },
        { requiredKeys: ['why'] },
      ),
      { maxLength: 2 },
    ),
    broader: fc.array(fc.oneof(fc.constant('treaty'), form), { maxLength: 2 }),
    related: fc.array(fc.oneof(fc.constantFrom('treaty', 'cease-fire'), form), { maxLength: 2 }),
    level: fc.constantFrom(1, 2, 3),
    kept: fc.array(kept, { maxLength: 3 }),
    'a member of another tool': fc.oneof(text, fc.array(text, { maxLength: 2 })),
  },
  { requiredKeys: ['id', 'hi', 'en', 'type', 'field', 'definition', 'level'] },
) as fc.Arbitrary<GlossaryConcept>
const glossary: fc.Arbitrary<Glossary> = fc.record(
  {
    concepts: fc.uniqueArray(concept, { maxLength: 4, selector: ({ id }) => id }),
    title: text,
    source: text,
    languages: fc.constantFrom({ hi: 'mr-IN', en: 'en-GB' }, { hi: 'hi', en: 'en' }),
    kept: fc.array(
      kept.map((part) => ({ ...part, at: 'header' as const })),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ['concepts'] },
)

describe.each(formats)('%s', (_, write, read) => {
  it('holds any glossary exactly', () => {
    fc.assert(
      fc.property(glossary, (given) => {
        const { messages: _messages, ...got } = read(write(given))
        // Plain copies: the arbitrary makes objects without a prototype.
        expect(got).toEqual(structuredClone(given))
      }),
      { numRuns: 100 },
    )
  })

  it('holds our own glossary exactly, and says what its checker says', async () => {
    const concepts = (await loadConcepts()).filter((_, index) => index % 5 === 0)
    const { concepts: got, messages } = read(write({ concepts }))
    expect(got).toEqual(concepts)
    const reasons = (list: ReadGlossary['messages']): string[] =>
      list.map(({ reason }) => reason).toSorted()
    expect(reasons(messages)).toEqual(reasons(checkGlossary(concepts)))
  })

  it('answers garbage with an error or messages', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (garbage) => {
        try {
          expect(read(garbage).messages.length).toBeGreaterThanOrEqual(0)
        } catch (error) {
          expect((error as Error).name).toMatch(/^\d+:\d+$/u)
        }
      }),
    )
  })
})
