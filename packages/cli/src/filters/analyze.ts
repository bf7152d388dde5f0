import type { Dictionary, DictionaryEntry } from '@sahapath/core'
import type { Analysis } from '@sahapath/hindi'
import { analyzeTokens } from '@sahapath/hindi/analyze'
import { romanize } from '@sahapath/hindi/romanize'
import { tokenizeWords } from '@sahapath/hindi/words'
import { loadDictionary } from '@sahapath/lexicon/dictionary'
import { readText, readTexts } from '../fields.ts'

interface Piece {
  start: number
  end: number
  text: string
}

/** Makes the filter `analyze`. */
export async function createAnalyzer(): Promise<(line: object) => object> {
  const dictionary = await loadDictionary()
  return (line) => {
    const pieces = 'tokens' in line ? joinTokens(readTexts(line, 'tokens')) : cutText(line)
    const { analyses } = analyzeTokens(pieces.map(({ text }) => text))
    return {
      words: pieces.map((piece, index) => {
        const readings = analyses[index] ?? []
        const [best] = readings
        const entry = best && glossOf(dictionary, piece.text, best)
        return {
          ...piece,
          lemmas: [...new Set(readings.map(({ lemma }) => lemma))],
          upos: best?.upos ?? 'X',
          features: best?.features ?? {},
          glosses: entry?.glosses ?? [],
          romanization: romanize(piece.text),
        }
      }),
    }
  }
}

function glossOf(
  dictionary: Dictionary,
  form: string,
  { lemma, upos }: Analysis,
): DictionaryEntry | undefined {
  return dictionary.findForm?.(form, lemma, upos) ?? dictionary.find(lemma, upos)[0]
}

function cutText(line: object): Piece[] {
  const text = readText(line, 'text')
  return tokenizeWords(text).map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
}

/** Offsets of tokens are into the tokens joined by single spaces. */
function joinTokens(tokens: readonly string[]): Piece[] {
  let start = 0
  return tokens.map((text) => {
    const piece = { start, end: start + text.length, text }
    start = piece.end + 1
    return piece
  })
}
