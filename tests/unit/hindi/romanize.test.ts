import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  fromIso15919,
  romanize,
  type RomanizationScheme,
  romanizeWord,
  transcribe,
} from '@sahapath/hindi/romanize'

const folder = new URL('../../fixtures/romanization/', import.meta.url)
const schemes: readonly RomanizationScheme[] = ['learner', 'iso15919', 'simple', 'ipa']

for (const file of readdirSync(folder).filter((name) => name.endsWith('.tsv'))) {
  describe(`romanize, ${file}`, () => {
    const rows = readFileSync(new URL(file, folder), 'utf8').trim().split('\n').slice(1)
    it.each(rows.map((row) => row.split('\t')))('%s', (hindi, ...written) => {
      expect(schemes.map((scheme) => romanize(hindi ?? '', { scheme }))).toEqual(written)
      // Latin letters of the text would be read as ISO 15919.
      if (/[a-z]/iu.test(hindi ?? '')) return
      expect(fromIso15919(written[1] ?? '')).toBe((hindi ?? '').normalize('NFC'))
    })
  })
}

describe('romanize', () => {
  it('writes for learners when no scheme is named', () => {
    expect(romanize('सरकार')).toBe('sarkār')
    expect(romanizeWord('सरकार')).toBe('sarkār')
  })

  it('writes composed and decomposed nukta letters alike', () => {
    expect(romanize('\u095e\u094c\u091c')).toBe(romanize('\u092b\u093c\u094c\u091c'))
  })

  it('refuses a scheme it does not know', () => {
    expect(() => romanizeWord('सरकार', 'hunterian' as RomanizationScheme)).toThrow(
      "romanizeWord knows no scheme 'hunterian'",
    )
  })
})

describe('transcribe', () => {
  it('keeps what is spelt beside what is spoken', () => {
    expect(transcribe('ज्ञान')).toEqual([
      { kind: 'consonant', letter: 'j', sound: 'g' },
      { kind: 'consonant', letter: 'ñ', sound: 'y' },
      { kind: 'vowel', letter: 'ā' },
      { kind: 'consonant', letter: 'n' },
      { kind: 'vowel', letter: 'a', inherent: true, silent: true },
    ])
    expect(transcribe('में').slice(1)).toEqual([
      { kind: 'vowel', letter: 'ē', nasal: true },
      { kind: 'nasal', letter: 'ṁ', sound: '' },
    ])
  })
})
