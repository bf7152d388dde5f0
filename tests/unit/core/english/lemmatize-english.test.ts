import { readFileSync } from 'node:fs'
import { lemmatizeEnglish } from '@sahapath/core/english'
import { describe, expect, it } from 'vitest'

const rows = readFileSync(new URL('../../../fixtures/english/lemmas.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t') as [form: string, lemma: string])

describe('lemmatizeEnglish', () => {
  it.each(rows)('%s → %s', (form, lemma) => {
    expect(lemmatizeEnglish(form)).toBe(lemma)
  })

  it('leaves a citation form as it is', () => {
    const changed = rows
      .map(([, lemma]) => lemma)
      .filter((lemma) => lemmatizeEnglish(lemma) !== lemma)
    // "leave" is not "leaves", and a name in lower case is a word like any other.
    expect(changed).toEqual([])
  })

  it('ignores case', () => {
    expect(lemmatizeEnglish('Ministers')).toBe('minister')
  })
})
