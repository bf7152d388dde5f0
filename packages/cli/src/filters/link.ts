import { linkWords } from '@sahapath/core/align'
import { loadDictionary } from '@sahapath/lexicon/dictionary'
import { readTexts } from '../fields.ts'

/** Makes the filter `link`. */
export async function createLinker(): Promise<(line: object) => object> {
  const dictionary = await loadDictionary()
  return (line) => {
    const links = linkWords(readTexts(line, 'hi'), readTexts(line, 'en'), { dictionary })
    const pairs = (chosen: typeof links): number[][] =>
      chosen.map(({ source, target }) => [source, target])
    return { links: pairs(links), sure: pairs(links.filter(({ sure }) => sure)) }
  }
}
