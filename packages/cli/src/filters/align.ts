import { alignSentences, alignTexts } from '@sahapath/core/align'
import { loadDictionary } from '@sahapath/lexicon/dictionary'
import { readText, readTexts } from '../fields.ts'

/** Makes the filter `align`. */
export async function createAligner(): Promise<(line: object) => object> {
  const dictionary = await loadDictionary()
  return (line) => {
    if ('hiText' in line || 'enText' in line) {
      const beads = alignTexts(readText(line, 'hiText'), readText(line, 'enText'), { dictionary })
      return {
        beads: beads.map(({ sourceText, targetText }) => [sourceText, targetText]),
        confidence: beads.map(({ confidence }) => confidence),
      }
    }
    const wrap = (text: string): { text: string } => ({ text })
    const beads = alignSentences(readTexts(line, 'hi').map(wrap), readTexts(line, 'en').map(wrap), {
      dictionary,
    })
    return {
      alignment: beads.map(({ source, target }) => [source, target]),
      confidence: beads.map(({ confidence }) => confidence),
    }
  }
}
