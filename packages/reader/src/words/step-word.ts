import type { SideName } from '@sahapath/core/document'
import { textOf } from '../document/link-words.ts'
import { rowElement } from '../rows/row-element.ts'
import { sentenceElement } from './locate-word.ts'
import type { FoundWord, ReadingHost } from '../reading/reading-host.ts'

/**
 * Finds the word a number of steps from another in the same row.
 * @param host The reading element.
 * @param number Number of the pair.
 * @param from The word to step from; null for before the first.
 * @param step Steps, negative for back.
 * @returns The word; null when the row shows no words on the leading side.
 */
export function stepWord(
  host: ReadingHost,
  number: number,
  from: FoundWord | null,
  step: number,
): FoundWord | null {
  const row = host.model?.rows[number]
  if (!row || !host.model) return null
  const shown = host.model.lead
  const side: SideName = row[shown].length > 0 ? shown : shown === 'source' ? 'target' : 'source'
  const words = row[side].flatMap((sentence) =>
    sentence.words.map((_, word) => ({ sentence, word })),
  )
  const at =
    from?.row === row
      ? words.findIndex(({ sentence, word }) => sentence === from.sentence && word === from.word)
      : -1
  const next =
    words[Math.max(0, Math.min(at < 0 ? Math.max(0, step - 1) : at + step, words.length - 1))]
  if (!next) return null
  const element = sentenceElement(rowElement(host.rowsElement, number), row, side, next.sentence)
  return element && { ...next, row, side, element }
}

/**
 * Says a word for those who listen: as written, romanised, its first gloss.
 * @param host The reading element.
 * @param word The word.
 * @returns Plain text.
 */
export function sayWord(host: ReadingHost, { sentence, word, side }: FoundWord): string {
  const surface = textOf(sentence, sentence.words[word])
  const index = host.model?.index
  const form = side === 'source' ? index?.form(sentence.words[word]?.form) : undefined
  const gloss = form?.entries[0] && index?.entry(form.entries[0])?.glosses[0]
  return [surface, form?.romanization, gloss].filter(Boolean).join(' – ')
}
