import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseLetters } from '../../src/romanize/parse-letters.ts'
import { readContext, type SchwaContext } from '../../src/romanize/read-context.ts'

/** A word with the verdict on each of its inherent vowels: K kept, D dropped, W weak or disputed. */
export interface TrainingWord extends SchwaContext {
  word: string
  labels: string
  /** How much it counts in training; 1 for a word of the file. */
  weight: number
  /** Number of the part of the file it belongs to; words of one stem share it. */
  fold: number
}

/** Endings whose addition leaves a verb stem as it is in the infinitive, with their own labels. */
const verbEndings = [
  ['ता', ''],
  ['ते', ''],
  ['ती', ''],
  ['ने', ''],
  ['कर', 'KD'],
] as const

/**
 * Read labelled words and add the inflected forms that running text has and dictionaries leave out.
 *
 * @param path A file of lines `word TAB labels …`; lines that begin with # are skipped.
 * @param folds Into how many parts the words fall, by a hash of the first four code points.
 * @returns The words in the order of the file, forms after the verb they belong to.
 */
export function readTrainingWords(path: string, folds: number): TrainingWord[] {
  const words: TrainingWord[] = []
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [word, labels] = line.split('\t')
    if (!word || labels === undefined || word.startsWith('#')) continue
    const stem = [...word].slice(0, 4).join('')
    const fold = createHash('sha1').update(stem).digest().readUInt32BE(0) % folds
    const add = (form: string, formLabels: string, weight: number): void => {
      const context = readContext(parseLetters(form).filter(({ kind }) => kind !== 'mark'))
      if (context.slots.length !== formLabels.length) return
      words.push({ ...context, word: form, labels: formLabels, weight, fold })
    }
    add(word, labels, 1)
    // A verb whose stem ends in a consonant loses the last vowel of the stem: निकलना nikalnā.
    if (!/[क-ह]\u093c?ना$/u.test(word.normalize('NFC')) || !labels.endsWith('D')) continue
    const verb = word.slice(0, -2)
    for (const [ending, own] of verbEndings) add(verb + ending, labels + own, 0.1)
  }
  return words
}
