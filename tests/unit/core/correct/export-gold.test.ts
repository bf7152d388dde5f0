import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { applyCorrections, exportGold, makeSplit } from '@sahapath/core/correct'
import { buildDocument } from '@sahapath/core/pipeline'
import { describe, expect, it } from 'vitest'
import { type AlignmentCase, scoreAlignments } from '../../../bench/alignment-cases.ts'
import { readArticles } from '../../../bench/library.ts'
import { buildSmall } from './small-document.ts'

describe('exportGold', () => {
  it('numbers the sentences of each side from 0, sides without a counterpart empty', () => {
    const document = buildSmall({
      hi: ['वे आए। वे गए।'],
      en: ['They came. They left.'],
      pairs: [
        [[0], []],
        [[1], [0]],
        [[], [1]],
      ],
    })
    expect(exportGold(document)).toEqual({
      id: 'small',
      hi: ['वे आए।', 'वे गए।'],
      en: ['They came.', 'They left.'],
      gold: [
        [[0], []],
        [[1], [0]],
        [[], [1]],
      ],
    })
  })

  it('gives back an article that was corrected by its gold', () => {
    for (const request of readArticles()) {
      const path = new URL(`../../../fixtures/gold/${request.id}.json`, import.meta.url)
      const gold = JSON.parse(readFileSync(fileURLToPath(path), 'utf8')) as AlignmentCase
      const { document } = buildDocument(request)
      const edit = makeSplit(
        document,
        gold.gold.map(([hi, en]) => ({
          source: hi.map((number) => `h${number + 1}`),
          target: en.map((number) => `e${number + 1}`),
        })),
      )
      const exported = exportGold(applyCorrections(document, [edit]).document)
      expect(exported.hi).toEqual(gold.hi)
      expect(exported.en).toEqual(gold.en)
      const { strict, nulls } = scoreAlignments([gold], [exported.gold])
      expect([strict, nulls]).toEqual([
        1,
        gold.gold.some((pair) => pair.some((side) => side.length === 0)) ? 1 : 0,
      ])
    }
  })
})
