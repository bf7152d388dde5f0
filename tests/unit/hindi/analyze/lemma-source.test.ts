import { fold } from '@sahapath/hindi/fold'
import { describe, expect, it } from 'vitest'
import type { LemmaData } from '../../../../packages/hindi/src/analyze/lemma-source/lemma-data.ts'
import * as packed from '../../../../packages/hindi/src/analyze/lemma-source/packed.ts'
import * as plain from '../../../../packages/hindi/src/analyze/lemma-source/plain.ts'
import { lemmas } from '../../../../packages/hindi/src/generated/plain-lemmas.ts'
import { lemmas as rareLemmas } from '../../../../packages/hindi/src/generated/plain-rare-lemmas.ts'

/** Every key of a table, and what is no key. */
function keysOf(text: string): string[] {
  const [, table = ''] = text.split('\f')
  const keys = new Set(table.split('\n').map((line) => line.slice(0, line.indexOf('\t'))))
  return [...keys, '', 'क', 'कखगघ', 'ाा', '~', '\uffff']
}

function unfold({ find, ...head }: LemmaData, keys: readonly string[]): object {
  return { ...head, rows: keys.map(find) }
}

describe('the two layouts of the lemma list', () => {
  it('hold the same frequent words', () => {
    const keys = keysOf(lemmas)
    expect(keys.length).toBeGreaterThan(5000)
    const frequent = plain.readFrequentLemmas()
    expect(unfold(frequent, keys)).toEqual(unfold(packed.readFrequentLemmas(), keys))
    expect(frequent.find(fold('क़दम'))).toHaveLength(1)
    expect(frequent.find('कखगघ')).toEqual([])
  })

  it('hold the same rare words', async () => {
    const keys = keysOf(rareLemmas)
    expect(keys.length).toBeGreaterThan(10_000)
    expect(unfold(await plain.fetchRareLemmas(), keys)).toEqual(
      unfold(await packed.fetchRareLemmas(), keys),
    )
  })
})
