import { fold, foldWithOffsets } from '@sahapath/hindi/fold'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const graphemes = new Intl.Segmenter('hi', { granularity: 'grapheme' })
const clusterBoundaries = (text: string): Set<number> =>
  new Set([...[...graphemes.segment(text)].map((cluster) => cluster.index), text.length])

const hindiish = fc.string({
  unit: fc.constantFrom(
    ...'कखगङचजञटडणतथदधनपफबभमयरलवशसहअआइईएऔ़ािीुेैोौंँः्ॅ०१९ :।-a1é\u0301\u200c\u200d\u0958\u095c\u0931\u0929👨👩\u{1f3fd}\ud83d',
    'ये',
    'यी',
    'म्ब',
    'न्द',
  ),
})
const anyText = fc.oneof(hindiish, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))

describe('fold', () => {
  it.each([
    ['composed and decomposed nukta letters', 'ज़रूरत', '\u095bरूरत'],
    ['nukta left out', 'ज़िम्मेदारी', 'जिम्मेदारी'],
    ['letters that NFC composes with nukta', 'ऱ', 'र'],
    ['chandrabindu and anusvara', 'हाँ', 'हां'],
    ['nasal of the ka class', 'अङ्क', 'अंक'],
    ['nasal of the cha class', 'पञ्च', 'पंच'],
    ['nasal of the retroflex class', 'अण्डा', 'अंडा'],
    ['nasal of the ta class', 'हिन्दी', 'हिंदी'],
    ['nasal of the pa class', 'सम्बन्ध', 'संबंध'],
    ['nasal before a nukta letter', 'इन्क़लाब'.replace('न्', 'ङ्'), 'इंकलाब'],
    ['ये after an inherent vowel', 'गये', 'गए'],
    ['ये after a vowel sign', 'चाहिये', 'चाहिए'],
    ['ये inside a word', 'जायेगा', 'जाएगा'],
    ['यी with anusvara', 'गयीं', 'गईं'],
    ['यी', 'नयी', 'नई'],
    ['joiners', 'क्‍या', 'क्या'],
    ['a colon for visarga at the end', 'अत:', 'अतः'],
    ['a colon for visarga inside', 'दु:ख', 'दुःख'],
    ['Devanagari digits', '२०२३', '2023'],
    ['composed Latin', 'e\u0301', 'é'],
  ])('takes %s for the same spelling', (_, one, other) => {
    expect(fold(one)).toBe(fold(other))
  })

  it.each([
    ['ये as a word of its own', 'ये', 'ए'],
    ['ये after a virama', 'क्ये', 'क्ए'],
    ['a nasal before a stop of another place', 'जन्म', 'जंम'],
    ['a doubled nasal', 'सम्मान', 'संमान'],
    ['short and long vowels', 'कि', 'की'],
    ['times', '10:30', '10ः30'],
  ])('keeps %s apart', (_, one, other) => {
    expect(fold(one)).not.toBe(fold(other))
  })

  it('keeps pictures made of several', () => {
    expect(fold('👨‍👩‍👧')).toBe('👨‍👩‍👧')
  })

  it('is idempotent', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })

  it('does not depend on the canonical form', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text))
        expect(fold(text.normalize('NFC'))).toBe(fold(text))
      }),
    )
  })
})

describe('foldWithOffsets', () => {
  it('folds as fold does', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldWithOffsets(text).text).toBe(fold(text))
      }),
    )
  })

  it('leads a folded match back to the original', () => {
    const text = 'दोनों के सम्‍बन्ध ज़्यादा अच्छे हो गये हैं'
    const folded = foldWithOffsets(text)
    const find = (word: string): string => {
      const start = folded.text.indexOf(fold(word))
      return text.slice(...folded.toOriginalRange(start, start + fold(word).length))
    }
    expect(find('संबंध')).toBe('सम्‍बन्ध')
    expect(find('ज्यादा')).toBe('ज़्यादा')
    expect(find('गए')).toBe('गये')
  })

  it('gives ascending places that cut no grapheme cluster and folds each stretch back', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldWithOffsets(text)
        const allowed = clusterBoundaries(text)
        let last = 0
        for (const offset of clusterBoundaries(folded.text)) {
          const original = folded.toOriginal(offset)
          expect(allowed).toContain(original)
          expect(original).toBeGreaterThanOrEqual(last)
          const [start, end] = folded.toOriginalRange(offset, offset)
          expect(allowed).toContain(start)
          expect(allowed).toContain(end)
          expect(start).toBeLessThanOrEqual(end)
          last = original
        }
        expect(folded.toOriginal(folded.text.length)).toBe(text.length)
      }),
      { numRuns: 300 },
    )
  })

  it('answers places outside the text with its ends', () => {
    const folded = foldWithOffsets('हाँ')
    expect(folded.toOriginal(-3)).toBe(0)
    expect(folded.toOriginal(99)).toBe(3)
  })
})
