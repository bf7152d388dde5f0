import { readdirSync, readFileSync } from 'node:fs'
import { linkWords } from '@sahapath/core/align'
import { loadConcepts, loadDictionary, loadNames } from '@sahapath/lexicon'
import { describe, expect, it } from 'vitest'

const folder = new URL('../../../fixtures/links/rules/', import.meta.url)
const [dictionary, names, concepts] = await Promise.all([
  loadDictionary(),
  loadNames(),
  loadConcepts(),
])
const lexicon = { dictionary, names, concepts }

/** Names each token, a repeated one with its turn: `word[2]`. */
const nameTokens = (tokens: readonly string[]): string[] =>
  tokens.map((token, at) => {
    if (tokens.indexOf(token) === tokens.lastIndexOf(token)) return token
    return `${token}[${tokens.slice(0, at + 1).filter((one) => one === token).length}]`
  })

const link = (hindi: string, english: string): string[] => {
  const [source, target] = [hindi.split(' '), english.split(' ')]
  const [left, right] = [nameTokens(source), nameTokens(target)]
  return linkWords(source, target, lexicon).map((one) => `${left[one.source]}~${right[one.target]}`)
}

const split = (cell: string): string[] => cell.split(' ').filter(Boolean)

for (const file of readdirSync(folder).sort()) {
  const rows = readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'))
  describe(`rules of ${file.replace('.tsv', '')}`, () => {
    it.each(rows)('%s | %s', (hindi = '', english = '', wanted = '', unwanted = '') => {
      const links = link(hindi, english)
      expect(links).toEqual(expect.arrayContaining(split(wanted)))
      expect(links.filter((one) => split(unwanted).includes(one))).toEqual([])
    })
  })
}
