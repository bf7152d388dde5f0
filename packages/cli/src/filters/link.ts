import { linkWords } from '@sahapath/core/align'
import { loadDictionary } from '@sahapath/lexicon/dictionary'
import { loadNames } from '@sahapath/lexicon/names'
import { readTexts } from '../fields.ts'
import { loadForms } from './load-forms.ts'

/** Makes the filter `link`. */
export async function createLinker(): Promise<(line: object) => object> {
  const [dictionary, concepts, names] = await Promise.all([
    loadDictionary(),
    loadForms(),
    loadNames(),
  ])
  // One object for all lines: what is worked out of a word is kept as long as it.
  const lexicon = { dictionary, concepts, names }
  return (line) => {
    const links = linkWords(readTexts(line, 'hi'), readTexts(line, 'en'), lexicon)
    const pairs = (chosen: typeof links): number[][] =>
      chosen.map(({ source, target }) => [source, target])
    return { links: pairs(links), sure: pairs(links.filter(({ sure }) => sure)) }
  }
}
