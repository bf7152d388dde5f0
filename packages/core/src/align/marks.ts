import { mark } from './side.ts'

const tests: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [mark.question, /\?/u],
  [mark.exclamation, /!/u],
  [mark.quote, /["“”«»]|''|(?:^|\s)['‘]|['’](?:\s|$)/u],
  [mark.colon, /[:：]/u],
  [mark.bracket, /[()[\]]/u],
  [mark.end, /[.?!।॥…|]["'”’»)\]\s]*$/u],
  [mark.percent, /%|प्रतिशत|फीसदी|फ़ीसदी|per\s?cent/u],
  [mark.dash, /[–—;]|\s-\s/u],
]

/**
 * Notes which marks a sentence has.
 *
 * @param text - a sentence of either language
 * @returns bits of `mark`
 */
export function readMarks(text: string): number {
  let bits = 0
  for (const [bit, pattern] of tests) if (pattern.test(text)) bits |= bit
  return bits
}
