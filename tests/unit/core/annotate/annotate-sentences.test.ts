import type { Lexicon, Sentence } from '@sahapath/core'
import { annotateSentences, flattenSpans, matchSentences } from '@sahapath/core/annotate'
import { describe, expect, test } from 'vitest'
import { makeConcept, readSentence } from './read-sentence.ts'

const lexicon: Lexicon = {
  concepts: [
    makeConcept('sco', 'शंघाई सहयोग संगठन', {
      type: 'org',
      en: ['Shanghai Cooperation Organisation'],
    }),
    makeConcept('cooperation', 'सहयोग'),
    makeConcept('ukraine-war', 'यूक्रेन युद्ध', { type: 'event' }),
    makeConcept('foreign-minister', 'विदेश मंत्री', { type: 'office' }),
    makeConcept('peace', 'शांति', { type: 'status' }),
  ],
  names: [
    { name: 'शंघाई', type: 'place', english: 'Shanghai' },
    { name: 'यूक्रेन', type: 'place', english: 'Ukraine' },
    { name: 'शांति भूषण', type: 'person', english: 'Shanti Bhushan' },
    { name: 'वांग यी', type: 'person', english: 'Wang Yi', variants: ['वांग'] },
  ],
}

function annotate(text: string): { terms: string[]; names: string[] } {
  const [found] = matchSentences([readSentence(text)], lexicon)
  return {
    terms: found?.terms.map(({ surface }) => surface) ?? [],
    names: found?.names.map(({ surface }) => surface) ?? [],
  }
}

describe('terms and names in one sentence', () => {
  test('no name stands inside the name of an organisation', () => {
    expect(annotate('शंघाई सहयोग संगठन')).toEqual({
      terms: ['शंघाई सहयोग संगठन', 'सहयोग'],
      names: [],
    })
  })

  test('a name inside another term stays, and is left out of the flat list', () => {
    expect(annotate('यूक्रेन युद्ध').names).toEqual(['यूक्रेन'])
    const [found] = matchSentences([readSentence('यूक्रेन युद्ध पर')], lexicon)
    expect(found && flattenSpans(found, 10)).toEqual([
      { start: 10, end: 23, type: 'event', lemma: 'यूक्रेन युद्ध', en: ['ukraine-war'], term: true },
    ])
  })

  test('a name keeps its words to itself', () => {
    expect(annotate('शांति भूषण ने देश में शांति चाही')).toEqual({
      terms: ['शांति'],
      names: ['शांति भूषण'],
    })
  })

  test('a doubtful word by itself is a term only where states are spoken of', () => {
    expect(annotate('उसके चेहरे पर शांति थी')).toEqual({ terms: [], names: [] })
    expect(annotate('यूक्रेन में शांति थी')).toEqual({ terms: ['शांति'], names: ['यूक्रेन'] })
  })
})

test('uses point into the text of the side and name their sentence and concept', () => {
  const text = 'आज। विदेश मंत्री वांग यी ने कहा।'
  const start = 4
  const read = readSentence(text.slice(start))
  const sentence: Sentence = {
    id: 's2',
    side: 'source',
    block: 'b1',
    start,
    end: text.length,
    text: text.slice(start),
    words: read.words.map((word) => ({ start: word.start + start, end: word.end + start })),
    groups: [],
  }
  const lemmas = read.words.map((word) => word.lemmas)
  expect(annotateSentences([{ sentence, lemmas }], lexicon)).toEqual({
    terms: [
      {
        id: 't1',
        sentence: 's2',
        start: 4,
        end: 16,
        surface: 'विदेश मंत्री',
        concept: 'foreign-minister',
      },
    ],
    names: [
      {
        sentence: 's2',
        start: 17,
        end: 24,
        surface: 'वांग यी',
        type: 'person',
        name: 'वांग यी',
        english: 'Wang Yi',
      },
    ],
  })
})

test('an empty lexicon finds nothing listed', () => {
  expect(matchSentences([readSentence('रूस का सहयोग')], {})).toEqual([{ terms: [], names: [] }])
})
