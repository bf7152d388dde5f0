import type { Note, Sentence } from '../document/types.ts'
import type { BuildMessage, NoteInput } from './types.ts'

/**
 * Finds the sentences that notes speak of.
 * @param notes Notes, each naming its place by exact words of the source.
 * @param text Text of the source.
 * @param sentences Sentences of the source, in order.
 * @returns Notes with half-open UTF-16 offsets into `text`, and a message for each that has no place.
 */
export function placeNotes(
  notes: readonly NoteInput[],
  text: string,
  sentences: readonly Sentence[],
): { notes: Note[]; messages: BuildMessage[] } {
  const placed: Note[] = []
  const messages: BuildMessage[] = []
  for (const { words, kind, text: remark } of notes) {
    const start = words === '' ? -1 : text.indexOf(words)
    const end = start + words.length
    const sentence = sentences.find((item) => item.start <= start && end <= item.end)
    if (start >= 0 && sentence) {
      placed.push({ sentence: sentence.id, start, end, kind, text: remark })
    } else {
      messages.push({
        ruleId: 'note-place',
        reason: `A note names “${words}”, which stands in no one sentence of the source`,
        side: 'source',
        ...(start < 0 ? {} : { start, end }),
      })
    }
  }
  return { notes: placed.sort((a, b) => a.start - b.start || a.end - b.end), messages }
}
