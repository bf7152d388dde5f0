import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseLetters } from '../../src/romanize/parse-letters.ts'
import { readContext, type SchwaContext } from '../../src/romanize/read-context.ts'

/** A word with the verdict on each of its inherent vowels: K kept, D dropped, W weak or disputed. */
export interface TrainingWord extends SchwaContext {
  word: string
  labels: string
  /** How much it counts in training. */
  weight: number
  /** Whether it is a word of the given file, one to be judged by. */
  isGiven: boolean
  /** Number of the part of the file it belongs to, -1 for none; words of one stem share it. */
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

/** Words labelled here count double: they are common, and nothing else teaches them. */
const ownWeight = 2
const formWeight = 0.1

/**
 * Read labelled words, and add those of `own-words.tsv` and the inflected forms that running text has
 * and dictionaries leave out.
 *
 * @param path A file of lines `word TAB labels …`; lines that begin with # are skipped.
 * @param folds Into how many parts the words fall, by a hash of the first four code points.
 * @returns The words in the order of the file, forms after the verb they belong to.
 */
export function readTrainingWords(path: string, folds: number): TrainingWord[] {
  const words: TrainingWord[] = []
  const add = (word: string, labels: string, fold: number, weight: number): void => {
    const context = readContext(parseLetters(word).filter(({ kind }) => kind !== 'mark'))
    // A file may label letters this alphabet has not; such a word teaches nothing.
    if (context.slots.length !== labels.length) return
    words.push({ ...context, word, labels, fold, weight, isGiven: weight === 1 })
  }
  for (const [word, labels] of readRows(path)) {
    const stem = [...word].slice(0, 4).join('')
    const fold = createHash('sha1').update(stem).digest().readUInt32BE(0) % folds
    add(word, labels, fold, 1)
    // A verb whose stem ends in a consonant loses the last vowel of the stem: निकलना nikalnā.
    if (!/[क-ह]\u093c?ना$/u.test(word.normalize('NFC')) || !labels.endsWith('D')) continue
    const verb = word.slice(0, -2)
    for (const [ending, own] of verbEndings) add(verb + ending, labels + own, fold, formWeight)
  }
  for (const [word, labels] of readRows(new URL('own-words.tsv', import.meta.url))) {
    add(word, labels, -1, ownWeight)
  }
  return words
}

function readRows(path: string | URL): [word: string, labels: string][] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [word = '', labels = ''] = line.split('\t')
      return [word, labels]
    })
}
