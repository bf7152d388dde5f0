import { fileURLToPath } from 'node:url'
import { analyzeTokens, loadRareLemmas } from '@sahapath/hindi/analyze'
import { beforeAll, describe, expect, it } from 'vitest'
import { readAffixes } from '../../../packages/lexicon/scripts/affix-rows.ts'
import { checkTogether } from '../../../packages/lexicon/scripts/check-together.ts'
import { readClosed } from '../../../packages/lexicon/scripts/closed-rows.ts'
import { readConcepts } from '../../../packages/lexicon/scripts/concept-rows.ts'
import { readForms } from '../../../packages/lexicon/scripts/form-rows.ts'
import { readNames } from '../../../packages/lexicon/scripts/name-rows.ts'
import { readParadigms } from '../../../packages/lexicon/scripts/paradigm-rows.ts'
import { readPhrases } from '../../../packages/lexicon/scripts/phrase-rows.ts'
import type { Problem } from '../../../packages/lexicon/scripts/read-table.ts'
import { readWords } from '../../../packages/lexicon/scripts/word-rows.ts'

const data = fileURLToPath(new URL('../../../packages/lexicon/data', import.meta.url))

/** Reads with a check and gives the faults as lines. */
function faultsOf(read: (problems: Problem[]) => unknown): string[] {
  const problems: Problem[] = []
  read(problems)
  return problems.map(({ file, line, column, text }) => `${file}:${line}:${column}: ${text}`)
}

beforeAll(loadRareLemmas)

describe('the rows', () => {
  const words = readWords(`${data}/words`, [])

  it.each([
    ['words', (problems: Problem[]) => readWords(`${data}/words`, problems)],
    ['closed classes', (problems: Problem[]) => readClosed(`${data}/closed`, problems)],
    ['phrases', (problems: Problem[]) => readPhrases(data, problems)],
    ['forms', (problems: Problem[]) => readForms(data, problems)],
    ['word formation', (problems: Problem[]) => readAffixes(data, problems)],
    ['paradigms', (problems: Problem[]) => readParadigms(data, problems)],
    ['names', (problems: Problem[]) => readNames(`${data}/names`, problems)],
    ['glossary', (problems: Problem[]) => readConcepts(`${data}/terms`, problems)],
  ])('have no fault: %s', (_, read) => {
    expect(faultsOf(read)).toEqual([])
  })

  it('are written once: closed classes and words', () => {
    const closed = readClosed(`${data}/closed`, [])
    expect(faultsOf((problems) => checkTogether(words, closed, problems))).toEqual([])
  })

  it('are as many as a reader of news needs', () => {
    const { groups, phrases } = readPhrases(data, [])
    expect(words.length).toBeGreaterThanOrEqual(10_000)
    expect(groups.length + phrases.length).toBeGreaterThanOrEqual(600)
    expect(readNames(`${data}/names`, []).length).toBeGreaterThanOrEqual(1200)
  })

  it('have forms that are read as such forms', () => {
    const forms = readForms(data, [])
    const strays = forms.flatMap(({ form, also, lemma, pos }) =>
      [form, ...also].filter((each) => {
        const readings = analyzeTokens([each]).analyses[0] ?? []
        // What leans on a verb is only read so beside one.
        const alone = pos === 'AUX' ? 'VERB' : pos
        return !readings.some((reading) => reading.lemma === lemma && reading.upos === alone)
      }),
    )
    expect(forms.length).toBeGreaterThan(50)
    expect(strays).toEqual([])
  })

  it('have lemmas that analyse to themselves', () => {
    const strays = words.filter(({ lemma, pos }) => {
      const readings = analyzeTokens([lemma]).analyses[0] ?? []
      return !readings.some((reading) => reading.lemma === lemma && reading.upos === pos)
    })
    expect(strays.map(({ lemma, pos }) => `${lemma} ${pos}`)).toEqual([])
  })
})
