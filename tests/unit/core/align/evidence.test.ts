import { readFileSync } from 'node:fs'
import { fold } from '@sahapath/hindi/fold'
import { describe, expect, it } from 'vitest'
import {
  closedLemmas,
  closedWords,
} from '../../../../packages/core/src/align/evidence/closed-words.ts'
import { splitGloss } from '../../../../packages/core/src/align/evidence/gloss-words.ts'
import { readLetterNames } from '../../../../packages/core/src/align/evidence/letter-names.ts'
import { findNumbers, readNumeral } from '../../../../packages/core/src/align/evidence/numbers.ts'
import {
  readEnglishSounds,
  readHindiSounds,
} from '../../../../packages/core/src/align/evidence/sounds.ts'
import { stemEnglish } from '../../../../packages/core/src/align/evidence/stem-english.ts'
import {
  compareTransliteration,
  findSkeleton,
} from '../../../../packages/core/src/align/evidence/transliteration.ts'

const readRows = (name: string): string[][] =>
  readFileSync(new URL(`../../../fixtures/alignment/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'))

describe('names by sound', () => {
  it.each(readRows('names.tsv'))('%s and %s: %s', (hindi = '', english = '', same) => {
    const likeness = compareTransliteration(hindi, english)
    if (same === 'yes') expect(likeness).toBeGreaterThan(0.7)
    else expect(likeness).toBeLessThan(0.7)
  })

  it('is 1 for equal sounds and 0 for nothing', () => {
    expect(compareTransliteration('जापान', 'Japan')).toBe(1)
    expect(compareTransliteration('', 'Japan')).toBe(0)
    expect(compareTransliteration('।', '.')).toBe(0)
  })

  it('gives a name and its spelling the same bones', () => {
    expect(findSkeleton(readHindiSounds('व्लादिमीर'))).toBe(
      findSkeleton(readEnglishSounds('Vladimir')),
    )
  })
})

describe('numbers', () => {
  it.each(readRows('numbers.tsv'))('%s', (text = '', keys = '') => {
    const words = text.split(' ').map((word) => fold(word).toLowerCase())
    expect(findNumbers(words).map(({ key }) => key)).toEqual(keys ? keys.split(' ') : [])
  })

  it('reads numerals of both scripts and nothing else', () => {
    expect(readNumeral('१,२३४')).toBe(1234)
    expect(readNumeral('12.5')).toBe(12.5)
    expect(readNumeral('1990s')).toBe(1990)
    expect(readNumeral('a1')).toBeUndefined()
    expect(readNumeral('साल')).toBeUndefined()
  })

  it('does not trust small number words', () => {
    const [one, twelve] = findNumbers(['two', 'twelve'])
    expect(one?.isFirm).toBe(false)
    expect(twelve?.isFirm).toBe(true)
  })
})

describe('letter names', () => {
  it.each([
    ['एससीआईएस', 'SCIS'],
    ['यूके', 'UK'],
    ['बी.जे.पी', 'BJP'],
    ['डब्ल्यूएचओ', 'WHO'],
    ['सीआईए', 'CIA'],
    ['के', undefined],
    ['सरकार', undefined],
    ['', undefined],
  ])('%s → %s', (word, letters) => {
    expect(readLetterNames(fold(word))).toBe(letters)
  })
})

describe('words of a family', () => {
  it.each([
    ['develop', 'development'],
    ['negotiate', 'negotiation'],
    ['politics', 'political'],
    ['strategy', 'strategic'],
    ['nation', 'national'],
  ])('%s and %s meet', (one, other) => {
    expect(stemEnglish(one)).toBe(stemEnglish(other))
  })

  it('keeps short words apart', () => {
    expect(stemEnglish('able')).not.toBe(stemEnglish('abbey'))
    expect(stemEnglish('table')).not.toBe(stemEnglish('tally'))
  })
})

describe('glosses', () => {
  it('become lemmas without remarks and helping words', () => {
    expect(splitGloss('to make statements (official)')).toEqual(['statement'])
    expect(splitGloss('foreign ministers')).toEqual(['foreign', 'minister'])
  })
})

describe('closed words', () => {
  it('are folded and lead to lemmas', () => {
    for (const [form, lemmas] of closedWords) {
      expect(fold(form)).toBe(form)
      for (const lemma of lemmas) expect(lemma).toMatch(/^'?[a-z]+$/u)
    }
  })

  it('have counterparts that stay words of content', () => {
    expect(closedWords.get('सामने')).toEqual(['before', 'front', 'face'])
    expect(closedLemmas.has('front')).toBe(true)
    expect(closedLemmas.has('face')).toBe(false)
  })
})
