import { fold } from '@sahapath/hindi/fold'
import type { BilingualDocument, SideName } from '../document/types.ts'
import type { SideMessage } from './types.ts'

/** Words that no running text of the language can do without, and its neighbours do not have. */
const commonWords: Readonly<Record<SideName, ReadonlySet<string>>> = {
  source: new Set(
    'का के की को ने में से पर है हैं और यह भी था थे थी नहीं इस उस एक लिए गया गई किया कि हो कर तो वह'
      .split(' ')
      .map(fold),
  ),
  target: new Set(
    'the of and to in is that for was with he she it by from at his have has said were this which be are will had not an'.split(
      ' ',
    ),
  ),
}

const language: Readonly<Record<SideName, string>> = { source: 'Hindi', target: 'English' }

/** In running Hindi or English every third word is one of these; headlines and lists have fewer. */
const leastShare = 0.1

/** A side with fewer words than this is too short to be judged. */
const fewestWords = 25

/**
 * Finds a side that is not in the language it should be in: swapped, in another language, or no language at all.
 *
 * @param document Document.
 * @returns A message for each such side; its range is the whole side.
 */
export function findWrongLanguage({ source, target, sentences }: BilingualDocument): SideMessage[] {
  const sides = { source, target }
  return (['source', 'target'] as const).flatMap((side): SideMessage[] => {
    const words = sentences
      .filter((sentence) => sentence.side === side)
      .flatMap(
        ({ text }) =>
          fold(text)
            .toLowerCase()
            .match(/[\p{L}\p{M}]+/gu) ?? [],
      )
    const common = words.filter((word) => commonWords[side].has(word)).length
    if (words.length < fewestWords || common >= leastShare * words.length) return []
    const { text } = sides[side]
    return [
      {
        ruleId: 'wrong-language',
        side,
        start: 0,
        end: text.length,
        actual: words.slice(0, 8).join(' '),
        expected: [language[side]],
        reason: `The ${language[side]} side does not read like ${language[side]}.`,
      },
    ]
  })
}
