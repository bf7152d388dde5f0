import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Problem } from '../../../packages/lexicon/scripts/read-table.ts'
import { readWords } from '../../../packages/lexicon/scripts/word-rows.ts'

const folder = fileURLToPath(new URL('../../fixtures/lexicon/faulty/words', import.meta.url))

describe('readWords', () => {
  const problems: Problem[] = []
  const words = readWords(folder, problems)

  it('keeps the good row and leaves the faulty ones out', () => {
    expect(words.map(({ lemma }) => lemma)).toEqual(['घर'])
  })

  it('names file, line and column of every fault', () => {
    const found = problems.map(({ file, line, column }) => `${file}:${line}:${column}`).sort()
    const expected = [
      '3:lemma',
      '4:gender',
      '5:gender',
      '6:glosses',
      '7:lemma',
      '8:lemma',
      '9:glosses',
      '10:glosses',
      '11:glosses',
      '12:glosses',
      '13:variants',
      '14:patterns',
      '15:forms',
      '16:gender',
      '17:level',
      '18:tags',
      '19:row',
      '20:lemma',
      '21:lemma',
    ]
    expect(found).toEqual(expected.map((place) => `words/gha.tsv:${place}`).sort())
  })
})
