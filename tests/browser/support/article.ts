import type { BilingualDocument } from '@sahapath/core/document'
import { makeDocument, type PairSpec } from './make-document.ts'

/** Ten pairs with a heading, a caption, a quote, a list, an embedded post, n:m, 1:0 and 0:1. */
export const articlePairs: PairSpec[] = [
  {
    hi: ['रूसी विदेश मंत्री सर्गेई लावरोव सोमवार को बीजिंग पहुंचे।'],
    en: ['The Russian foreign minister, Sergei Lavrov, arrived in Beijing on Monday.'],
    terms: [['विदेश मंत्री', 'foreign-minister']],
    names: [
      ['सर्गेई लावरोव', 'person', 'Sergei Lavrov'],
      ['बीजिंग', 'place', 'Beijing'],
    ],
    links: [
      ['रूसी', 'Russian'],
      ['विदेश', 'foreign'],
      ['मंत्री', 'minister'],
      ['लावरोव', 'Lavrov'],
      ['बीजिंग', 'Beijing'],
      ['पहुंचे', 'arrived'],
      ['सोमवार', 'Monday'],
    ],
  },
  {
    hi: ['दोनों देशों ने द्विपक्षीय संबंधों पर चर्चा की।'],
    en: ['The two countries discussed bilateral relations.'],
    terms: [['द्विपक्षीय संबंधों', 'bilateral-relations']],
    groups: [
      { words: ['चर्चा', 'की'], kind: 'conjunct-verb', lemma: 'चर्चा करना', entry: 'चर्चा करना-VERB' },
    ],
    links: [
      ['देशों', 'countries'],
      ['द्विपक्षीय', 'bilateral'],
      ['संबंधों', 'relations'],
      ['चर्चा', 'discussed'],
    ],
  },
  {
    role: 'caption',
    hi: ['बीजिंग में रूसी विदेश मंत्री सर्गेई लावरोव।'],
    en: ['Sergei Lavrov, the Russian foreign minister, in Beijing.'],
    terms: [['विदेश मंत्री', 'foreign-minister']],
  },
  {
    role: 'heading',
    hi: ['चीन और रूस के संबंधों पर चर्चा'],
    en: ['Talks on relations between China and Russia'],
  },
  {
    open: true,
    hi: ['उन्होंने क्षेत्रीय सुरक्षा के बारे में विचारों का आदान-प्रदान किया।', 'संयुक्त बयान जारी किया गया।'],
    en: ['They exchanged views on regional security, and a joint statement was issued.'],
    terms: [['संयुक्त बयान', 'joint-statement']],
    groups: [
      {
        words: ['के', 'बारे', 'में'],
        kind: 'postposition',
        lemma: 'के बारे में',
        entry: 'के बारे में-ADP',
      },
    ],
    links: [
      ['विचारों', 'views'],
      ['सुरक्षा', 'security'],
      ['बयान', 'statement'],
    ],
  },
  {
    hi: ['चीनी विदेश मंत्री ने कहा कि दोनों देशों के संबंधों पर चर्चा जारी।'],
    en: [
      'The Chinese foreign minister said that talks on relations went on.',
      'Both sides agreed.',
    ],
    terms: [['विदेश मंत्री', 'foreign-minister']],
    confidence: 0.42,
    note: {
      en: 'The Hindi sentence breaks off; it is translated by its evident meaning.',
      hi: 'हिंदी वाक्य अधूरा है; अनुवाद उसके स्पष्ट अर्थ के अनुसार किया गया है।',
    },
  },
  {
    role: 'quote',
    hi: ['“चीन और रूस के संबंधों पर दोनों देशों ने चर्चा की।”'],
    en: ['“Both countries have discussed relations between China and Russia.”'],
  },
  { role: 'list-item', hi: ['क्षेत्रीय सुरक्षा'], en: ['Regional security'] },
  { role: 'list-item', open: true, hi: ['द्विपक्षीय संबंध'], en: ['Bilateral relations'] },
  {
    role: 'embed',
    hi: ['Foreign Minister Qin Gang today held a phone conversation with Sergei Lavrov.'],
    en: ['Foreign Minister Qin Gang today held a phone conversation with Sergei Lavrov.'],
  },
  { hi: ['रूस ने कहा कि चर्चा जारी।'], confidence: 0.9 },
  { en: ['No further details were given.'], confidence: 0.9 },
]

/** The article of most tests. */
export const article: BilingualDocument = makeDocument(articlePairs, {
  removed: [
    {
      side: 'source',
      start: 0,
      end: 0,
      text: 'टिप्पणी (0)',
      role: 'comment-count',
      reason: { en: 'comment count', hi: 'टिप्पणियों की संख्या' },
    },
    {
      side: 'source',
      start: 0,
      end: 0,
      text: 'स्रोत: समाचार एजेंसी',
      role: 'source-line',
      reason: { en: 'source line', hi: 'स्रोत की पंक्ति' },
    },
  ],
})

/**
 * Makes a long document out of the article's paragraphs.
 * @param pairs How many pairs.
 * @returns The document.
 */
export function longDocument(pairs: number): BilingualDocument {
  const paragraphs = articlePairs.filter(({ hi, en, role }) => hi && en && !role)
  const specs = Array.from({ length: pairs }, (_, number): PairSpec => {
    const { note: _note, ...spec } = paragraphs[number % paragraphs.length] ?? {}
    return { ...spec, open: number % 3 === 0 }
  })
  return makeDocument(specs, { id: 'long' })
}
