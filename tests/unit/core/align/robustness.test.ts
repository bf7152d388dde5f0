import { type AlignOptions, alignSentences, alignTexts, linkWords } from '@sahapath/core/align'
import { loadDictionary, loadNames } from '@sahapath/lexicon'
import { describe, expect, it } from 'vitest'
import { layBand } from '../../../../packages/core/src/align/band.ts'
import { readArticleCases } from '../../../bench/alignment-cases.ts'

const knowledge: AlignOptions = { dictionary: await loadDictionary(), names: await loadNames() }
const articles = readArticleCases()
const repeat = (texts: readonly string[], count: number): string[] =>
  Array.from({ length: count }, (_, index) => texts[index % texts.length] as string)

/** Aligns, makes sure that every sentence is in one bead, and says how much of the shorter side is trusted. */
function measureTrust(
  source: readonly string[],
  target: readonly string[],
  options: AlignOptions = {},
): number {
  const wrap = (text: string): { text: string } => ({ text })
  const beads = alignSentences(source.map(wrap), target.map(wrap), options)
  expect(beads.flatMap((bead) => bead.source)).toEqual([...source.keys()])
  expect(beads.flatMap((bead) => bead.target)).toEqual([...target.keys()])
  expect(beads.every(({ confidence }) => confidence >= 0 && confidence <= 1)).toBe(true)
  const pairs = beads.filter((bead) => bead.source.length > 0 && bead.target.length > 0)
  return (
    pairs.reduce((sum, { confidence }) => sum + confidence, 0) /
    Math.max(1, Math.min(source.length, target.length))
  )
}

const french = [
  'La recette demande deux œufs et un peu de farine.',
  'Faites cuire le tout dans un four bien chaud pendant une demi-heure.',
  'Ma tante m’a appris à la préparer quand j’étais petit.',
  'C’est meilleur avec du beurre salé.',
  'Les enfants l’adorent, surtout le dimanche matin.',
  'On peut y ajouter des pommes, des poires ou des noix selon la saison et selon les goûts de chacun.',
  'Le lendemain, le gâteau est encore plus moelleux.',
  'N’oubliez pas de beurrer le moule !',
  'Certains préfèrent une pâte plus fine.',
  'Servez avec une tasse de thé.',
]

/** Letters in words in sentences, by a small generator of numbers: the same every time. */
function makeNoise(count: number): string[] {
  let state = 1
  const next = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  const word = (): string =>
    Array.from({ length: 2 + next(8) }, () => String.fromCharCode(97 + next(26))).join('')
  return Array.from(
    { length: count },
    () => `${Array.from({ length: 5 + next(20) }, word).join(' ')}.`,
  )
}

describe.each([
  ['without knowledge', {}],
  ['with dictionary and names', knowledge],
])('what does not belong together is not trusted, %s', (_name, options) => {
  it.each(articles.map((article, index) => ({ ...article, index })))('$id', ({ hi, en, index }) => {
    const other = articles[(index + 2) % articles.length]
    expect(measureTrust(hi, en, options)).toBeGreaterThan(0.7)
    // Some articles quote English posts on both sides: those are found from whichever side.
    expect(measureTrust(en, hi, options)).toBeLessThan(0.3)
    expect(measureTrust(hi, other?.en ?? [], options)).toBeLessThan(0.3)
    expect(measureTrust(hi, french, options)).toBeLessThan(0.15)
    expect(measureTrust(french, en, options)).toBeLessThan(0.15)
    expect(measureTrust(hi, makeNoise(hi.length), options)).toBeLessThan(0.25)
  })

  it('one side ten times longer', () => {
    const [{ hi, en } = { hi: [], en: [] }] = articles
    const noise = makeNoise(10 * hi.length)
    expect(measureTrust(hi, noise, options)).toBeLessThan(0.2)
    const hidden = [...noise.slice(0, 70), ...en, ...noise.slice(70)]
    // The translation in the midst of it is found all the same.
    expect(measureTrust(hi, hidden, options)).toBeGreaterThan(0.4)
  })

  it('a side that is empty', () => {
    const [{ hi, en } = { hi: [], en: [] }] = articles
    expect(measureTrust(hi, [], options)).toBe(0)
    expect(measureTrust([], en, options)).toBe(0)
    expect(measureTrust([], [], options)).toBe(0)
  })

  it('the same sentence a thousand times beside one that is not its translation', () => {
    const source = repeat(['वे आज सुबह दिल्ली पहुँचे।'], 1000)
    expect(measureTrust(source, repeat(french, 20), options)).toBeLessThan(0.3)
  })
})

describe('text that no one would write', () => {
  const half = '\ud800'
  it.each([
    ['lone surrogates', [`${half} लोग \udc00`, `\udfff${half}।`], ['a\ud83d b.', '\ude00']],
    ['no letters', ['।', '…', '"'.repeat(5000)], ['.', '?!', '’'.repeat(5000)]],
    ['control characters', ['\0\u0001', '\u200d\u200c', '\ufeff'], ['\0', '\u202e', '\u2028']],
    ['marks without letters', ['\u093f\u094d'.repeat(50)], ['\u0301'.repeat(50)]],
    ['a word of 50,000 letters', ['क'.repeat(50_000)], ['x'.repeat(50_000)]],
    [
      'a sentence of 50,000 characters',
      [`${'लावरोव ने कहा कि '.repeat(3000)}।`, 'वे गए।'],
      [`${'Lavrov said that '.repeat(3000)}.`, 'They left.'],
    ],
    ['a number of 50,000 digits', ['1'.repeat(50_000)], ['1'.repeat(50_000)]],
    ['50,000 hyphens', ['क-'.repeat(50_000)], ['a-'.repeat(50_000)]],
    ['50,000 initials', ['A.'.repeat(50_000)], ['A.'.repeat(50_000)]],
  ])('%s', (_name, source, target) => {
    measureTrust(source, target, knowledge)
    const beads = alignTexts(source.join('\n'), target.join('\n'), knowledge)
    expect(beads.every(({ confidence }) => confidence >= 0 && confidence <= 1)).toBe(true)
    const links = linkWords(source, target, knowledge)
    expect(links.every((link) => link.source < source.length && link.target < target.length)).toBe(
      true,
    )
  })
})

describe('the work of the search', () => {
  /** Places that are looked at for each sentence, when nothing but position says where to look. */
  const countPlaces = (rows: number, columns: number): number => {
    const { offsets } = layBand(rows, columns, [])
    return (offsets[rows + 1] as number) / (rows + columns)
  }

  it.each([
    ['sides of one length', 1],
    ['one side ten times longer', 10],
    ['one side a hundred times longer', 100],
  ])('does not grow faster than the text: %s', (_name, factor) => {
    const small = countPlaces(2000, 2000 * factor)
    expect(countPlaces(4000, 4000 * factor)).toBeLessThan(1.1 * small)
    expect(countPlaces(8000, 8000 * factor)).toBeLessThan(1.1 * small)
    expect(countPlaces(1000 * factor, 1000)).toBeLessThan(200)
  })
})
