import { tokenizeWords } from '@sahapath/hindi/words'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const graphemes = new Intl.Segmenter('hi', { granularity: 'grapheme' })
const read = (text: string): string[] =>
  tokenizeWords(text).map(({ start, end, kind }) => `${text.slice(start, end)} ${kind}`)
const texts = (text: string): string => {
  const tokens = tokenizeWords(text)
  return tokens.map(({ start, end }) => text.slice(start, end)).join(' ')
}

describe('words', () => {
  it.each([
    ['Devanagari words and a danda', 'भारत ने कहा।', 'भारत ने कहा ।'],
    ['nukta letters in both forms', 'ज़रूर \u095bरूर', 'ज़रूर \u095bरूर'],
    ['joiners', 'क्‍या रा‌ज', 'क्‍या रा‌ज'],
    ['the abbreviation sign', 'डॉ॰ राव कि॰मी॰', 'डॉ॰ राव कि॰मी॰'],
    ['the figure that stands for it', 'डॉ० राव १००', 'डॉ० राव १००'],
    ['titles and initials', 'डॉ. एस. जयशंकर', 'डॉ. एस. जयशंकर'],
    ['titles and initials written close', 'डॉ.राव एस.जयशंकर', 'डॉ. राव एस. जयशंकर'],
    ['initialisms', 'बी.जे.पी. और यू.एन ने', 'बी.जे.पी. और यू.एन ने'],
    ['a degree of letters and syllables', 'वे बी.एड. हैं', 'वे बी.एड. हैं'],
    ['units', '5 कि.मी. और 500 रु. प्रति', '5 कि.मी. और 500 रु. प्रति'],
    ['a full stop as danda', 'वह गया. वे है.', 'वह गया . वे है .'],
    ['a forgotten space', 'है.यह गया.वह', 'है . यह गया . वह'],
    ['bound prefixes', 'गैर-टकराव सह-लेखक बहु-ध्रुवीय', 'गैर-टकराव सह-लेखक बहु-ध्रुवीय'],
    ['pairs', 'रूस-चीन जन-जन दो-तीन', 'रूस - चीन जन - जन दो - तीन'],
    ['two directions', 'पूर्व-पश्चिम पूर्व-राजदूत', 'पूर्व - पश्चिम पूर्व-राजदूत'],
    ['a colon for visarga', 'अत: दु:ख प्रात:काल कहा: हम', 'अत: दु:ख प्रात:काल कहा : हम'],
    ['a letter with its figure', 'जी20 टी20 सन्47', 'जी20 टी20 सन् 47'],
    ['quotation marks', "\"हम\" ''हम'' “हम”", "\" हम \" '' हम '' “ हम ”"],
    ['single marks', 'हम... क्या?!', 'हम . . . क्या ? !'],
    ['a mark of an advert', '[विज्ञापन_2]', '[ विज्ञापन _ 2 ]'],
  ])('reads %s', (_, text, expected) => {
    expect(texts(text)).toBe(expected)
  })

  it.each([
    ['भारत', 'word'],
    ['5', 'number'],
    ['५.६', 'number'],
    ['61,250.75', 'number'],
    ['14.08.2023', 'number'],
    ['१०:३०', 'number'],
    ['3/11/2023', 'number'],
    ['21वीं', 'number'],
    ['½', 'number'],
    ['G20', 'latin'],
    ['125th', 'latin'],
    ['COVID-19', 'latin'],
    ["don't", 'latin'],
    ['U.N.', 'latin'],
    ['周莉', 'other-script'],
    ['اردو', 'other-script'],
    ['https://example.org/a?b=1', 'link'],
    ['https://hi.wikipedia.org/wiki/भारत', 'link'],
    ['https://en.wikipedia.org/wiki/Quad_(group)', 'link'],
    ['www.mea.gov.in', 'link'],
    ['pic.twitter.com/2ad4r7WfHV', 'link'],
    ['info@mea.example.in', 'link'],
    ['@ForeignDesk', 'handle'],
    ['#शांति_वार्ता', 'handle'],
    ['।', 'punctuation'],
    ["''", 'punctuation'],
    ['₹', 'symbol'],
    ['👨‍👩‍👧', 'symbol'],
    ['🇮🇳', 'symbol'],
  ])('reads %s whole as %s', (text, kind) => {
    expect(read(text)).toEqual([`${text} ${kind}`])
    expect(read(`हम ${text} हम`)[1]).toBe(`${text} ${kind}`)
  })

  it('keeps the unit apart from its figure', () => {
    expect(texts('10बजे 5.6% 5°C')).toBe('10 बजे 5.6 % 5 ° C')
  })

  it('reads a stretch with offsets into the whole text', () => {
    const text = 'वे आए। डॉ. राव गए।'
    expect(tokenizeWords(text, 7, 14)).toEqual([
      { start: 7, end: 10, kind: 'word' },
      { start: 11, end: 14, kind: 'word' },
    ])
  })

  it('reads nothing from nothing', () => {
    expect(tokenizeWords('')).toEqual([])
    expect(tokenizeWords(' \n ')).toEqual([])
    expect(tokenizeWords('भारत', 4)).toEqual([])
  })
})

// biome-ignore format: rows are easier to compare
const piece = fc.constantFrom(
  'भारत', 'डॉ', 'कि', 'मी', 'एन', 'गैर', 'अत', 'A', 'bc', '5', '१', '०', '॰', 'क्ष',
  '👨‍👩‍👧', '🇮🇳', '.', ':', '-', ',', '/', "'", '"', '@', '#', '_', '।', ' ',
  '\n', 'https://', 'www.', '.in', '(', '%', '\u200c', '\u200d', '\u0301', '़', '्', 'ा', 'ः', '\ud83d',
  '\udc68', '周', 'ا',
)
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

describe('words of any string', () => {
  it('are in order and hold all that is not white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0
        for (const { start, end } of tokenizeWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(last, start).trim()).toBe('')
          last = end
        }
        expect(text.slice(last).trim()).toBe('')
      }),
      { numRuns: 1000 },
    )
  })

  it('cut no grapheme cluster', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const boundaries = new Set([...graphemes.segment(text)].map(({ index }) => index))
        boundaries.add(text.length)
        for (const { start, end } of tokenizeWords(text)) {
          expect(boundaries).toContain(start)
          expect(boundaries).toContain(end)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
