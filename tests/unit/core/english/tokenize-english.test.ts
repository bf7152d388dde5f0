import { tokenizeEnglish } from '@sahapath/core/english'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const list = (text: string): string[] =>
  tokenizeEnglish(text).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`)

describe('tokenizeEnglish', () => {
  it.each([
    ['a possessive stays with its word', 'India’s role', ['word India’s', 'word role']],
    ['a hyphenated word is one', 'win-win deals', ['word win-win', 'word deals']],
    ['initialisms keep their stops', 'the U.S. said', ['word the', 'word U.S.', 'word said']],
    ['numbers hold marks', '3,000 or 5.2%', ['number 3,000', 'word or', 'number 5.2', 'mark %']],
    ['ordinals', '14th', ['number 14th']],
    [
      'links end before a full stop',
      'See https://a.org/b.',
      ['word See', 'link https://a.org/b', 'mark .'],
    ],
    ['handles and tags', '@ChinaAmbUN #BRICS', ['handle @ChinaAmbUN', 'tag #BRICS']],
    ['other scripts', 'शी Xi', ['other शी', 'word Xi']],
    ['accents written apart', 'cafe\u0301', ['word cafe\u0301']],
    ['two apostrophes are one mark', "''yes''", ["mark ''", 'word yes', "mark ''"]],
  ])('%s', (_name, text, tokens) => {
    expect(list(text)).toEqual(tokens)
  })

  it('reads a part of a text with offsets into the whole', () => {
    expect(tokenizeEnglish('one two three', 4, 7)).toEqual([{ start: 4, end: 7, kind: 'word' }])
  })

  it('leaves out white space alone, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0
        for (const { start, end } of tokenizeEnglish(text)) {
          expect(text.slice(last, start).trim()).toBe('')
          last = end
        }
        expect(text.slice(last).trim()).toBe('')
      }),
    )
  })
})
