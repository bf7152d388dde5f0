/**
 * What a token is: a word in Devanagari, a number, a Latin word, a word of another script, a web or mail address, an
 * @handle or #tag, a punctuation mark, or anything else.
 */
export type TokenKind =
  | 'word'
  | 'number'
  | 'latin'
  | 'other-script'
  | 'link'
  | 'handle'
  | 'punctuation'
  | 'symbol'

/** One token of a text. */
export interface Token {
  /** Half-open UTF-16 start in the whole text. */
  start: number
  /** Half-open UTF-16 end in the whole text. */
  end: number
  kind: TokenKind
}

/** Reads one kind of token. */
export interface WordRule {
  kind: TokenKind
  /**
   * Reads the token that begins at an offset.
   *
   * @param text Whole text.
   * @param start UTF-16 offset of the token.
   * @param floor UTF-16 offset where the stretch that is read begins.
   * @returns UTF-16 end of the token; `start` when it is of another kind.
   */
  read(text: string, start: number, floor: number): number
}
