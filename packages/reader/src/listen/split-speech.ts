/** A stretch of text that is spoken at once: half-open UTF-16 offsets into the sentence. */
export interface SpeechPart {
  start: number
  end: number
}

// Some voices fall silent after some 14 seconds of one utterance; at the slowest speed this is 10 of them.
const longest = 110

/**
 * Splits a sentence into parts short enough to be spoken whole, at commas and the like where it can.
 * @param text The sentence.
 * @param from UTF-16 offset to begin at.
 * @returns The parts, in order; white space between them is left out.
 */
export function splitSpeech(text: string, from = 0): SpeechPart[] {
  const parts: SpeechPart[] = []
  let start = from + (text.slice(from).match(/^\s*/)?.[0].length ?? 0)
  while (start < text.length) {
    const end = start + lengthOfPart(text.slice(start))
    parts.push({ start, end: start + text.slice(start, end).trimEnd().length })
    start = end + (text.slice(end).match(/^\s*/)?.[0].length ?? 0)
  }
  return parts
}

function lengthOfPart(rest: string): number {
  if (rest.length <= longest) return rest.length
  const reach = rest.slice(0, longest)
  const pause = Math.max(
    ...[...reach.matchAll(/[,;:।–—](?=\s)/gu)].map(({ index }) => index + 1),
    0,
  )
  if (pause > longest / 4) return pause
  const space = reach.lastIndexOf(' ')
  return space > 0 ? space : longest
}
