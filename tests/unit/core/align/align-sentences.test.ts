import { type AlignOptions, alignSentences, type Bead } from '@sahapath/core/align'
import { loadDictionary, loadNames } from '@sahapath/lexicon'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AlignmentCase,
  type AlignmentFigures,
  readArticleCases,
  readFreeCases,
  scoreAlignments,
} from '../../../bench/alignment-cases.ts'

const wrap = (texts: readonly string[]): { text: string }[] => texts.map((text) => ({ text }))
const shape = (beads: readonly Bead[]): string[] =>
  beads.map(({ source, target }) => `${source.join(',')}–${target.join(',')}`)

/** Every sentence in exactly one bead, both sides running forward. */
function expectPartition(beads: readonly Bead[], rows: number, columns: number): void {
  expect(beads.flatMap(({ source }) => source)).toEqual(Array.from({ length: rows }, (_, i) => i))
  expect(beads.flatMap(({ target }) => target)).toEqual(
    Array.from({ length: columns }, (_, j) => j),
  )
  for (const { source, target, confidence } of beads) {
    expect(source.length + target.length).toBeGreaterThan(0)
    expect(confidence).toBeGreaterThanOrEqual(0)
    expect(confidence).toBeLessThanOrEqual(1)
  }
}

const hindi = [
  'सोमवार को रूसी विदेश मंत्री सर्गेई लावरोव बीजिंग पहुँचे।',
  'उन्होंने 2023 में 12 देशों की यात्रा की थी।',
  'वांग यी ने कहा, "हम तैयार हैं।"',
  'क्या ब्राज़ील और दक्षिण अफ़्रीका भी आएँगे?',
  'पुतिन ने इस पर कोई टिप्पणी नहीं की।',
]
const english = [
  'On Monday the Russian foreign minister, Sergei Lavrov, arrived in Beijing.',
  'He had visited 12 countries in 2023.',
  'Wang Yi said: “We are ready.”',
  'Will Brazil and South Africa come too?',
  'Putin made no comment on this.',
]

describe('alignSentences', () => {
  it('pairs sentences one to one', () => {
    expect(shape(alignSentences(wrap(hindi), wrap(english)))).toEqual([
      '0–0',
      '1–1',
      '2–2',
      '3–3',
      '4–4',
    ])
  })

  it('finds what the English leaves out', () => {
    const beads = alignSentences(wrap(hindi), wrap(english.filter((_, j) => j !== 1)))
    expect(shape(beads)).toEqual(['0–0', '1–', '2–1', '3–2', '4–3'])
  })

  it('finds what the Hindi leaves out', () => {
    const beads = alignSentences(wrap(hindi.filter((_, i) => i !== 3)), wrap(english))
    expect(shape(beads)).toEqual(['0–0', '1–1', '2–2', '–3', '3–4'])
  })

  it('joins sentences that the other side has as one', () => {
    const joined = [
      `${(english[0] as string).slice(0, -1)}, and he had visited 12 countries in 2023.`,
      ...english.slice(2),
    ]
    expect(shape(alignSentences(wrap(hindi), wrap(joined)))).toEqual(['0,1–0', '2–1', '3–2', '4–3'])
    expect(shape(alignSentences(wrap(joined.map((text) => text)), wrap(joined)))[0]).toBe('0–0')
  })

  it('says why when asked', () => {
    const [first] = alignSentences(wrap(hindi), wrap(english), { explain: true })
    expect(first?.why?.map(({ signal }) => signal)).toContain('names')
    expect(first?.why?.every(({ share }) => Number.isFinite(share))).toBe(true)
    expect(alignSentences(wrap(hindi), wrap(english))[0]).not.toHaveProperty('why')
  })

  it('gives the same answer twice', () => {
    const twice = [0, 1].map(() => alignSentences(wrap(hindi), wrap(english.slice(1))))
    expect(twice[0]).toEqual(twice[1])
  })

  it('uses a dictionary that it is handed', () => {
    const entry = (lemma: string, gloss: string) => ({
      id: lemma,
      lemma,
      upos: 'NOUN' as const,
      glosses: [gloss],
      level: 1 as const,
    })
    const entries = [
      entry('बाढ़', 'flood'),
      entry('फ़सल', 'crop'),
      entry('किसान', 'farmer'),
      entry('बाज़ार', 'market'),
    ]
    const dictionary = {
      find: (lemma: string) =>
        entries.filter(
          (one) => one.lemma.replaceAll('\u093c', '') === lemma.replaceAll('\u093c', ''),
        ),
      findPhrases: () => [],
    }
    const source = wrap(['बाढ़ से फ़सलें गईं।', 'किसान बाज़ार नहीं गया।'])
    const target = wrap(['The flood took the crops.', 'The farmer stayed away from the market.'])
    const wordShare = (options: AlignOptions): number => {
      const [first] = alignSentences(source, target, { ...options, explain: true })
      return first?.why?.find(({ signal }) => signal === 'words')?.share ?? 0
    }
    expect(wordShare({ dictionary })).toBeGreaterThan(wordShare({}) + 1)
  })

  it('keeps block ends together softly', () => {
    const source = hindi.map((text, i) => ({ text, block: i < 2 ? 0 : 1 }))
    const target = english.map((text, j) => ({ text, block: j < 3 ? 0 : 1 }))
    expect(shape(alignSentences(source, target))).toEqual(['0–0', '1–1', '2–2', '3–3', '4–4'])
  })

  it('refuses what is not a list of sentences', () => {
    expect(() => alignSentences('text' as never, [])).toThrow(
      'alignSentences expected an array of sentences',
    )
    expect(() => alignSentences([], [null] as never)).toThrow(
      'alignSentences expected an array of sentences',
    )
  })
})

describe('hard input', () => {
  it.each([
    ['both sides empty', [], []],
    ['no Hindi', [], english],
    ['no English', hindi, []],
    ['empty sentences', ['', ' ', '।'], ['', '.']],
  ])('%s', (_name, source, target) => {
    expectPartition(alignSentences(wrap(source), wrap(target)), source.length, target.length)
  })

  it('swapped languages get an answer', () => {
    expectPartition(alignSentences(wrap(english), wrap(hindi)), 5, 5)
  })

  it('the wrong text gets low confidence', () => {
    const other = [
      'The recipe needs two eggs.',
      'Bake it in a hot oven.',
      'My aunt taught me how.',
      'It tastes best with butter.',
      'Children love it.',
    ]
    const sum = (beads: readonly Bead[]): number =>
      beads
        .filter(({ source, target }) => source.length > 0 && target.length > 0)
        .reduce((total, { confidence }) => total + confidence, 0)
    const right = sum(alignSentences(wrap(hindi), wrap(english)))
    expect(sum(alignSentences(wrap(hindi), wrap(other)))).toBeLessThan(right / 2)
  })

  it('one side ten times longer', () => {
    const long = Array.from({ length: 50 }, (_, j) => english[j % 5] as string)
    expectPartition(alignSentences(wrap(hindi), wrap(long)), 5, 50)
  })

  it('the same sentence a thousand times', () => {
    const source = Array.from({ length: 1000 }, () => hindi[0] as string)
    const target = Array.from({ length: 1000 }, () => english[0] as string)
    const beads = alignSentences(wrap(source), wrap(target))
    expectPartition(beads, 1000, 1000)
    expect(shape(beads).filter((key, k) => key === `${k}–${k}`).length).toBeGreaterThan(990)
  })

  it('a sentence without end', () => {
    const source = `${'लावरोव ने कहा कि '.repeat(5000)}।`
    const target = `${'Lavrov said that '.repeat(5000)}.`
    expectPartition(
      alignSentences(wrap([source, hindi[1] as string]), wrap([target, english[1] as string])),
      2,
      2,
    )
  })

  it('any text at all', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(...hindi, ...english),
    )
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 8 }),
        fc.array(text, { maxLength: 8 }),
        (source, target) => {
          expectPartition(alignSentences(wrap(source), wrap(target)), source.length, target.length)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('the five articles', () => {
  const score = (cases: readonly AlignmentCase[], options: AlignOptions): AlignmentFigures =>
    scoreAlignments(
      cases,
      cases.map(({ hi, en }) =>
        alignSentences(wrap(hi), wrap(en), options).map(({ source, target }) => [source, target]),
      ),
    )

  it('keep to their gold', async () => {
    const dictionary = await loadDictionary()
    const { strict, lax } = score(readArticleCases(), { dictionary })
    expect(strict).toBeGreaterThanOrEqual(0.95)
    expect(lax).toBeGreaterThanOrEqual(0.98)
  })

  it('keep to their gold without any dictionary', () => {
    const { strict, lax } = score(readArticleCases(), {})
    expect(strict).toBeGreaterThanOrEqual(0.88)
    expect(lax).toBeGreaterThanOrEqual(0.95)
  })

  // Not the two that the weights are fitted on.
  it('survive a second, freer English', async () => {
    const [dictionary, names] = await Promise.all([loadDictionary(), loadNames()])
    const free = readFreeCases(['ma-zhaoxu-moscow', 'shoigu-wang-beijing', 'wang-lavrov-moscow'])
    expect(free).toHaveLength(3)
    expect(score(free, { dictionary, names }).strict).toBeGreaterThanOrEqual(0.9)
  })
})
