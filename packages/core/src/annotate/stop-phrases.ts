/** A phrase in which a word that is elsewhere a term means something else. */
export interface StopPhrase {
  phrases: readonly string[]
  why: string
}

/** What holds in any glossary: postpositions and idioms made of words that are elsewhere terms. */
export const stopPhrases: readonly StopPhrase[] = [
  {
    phrases: [
      'इस संबंध में',
      'इसी संबंध में',
      'उस संबंध में',
      'उसी संबंध में',
      'जिस संबंध में',
      'किस संबंध में',
      'के संबंध में',
      'संबंध में पूछे',
    ],
    why: '"regarding", "in this regard"',
  },
  {
    phrases: ['संबंध रखता', 'संबंध रखती', 'संबंध रखते', 'संबंध रखने', 'ताल्लुक़ रखता', 'ताल्लुक़ रखते', 'ताल्लुक़ रखने'],
    why: '"to belong to", "to concern"',
  },
  {
    phrases: ['पक्ष में'],
    why: '"in favour of"',
  },
  { phrases: ['पक्ष और विपक्ष', 'पक्ष विपक्ष', 'सत्ता पक्ष'], why: 'government and opposition' },
  {
    phrases: [
      'एक सीमा तक',
      'कुछ सीमा तक',
      'किसी सीमा तक',
      'समय सीमा',
      'आयु सीमा',
      'गति सीमा',
      'उम्र सीमा',
    ],
    why: 'a limit, no border',
  },
  {
    phrases: ['दिल का दौरा', 'दिल के दौरे', 'दौरा पड़ने', 'दौरा पड़ा', 'दौरे पड़'],
    why: 'a heart attack or fit',
  },
  { phrases: ['बड़े पैमाने पर', 'की शक्ति से', 'शक्ति प्रदर्शन', 'इच्छा शक्ति'], why: 'an idiom' },
  { phrases: ['के हित में'], why: '"in the interest of"' },
  { phrases: ['संधि विच्छेद', 'संधि काल'], why: 'sandhi in grammar, a turning point' },
  { phrases: ['जीवन संघर्ष', 'संघर्ष की कहानी', 'संघर्ष के दिनों'], why: 'struggle of a person' },
  { phrases: ['के मिशन पर', 'मिशन मोड'], why: 'a purpose, no embassy' },
]
