import { alignTexts } from '@sahapath/core/align'
import { describe, expect, it } from 'vitest'

const hindi = 'लावरोव का दौरा\n\nरूसी विदेश मंत्री लावरोव सोमवार को बीजिंग पहुँचे। वे 12 देशों में जा चुके हैं।\n'
const english =
  'Lavrov’s visit\n\nThe Russian foreign minister, Lavrov, arrived in Beijing on Monday. He has been to 12 countries.'

describe('alignTexts', () => {
  it('gives beads with ranges into both texts', () => {
    const beads = alignTexts(hindi, english)
    expect(beads.map(({ sourceText, targetText }) => [sourceText, targetText])).toEqual([
      ['लावरोव का दौरा', 'Lavrov’s visit'],
      [
        'रूसी विदेश मंत्री लावरोव सोमवार को बीजिंग पहुँचे।',
        'The Russian foreign minister, Lavrov, arrived in Beijing on Monday.',
      ],
      ['वे 12 देशों में जा चुके हैं।', 'He has been to 12 countries.'],
    ])
    for (const { sourceRanges, sourceText, targetRanges, targetText } of beads) {
      expect(sourceRanges.map(([start, end]) => hindi.slice(start, end)).join(' ')).toBe(sourceText)
      expect(targetRanges.map(([start, end]) => english.slice(start, end)).join(' ')).toBe(
        targetText,
      )
    }
  })

  it.each([
    ['', ''],
    ['', 'One.'],
    ['एक।', ''],
  ])('survives %j and %j', (source, target) => {
    const beads = alignTexts(source, target)
    expect(beads.map(({ sourceText }) => sourceText).join('')).toBe(source)
    expect(beads.map(({ targetText }) => targetText).join('')).toBe(target)
  })

  it('refuses what is not text', () => {
    expect(() => alignTexts(null as never, '')).toThrow('alignTexts expected two strings')
  })
})
