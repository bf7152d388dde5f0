/**
 * Learn when Hindi drops its inherent vowel, and write the network that `romanize` runs.
 *
 *   node --import tsx packages/hindi/scripts/train-schwa.ts WORDS.tsv          train on all and write
 *   node --import tsx packages/hindi/scripts/train-schwa.ts WORDS.tsv --folds  train on four fifths at
 *                                                      a time, print how the fifth, other stems, is met
 *
 * WORDS.tsv has lines `word TAB labels`, a letter for each inherent vowel: K kept, D dropped, W weak.
 * About ten minutes on one core for 13,000 words, five times that with --folds.
 */
import { writeFileSync } from 'node:fs'
import { distil, layOut, numberSymbols } from './schwa/distil.ts'
import type { SchwaNet } from './schwa/schwa-net.ts'
import { readTrainingWords, type TrainingWord } from './schwa/training-words.ts'
import { writeNetwork } from './schwa/write-network.ts'

const [path, mode] = process.argv.slice(2)
if (!path) throw new Error('train-schwa expected the path of a file of labelled words')
const foldCount = 5
const words = readTrainingWords(path, foldCount)
const ids = numberSymbols(words)

if (mode === '--folds') {
  const tally = { slots: 0, right: 0, words: 0, rightWords: 0 }
  for (let fold = 0; fold < foldCount; fold++) {
    const net = distil(
      words.filter((word) => word.fold !== fold),
      ids,
    )
    writeNetwork(net, ids)
    for (const word of words) if (word.fold === fold && word.isGiven) judge(net, word, tally)
    console.log(
      `after fold ${fold + 1}: ${percent(tally.right, tally.slots)} of vowels, ${percent(tally.rightWords, tally.words)} of words`,
    )
  }
} else {
  const target = new URL('../src/romanize/generated/schwa-weights.ts', import.meta.url)
  writeFileSync(target, writeNetwork(distil(words, ids), ids))
}

function judge(
  net: SchwaNet,
  word: TrainingWord,
  tally: { slots: number; right: number; words: number; rightWords: number },
): void {
  const current = word.symbols.map((symbol) => ids.get(symbol) ?? 0)
  let isRight = true
  for (let slot = word.slots.length - 1; slot >= 0; slot--) {
    const isKept =
      word.kept[slot] || net.score(Int32Array.from(layOut(word, current, slot, ids)), 0) > 0
    const verdict = isKept ? 'K' : 'D'
    current[word.slots[slot]!] = ids.get(verdict)!
    if (word.labels[slot] === 'W') continue
    tally.slots++
    if (word.labels[slot] === verdict) tally.right++
    else isRight = false
  }
  tally.words++
  if (isRight) tally.rightWords++
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)} %`
}
