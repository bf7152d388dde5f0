import type { BitCoder } from './bit-coder.ts'
import { SymbolModel } from './symbol-model.ts'

/** A row of the lemma list as the packing sees it. */
export interface PackedRow {
  spelling: string
  /** Place of its tag (part of speech, gender, behaviour) in the table of tags. */
  tag: number
  /** True for the words that are met often. */
  frequent: boolean
  /** Light verbs it makes conjunct verbs with, as bits. */
  lightVerbs: number
}

/**
 * The letters that are met most, so that most letters cost five choices and not seven. The first is the end of the
 * word, the last stands for any other letter.
 */
const common = '\0ार्नीिकतसमलवपबहयंदगजोटचेशुअभधख\uffff'
const rare = common.length - 1

/** Contexts hold a letter in seven bits; what stands between letters has the numbers of three letters not in use. */
const marks: Readonly<Record<string, number>> = { '.': 0x7c, '-': 0x7d, ' ': 0x7e }
const firstMark = 0x7c

function numberOf(letter: string | undefined): number {
  if (letter === undefined) return 0
  return marks[letter] ?? letter.charCodeAt(0) - 0x900
}

/** The letter so many places before the end, 0 when the word is shorter. */
function numberBefore(word: string, places: number): number {
  return places > word.length ? 0 : numberOf(word[word.length - places])
}

function letterOf(number: number): string {
  return '.- '[number - firstMark] ?? String.fromCharCode(number + 0x900)
}

const tagBits = 5
const lightBits = 9
const longestShared = 15

/**
 * Codes the rows of the lemma list: how much of its start a word shares with the word before, its other letters, each
 * guessed from those before it, and its tag, guessed from its last letters. Writing and reading go the same way, so
 * that the model is written once.
 *
 * @param coder Encoder or decoder.
 * @param rows Rows in order of spelling, for an encoder.
 * @param count How many rows there are.
 * @returns The rows.
 */
export function codeLemmas(
  coder: BitCoder,
  rows: readonly PackedRow[],
  count: number,
): PackedRow[] {
  const sharing = new SymbolModel(4, 3, 1, 14)
  const letters = new SymbolModel(5, 3, 2, 18)
  const rareLetters = new SymbolModel(7, 2, 1, 16)
  const tags = new SymbolModel(tagBits, 4, 1, 16)
  const marks = new SymbolModel(1, 3, 2, 14)
  const lights = new SymbolModel(lightBits, 2, 1, 12)
  const result: PackedRow[] = []
  let last = ''
  let lastTag = 0
  let lastShared = 0
  for (let index = 0; index < count; index++) {
    const row = rows[index]
    const given = row?.spelling ?? ''
    const shared = sharing.code(
      coder,
      [last.length, last.length * 32 + lastTag, (last.length - lastShared) * 32 + lastTag],
      0,
      Math.min(longestShared, sharedStart(last, given)),
    )
    let spelling = last.slice(0, shared)
    for (let at = shared; ; at++) {
      const one = numberBefore(spelling, 1)
      const two = one + 128 * numberBefore(spelling, 2)
      const three = two + 128 * 128 * numberBefore(spelling, 3)
      const atStart = at === shared ? 1 : 0
      const passed = atStart && shared < last.length ? numberOf(last[shared]) + 1 : 0
      const contexts = [two, three, passed * 128 + one]
      const letter = at < given.length ? (given[at] as string) : '\0'
      const place = common.indexOf(letter)
      const found = letters.code(coder, contexts, atStart, place < 0 ? rare : place)
      if (found === 0) break
      spelling +=
        found < rare
          ? common[found]
          : letterOf(rareLetters.code(coder, [one, two], 0, numberOf(letter)))
    }
    const end = numberBefore(spelling, 1) + 128 * numberBefore(spelling, 2)
    const longerEnd = end * 128 + numberBefore(spelling, 3)
    const same = spelling === last ? lastTag + 1 : 0
    const tag = tags.code(coder, [end & 127, end, longerEnd, same], 0, row?.tag)
    const frequent = marks.code(
      coder,
      [tag, spelling.length * 32 + tag, end & 127],
      0,
      row?.frequent ? 1 : 0,
    )
    const conjunct = marks.code(
      coder,
      [tag * 2 + frequent + 4096, end + 8192, longerEnd + 8192],
      1,
      row?.lightVerbs ? 1 : 0,
    )
    const lightVerbs = conjunct ? lights.code(coder, [tag, 0], 0, row?.lightVerbs) : 0
    result.push({ spelling, tag, frequent: frequent === 1, lightVerbs })
    last = spelling
    lastTag = tag
    lastShared = shared
  }
  return result
}

function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}
