import { describe, expect, it } from 'vitest'
import type { LemmaData } from '../../../../packages/hindi/src/analyze/lemma-source/lemma-data.ts'
import * as packed from '../../../../packages/hindi/src/analyze/lemma-source/packed.ts'
import * as plain from '../../../../packages/hindi/src/analyze/lemma-source/plain.ts'

function unfold({ readRow, ...data }: LemmaData): object {
  return { ...data, rows: data.spellings.map((_, index) => readRow(index)) }
}

describe('the two layouts of the lemma list', () => {
  it('hold the same frequent words', () => {
    const frequent = plain.readFrequentLemmas()
    expect(frequent.spellings.length).toBeGreaterThan(1000)
    expect(unfold(frequent)).toEqual(unfold(packed.readFrequentLemmas()))
  })

  it('hold the same rare words', async () => {
    const rare = await plain.fetchRareLemmas()
    expect(rare.spellings.length).toBeGreaterThan(1000)
    expect(unfold(rare)).toEqual(unfold(await packed.fetchRareLemmas()))
  })
})
