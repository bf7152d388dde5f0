import { describe, expect, it } from 'vitest'
import * as packed from '../../../../packages/hindi/src/analyze/lemma-source/packed.ts'
import * as plain from '../../../../packages/hindi/src/analyze/lemma-source/plain.ts'

describe('the two layouts of the lemma list', () => {
  it('hold the same frequent words', () => {
    expect(plain.readFrequentLemmas()).toEqual(packed.readFrequentLemmas())
  })

  it('hold the same rare words', async () => {
    const rare = await plain.fetchRareLemmas()
    expect(rare.rows.length).toBeGreaterThan(1000)
    expect(rare).toEqual(await packed.fetchRareLemmas())
  })
})
