import type { SentenceContent, Text } from 'nlcst'

/** Start and end in a file: lines and columns from 1, offsets in UTF-16 code units. */
export type Position = NonNullable<Text['position']>

/**
 * Places stretches of a text in its file.
 *
 * @param start Half-open UTF-16 start; each call begins at or after the one before.
 * @param end Half-open UTF-16 end.
 * @returns Place of the stretch, or undefined when none is known.
 */
export type Locate = (start: number, end: number) => Position | undefined

type Point = Position['start']

/**
 * Places stretches of a text that stands in its file as it is.
 *
 * @param text The text.
 * @param start Where it starts.
 * @returns Its places.
 */
export function locateInText(text: string, start: Point): Locate {
  let offset = 0
  let point = start
  const moveTo = (next: number): Point => {
    point = movePoint(point, text.slice(offset, next))
    offset = next
    return point
  }
  return (from, to) => ({ start: moveTo(from), end: moveTo(to) })
}

/**
 * Places stretches of a text that markup has broken into pieces.
 *
 * @param content Words, marks and white space that make the text, each with its own place.
 * @param starts Half-open UTF-16 start of each in the text.
 * @param text The text.
 * @returns Its places.
 */
export function locateInContent(
  content: readonly SentenceContent[],
  starts: readonly number[],
  text: string,
): Locate {
  let index = 0
  const find = (offset: number, isEnd: boolean): Point | undefined => {
    const isPast = (next: number | undefined): boolean =>
      next !== undefined && (isEnd ? next < offset : next <= offset)
    while (isPast(starts[index + 1])) index++
    const start = content[index]?.position?.start
    return start && movePoint(start, text.slice(starts[index], offset))
  }
  return (from, to) => {
    const start = find(from, false)
    const end = find(to, true)
    return start && end && { start, end }
  }
}

function movePoint(point: Point, text: string): Point {
  const breaks = text.match(/\r\n|\r|\n/g)?.length ?? 0
  const lastBreak = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'))
  return {
    line: point.line + breaks,
    column: breaks > 0 ? text.length - lastBreak : point.column + text.length,
    ...(point.offset === undefined ? {} : { offset: point.offset + text.length }),
  }
}
