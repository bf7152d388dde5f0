import { describe, expect, it } from 'vitest'
import { findKin } from '../../../../packages/core/src/align/evidence/find-kin.ts'
import { readPhraseHeads } from '../../../../packages/core/src/align/evidence/phrase-heads.ts'
import { spellBritish } from '../../../../packages/core/src/align/evidence/spell-british.ts'
import { classifyMark } from '../../../../packages/core/src/align/link/mark-classes.ts'
import { pairMarks } from '../../../../packages/core/src/align/link/pair-marks.ts'
import { splitEnglishWord } from '../../../../packages/core/src/align/link/split-words.ts'

describe('words made of several', () => {
  it.each([
    ['Russia’s', ['Russia', "'s"]],
    ["it's", ['it', 'is']],
    ["can't", ['can', 'not']],
    ['won’t', ['will', 'not']],
    ['I’m', ['I', 'am']],
    ['China-US', ['China', 'US']],
    ['people-to-people', ['people', 'to', 'people']],
    ['co-operation', ['co-operation']],
    ['treaty', ['treaty']],
    ['’', ['’']],
    ['-', ['-']],
  ])('%s', (word, parts) => {
    expect(splitEnglishWord(word)).toEqual(parts)
  })
})

describe('spelling', () => {
  it.each([
    ['neighborhood', 'neighbourhood'],
    ['honor', 'honour'],
    ['center', 'centre'],
    ['defense', 'defence'],
    ['organization', 'organisation'],
    ['fulfill', 'fulfil'],
    ['doctor', 'doctor'],
    ['seize', 'seize'],
    ['sense', 'sense'],
  ])('%s is compared as %s', (lemma, british) => {
    expect(spellBritish(lemma)).toBe(british)
  })
})

describe('near words', () => {
  const areKin = (one: string, other: string): boolean =>
    findKin(one).some((set) => findKin(other).includes(set))

  it('share a set', () => {
    expect(areKin('vital', 'crucial')).toBe(true)
    expect(areKin('die', 'death')).toBe(true)
    expect(areKin('vital', 'death')).toBe(false)
    expect(findKin('zorble')).toEqual([])
  })
})

describe('phrases of grammar', () => {
  it.each([
    [
      ['as', 'in the form of'],
      ['as', 'form'],
    ],
    [
      ['because of', 'due to'],
      ['because', 'due'],
    ],
    [['for'], ['for']],
    [['(standing) in front of'], ['front']],
  ])('%j', (glosses, heads) => {
    const entry = { id: 'x', lemma: 'x', upos: 'ADP', glosses, level: 1 } as const
    expect(readPhraseHeads(entry)).toEqual(heads)
  })
})

describe('marks', () => {
  const pair = (text: string): string[] => {
    const texts = text.split(' ')
    return pairMarks({ texts, marks: texts.map(classifyMark) }).map(
      ({ open, close }) => `${open}-${close}`,
    )
  }

  it('pair with the next that closes them', () => {
    expect(pair('" a " b " c "')).toEqual(['0-2', '4-6'])
    expect(pair('“ a ( b ) c ”')).toEqual(['2-4', '0-6'])
    expect(pair('" a “ b ”')).toEqual(['2-4'])
  })

  it('stay alone when nothing opens or closes them', () => {
    expect(pair('countries ’ leaders ” said')).toEqual([])
    expect(pair('( a')).toEqual([])
  })
})
