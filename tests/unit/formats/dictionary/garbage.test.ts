import { gzipSync } from 'node:zlib'
import { type DictionaryFile, importDictionary } from '@sahapath/formats/dictionary'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dictd, encode, kaikki, starDict, tei, term, yomitan } from './packs.ts'

/** What an import may end with: a dictionary, or the one error that its documentation names. */
async function expectOutcome(files: readonly DictionaryFile[]): Promise<void> {
  const limits = { inputBytes: 2 ** 20, unpackedBytes: 2 ** 22, entries: 1000 }
  try {
    const { dictionary, counts } = await importDictionary(files, { limits })
    expect(counts.kept).toBe(dictionary.entries.length)
    for (const { lemma, glosses } of dictionary.entries) {
      expect(lemma).toMatch(/\p{Script=Devanagari}/u)
      expect(glosses.length).toBeGreaterThan(0)
    }
  } catch (error) {
    expect(error).toMatchObject({ source: 'sahapath-dictionary', fatal: true })
    const [{ name }] = files as [DictionaryFile]
    const stem = name.slice(0, name.indexOf('.'))
    expect((error as { file: string }).file).toContain(stem)
  }
}

const dictionaries: Record<string, () => DictionaryFile[]> = {
  stardict: () =>
    starDict({
      articles: [
        ['सोना', 'mgold\0hfine <b>gold</b>\0'],
        ['चाँदी', 'msilver'],
      ],
      synonyms: [['स्वर्ण', 0]],
    }),
  dictd: () =>
    dictd([
      ['सोना', 'सोना <N>\n1. gold\n'],
      ['चाँदी', 'silver\n'],
    ]),
  tei: () => [
    tei(
      '<entry><form><orth>सोना</orth></form><sense><cit type="trans"><quote>gold</quote></cit></sense></entry>'.repeat(
        3,
      ),
    ),
  ],
  yomitan: () => [
    yomitan([
      [term('सोना', [{ type: 'structured-content', content: ['gold', { tag: 'br' }] }])],
      [term('चाँदी', ['silver'])],
    ]),
  ],
  kaikki: () => [
    kaikki([
      { word: 'सोना', lang_code: 'hi', pos: 'noun', senses: [{ glosses: ['gold'] }] },
      { word: 'चाँदी', lang_code: 'hi', senses: [{ glosses: ['silver'] }] },
    ]),
  ],
}

function line(word: string, ...glosses: string[]): object {
  return { word, lang_code: 'hi', senses: glosses.map((gloss) => ({ glosses: [gloss] })) }
}

const rows = Object.entries(dictionaries)

describe.each(rows)('%s', (_, make) => {
  it('takes any bytes for what they are', async () => {
    const names = make().map(({ name }) => name)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 400 }), {
          minLength: names.length,
          maxLength: names.length,
        }),
        fc.boolean(),
        (contents, packed) =>
          expectOutcome(
            names.map((name, at) => {
              const bytes = contents[at] as Uint8Array
              return { name, data: packed ? gzipSync(bytes) : bytes }
            }),
          ),
      ),
      { numRuns: 120 },
    )
  })

  it('stands damage anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 }),
        fc.option(fc.nat()),
        (which, changes, end) => {
          const files = make()
          const file = files[which % files.length] as DictionaryFile
          const whole = Uint8Array.from(file.data as Uint8Array)
          for (const [at, byte] of changes) whole[at % whole.length] = byte
          file.data = end === null ? whole : whole.slice(0, end % whole.length)
          return expectOutcome(files)
        },
      ),
      { numRuns: 250 },
    )
  })
})

it('takes any JSON for what it is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.json({ maxDepth: 5 }), { maxLength: 8 }), async (values) => {
      const lines = values.map((json) => ({
        word: 'सोना',
        lang_code: 'hi',
        senses: JSON.parse(json),
      }))
      await expectOutcome([kaikki([...values, ...lines])])
      await expectOutcome([
        yomitan([
          values.map((json) => JSON.parse(json)),
          values.map((json) => term('सोना', JSON.parse(json))),
        ]),
      ])
    }),
    { numRuns: 100 },
  )
})

const pieces =
  '< > &lt; &gt; &amp; &#60; script img/onerror=x / ! ? ( ) { } [ ] , ~ _ - " = सोना gold'
    .split(' ')
    .concat(' ', '\u00AD', '\u200B', '\u202E', '\0', '\n')

it('makes nothing that can be taken for the start of a tag, however it is hidden', async () => {
  const hostile = fc
    .array(fc.constantFrom(...pieces), { maxLength: 30 })
    .map((parts) => parts.join(''))
  const tag = /<[a-z/!?]/i
  await fc.assert(
    fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 9 }), async (texts) => {
      const packs = [
        [kaikki(texts.map((gloss) => line(`सोना${gloss}`, gloss)))],
        [kaikki(texts.map((gloss) => line('gold', `सोना${gloss}`)))],
        starDict({ types: 'h', articles: texts.map((gloss) => [`सोना${gloss}`, gloss] as const) }),
        starDict({ types: 'm', articles: texts.map((gloss) => [`सोना${gloss}`, gloss] as const) }),
        [
          yomitan([
            texts.map((gloss) => term(`सोना${gloss}`, [gloss, { type: 'text', text: gloss }])),
          ]),
        ],
      ]
      for (const files of packs) {
        const { dictionary } = await importDictionary(files, { name: texts[0] ?? '' }).catch(
          () => ({
            dictionary: { name: '', entries: [] },
          }),
        )
        expect(dictionary.name).not.toMatch(tag)
        for (const { lemma, glosses, variants = [] } of dictionary.entries) {
          for (const text of [lemma, ...glosses, ...variants]) expect(text).not.toMatch(tag)
        }
      }
    }),
    { numRuns: 150 },
  )
})

it('stands nesting without end', async () => {
  const deep = 20_000
  const nested = `${'['.repeat(deep)}${']'.repeat(deep)}`
  const element = `${'{"tag":"div","content":'.repeat(deep)}"gold"${'}'.repeat(deep)}`
  const gloss = JSON.stringify(`gold${'<div>'.repeat(deep)}`)
  await expectOutcome([
    kaikki([
      `{"word":"सोना","lang_code":"hi","senses":${nested}}`,
      dictionaries.kaikki?.()[0] ?? '',
    ]),
  ])
  for (const content of [nested, element, gloss]) {
    const bank = `[["सोना","","","",0,[{"type":"structured-content","content":${content}}],1,""],["सोना","","","",0,[${gloss}],2,""]]`
    const { dictionary } = await importDictionary([yomitan([], { 'term_bank_1.json': bank })])
    expect(dictionary.entries.at(-1)?.glosses).toEqual(['gold'])
  }
  await expectOutcome([{ name: 'a.tei', data: encode('<a>'.repeat(deep)) }])
})
