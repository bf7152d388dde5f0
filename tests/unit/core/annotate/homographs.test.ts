import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { everydayTopics } from '@sahapath/core/annotate'
import { annotateText } from '@sahapath/core/pipeline'
import { fold } from '@sahapath/hindi/fold'
import { loadConcepts, loadNames } from '@sahapath/lexicon'
import { describe, expect, test } from 'vitest'

const lexicon = { concepts: await loadConcepts(), names: await loadNames() }
const path = fileURLToPath(new URL('../../../fixtures/annotation/homographs.tsv', import.meta.url))
const rows = readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [sentence: string, word: string, verdict: string])

function isMarked(sentence: string, word: string): boolean {
  const at = sentence.indexOf(word)
  return annotateText(sentence, lexicon).some(
    ({ term, start, end }) => term && start < at + word.length && at < end,
  )
}

describe('words that are terms and everyday words', () => {
  test('each stands in its sentence with a verdict', () => {
    const faulty = rows.filter(
      ([sentence, word, verdict]) =>
        !sentence.includes(word) || (verdict !== 'term' && verdict !== 'not'),
    )
    expect(faulty).toEqual([])
  })

  test('in an everyday sense nearly all are left alone', () => {
    const everyday = rows.filter(([, , verdict]) => verdict === 'not')
    const marked = everyday.filter(([sentence, word]) => isMarked(sentence, word))
    expect(marked.length / everyday.length, marked.join('\n')).toBeLessThanOrEqual(0.06)
  })

  test('between states all are found', () => {
    const missed = rows.filter(
      ([sentence, word, verdict]) => verdict === 'term' && !isMarked(sentence, word),
    )
    expect(missed).toEqual([])
  })
})

test('no sign of an everyday subject is a term of the glossary', () => {
  const forms = new Set(
    lexicon.concepts.flatMap(({ hi, variants = [] }) => [hi, ...variants].map(fold)),
  )
  const signs = everydayTopics.flatMap((topic) => topic.signs)
  expect(signs.filter((sign) => forms.has(fold(sign)))).toEqual([])
})
