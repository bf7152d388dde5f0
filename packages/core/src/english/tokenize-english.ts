/** What an English token is. */
export type EnglishTokenKind = 'word' | 'number' | 'link' | 'handle' | 'tag' | 'other' | 'mark'

/** A token with half-open UTF-16 offsets into the text it was read from. */
export interface EnglishToken {
  start: number
  end: number
  kind: EnglishTokenKind
}

// Order matters: a link holds words, a number holds marks, an initialism holds full stops.
const pattern = new RegExp(
  [
    String.raw`(?<link>(?:https?:\/\/|www\.)[^\s<>"”’]*[^\s<>"”’.,;:!?)\]])`,
    String.raw`(?<handle>@[A-Za-z0-9_]+)`,
    String.raw`(?<tag>#[\p{L}\p{M}\p{N}_]+)`,
    String.raw`(?<number>\p{Nd}+(?:[.,:/]\p{Nd}+)*(?:(?:st|nd|rd|th)(?![\p{L}]))?)`,
    String.raw`(?<word>(?:\p{Lu}\.){2,}|[\p{Script=Latin}][\p{Script=Latin}\p{M}\p{Nd}]*(?:['’-][\p{Script=Latin}\p{M}\p{Nd}]+)*)`,
    String.raw`(?<other>[\p{L}][\p{L}\p{M}\u200c\u200d]*)`,
    String.raw`(?<mark>''|\.{2,}|[^\s\p{M}]\p{M}*)`,
  ].join('|'),
  'gu',
)

/**
 * Cuts English text into words, numbers, links, handles and marks.
 *
 * A possessive `’s` stays with its word, a hyphenated word is one word.
 *
 * @param text - English text
 * @param start - half-open UTF-16 range to read, the whole text by default
 * @param end - end of that range
 * @returns tokens in order, with offsets into `text`
 * @throws when `text` is not a string
 */
export function tokenizeEnglish(text: string, start = 0, end?: number): EnglishToken[] {
  if (typeof text !== 'string') throw new TypeError('tokenizeEnglish expected a string')
  const part = text.slice(start, end)
  const tokens: EnglishToken[] = []
  for (const match of part.matchAll(pattern)) {
    tokens.push({
      start: start + match.index,
      end: start + match.index + match[0].length,
      kind: findKind(match.groups as Record<string, string | undefined>),
    })
  }
  return tokens
}

function findKind(groups: Record<string, string | undefined>): EnglishTokenKind {
  // Most tokens are words: asked first.
  if (groups.word !== undefined) return 'word'
  if (groups.mark !== undefined) return 'mark'
  if (groups.number !== undefined) return 'number'
  if (groups.link !== undefined) return 'link'
  if (groups.handle !== undefined) return 'handle'
  return groups.tag === undefined ? 'other' : 'tag'
}
