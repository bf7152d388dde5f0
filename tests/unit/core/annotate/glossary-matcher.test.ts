import type { Concept } from '@sahapath/core'
import { createGlossaryMatcher } from '@sahapath/core/annotate'
import type { Upos } from '@sahapath/hindi'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeConcept, readSentence } from './read-sentence.ts'

const concepts = [
  makeConcept('foreign-minister', 'विदेश मंत्री', { type: 'office' }),
  makeConcept('minister', 'मंत्री', { type: 'office' }),
  makeConcept('ceasefire', 'संघर्षविराम', { variants: ['युद्धविराम', 'सीज़फ़ायर'] }),
  makeConcept('national-security-adviser', 'राष्ट्रीय सुरक्षा सलाहकार', {
    type: 'office',
    abbreviations: ['एनएसए'],
  }),
  makeConcept('national-security', 'राष्ट्रीय सुरक्षा'),
  makeConcept('security', 'सुरक्षा'),
  makeConcept('security-adviser', 'सुरक्षा सलाहकार', { type: 'office' }),
  makeConcept('exchange-of-views', 'विचारों का आदान-प्रदान'),
  makeConcept('multipolar-world', 'बहुध्रुवीय दुनिया', { variants: ['बहुध्रुवीय विश्व'] }),
  makeConcept('global-affairs', 'वैश्विक मामले'),
  makeConcept('council', 'परिषद', { type: 'body' }),
  makeConcept('relations', 'संबंध'),
  makeConcept('side', 'पक्ष'),
  makeConcept('g20', 'जी-20', { type: 'org', en: ['G20'] }),
  makeConcept('attack', 'हमला', { type: 'security' }),
  makeConcept('demand', 'माँग'),
  makeConcept('talks', 'वार्ता', { en: ['talks', 'negotiations'] }),
  makeConcept('cooperation', 'सहयोग', { en: ['cooperation'] }),
  makeConcept('satellite-state', 'उपग्रह', {
    notWhen: [
      { before: ['संचार', 'मौसम'], why: 'a satellite in orbit' },
      { before: 'एक', after: 'छोड़ना', why: 'a satellite is launched' },
      { phrase: 'उपग्रह की कक्षा', why: 'a satellite in orbit' },
    ],
  }),
]
const matcher = createGlossaryMatcher(concepts)

function found(text: string): string[] {
  return matcher.match(readSentence(text)).map(({ surface, lemma }) => `${surface} = ${lemma}`)
}

describe('forms of a term', () => {
  test.each([
    ['दोनों विदेश मंत्रियों ने', 'विदेश मंत्रियों = विदेश मंत्री'],
    ['वैश्विक मामलों में', 'वैश्विक मामलों = वैश्विक मामले'],
    ['विचारों के आदान-प्रदान से', 'विचारों के आदान-प्रदान = विचारों का आदान-प्रदान'],
    ['विचारों का आदान प्रदान हुआ', 'विचारों का आदान प्रदान = विचारों का आदान-प्रदान'],
    ['परिषद् ने कहा', 'परिषद् = परिषद'],
    ['बहु-ध्रुवीय दुनिया', 'बहु-ध्रुवीय दुनिया = बहुध्रुवीय दुनिया'],
    ['राष्ट्रीय-सुरक्षा का सवाल', 'राष्ट्रीय-सुरक्षा = राष्ट्रीय सुरक्षा'],
    ['विदेशमंत्री ने कहा', 'विदेशमंत्री = विदेश मंत्री'],
    ['युद्ध विराम की घोषणा', 'युद्ध विराम = युद्धविराम'],
    ['युद्ध-विराम की घोषणा', 'युद्ध-विराम = युद्धविराम'],
    ['सीजफायर टूट गया', 'सीजफायर = सीज़फ़ायर'],
    ['संघर्ष विराम लागू हुआ', 'संघर्ष विराम = संघर्षविराम'],
    ['जी20 की बैठक', 'जी20 = जी-20'],
    ['जी 20 की बैठक', 'जी 20 = जी-20'],
    ['जी-20 की बैठक', 'जी-20 = जी-20'],
    ['सम्बन्धों में तनाव', 'सम्बन्धों = संबंध'],
  ])('%s', (text, expected) => {
    expect(found(text)[0]).toBe(expected)
  })

  test('an abbreviation and a rewording go to the preferred term, a synonym stays itself', () => {
    expect(found('एनएसए आए')).toEqual(['एनएसए = राष्ट्रीय सुरक्षा सलाहकार'])
    expect(found('बहुध्रुवीय विश्व')).toEqual(['बहुध्रुवीय विश्व = बहुध्रुवीय विश्व'])
    expect(found('युद्धविराम')).toEqual(['युद्धविराम = युद्धविराम'])
  })

  test('a term of several words is found in other words, if they are no term of their own', () => {
    const partnership = makeConcept('strategic-partnership', 'रणनीतिक साझेदारी')
    const tactical = makeConcept('tactical-partnership', 'सामरिक साझेदारी')
    const text = 'सामरिक साझेदारी पर'
    const ids = (...glossary: Concept[]): (string | undefined)[] =>
      createGlossaryMatcher(glossary)
        .match(readSentence(text))
        .map(({ concept }) => concept.id)
    expect(ids(partnership)).toEqual(['strategic-partnership'])
    expect(ids(partnership, tactical)).toEqual(['tactical-partnership'])
  })

  test('offsets point into the text as it is, composed or not', () => {
    const text = '"सीज\u093Cफ\u093Cायर" हुआ'
    const [match] = matcher.match(readSentence(text))
    expect(match && text.slice(match.start, match.end)).toBe('सीज\u093Cफ\u093Cायर')
  })
})

describe('among several terms', () => {
  test('the longest wins, what lies inside it is nested, what crosses goes', () => {
    const matches = matcher.match(readSentence('राष्ट्रीय सुरक्षा सलाहकार आए'))
    expect(matches.map(({ concept, nestedIn }) => [concept.id, nestedIn])).toEqual([
      ['national-security-adviser', undefined],
      ['national-security', 0],
      ['security', 1],
    ])
  })

  test('no term goes over a mark or a postposition that is not its own', () => {
    expect(found('विदेश, मंत्री')).toEqual(['मंत्री = मंत्री'])
    expect(found('विदेश के मंत्री')).toEqual(['मंत्री = मंत्री'])
  })

  test('a modifier makes a longer term, a listed term goes before it', () => {
    const listed = createGlossaryMatcher([
      ...concepts,
      makeConcept('defence-cooperation', 'रक्षा सहयोग'),
    ])
    const [extended] = matcher.match(readSentence('रक्षा सहयोग बढ़ेगा'))
    expect([extended?.surface, extended?.concept.id, extended?.english]).toEqual([
      'रक्षा सहयोग',
      'cooperation',
      ['defence cooperation'],
    ])
    const [own] = listed.match(readSentence('रक्षा सहयोग बढ़ेगा'))
    expect(own?.concept.id).toBe('defence-cooperation')
  })

  test('of two concepts with one form the earlier is preferred', () => {
    const twins = [makeConcept('first', 'संधि'), makeConcept('second', 'संधि')]
    const [match] = createGlossaryMatcher(twins).match(readSentence('संधि हुई'))
    expect(match?.concept.id).toBe('first')
  })
})

describe('words in another sense', () => {
  test.each([
    'इस संबंध में पूछने पर',
    'के संबंध में',
    'प्रस्ताव के पक्ष में वोट',
    'हम ला रहे हैं',
    'संचार उपग्रह',
    'एक उपग्रह छोड़ा गया',
    'उपग्रह की कक्षा',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })

  test('a verb is no noun of the same letters', () => {
    const word = { start: 0, end: 4, text: 'माँग' }
    const match = (upos: Upos, ...lemmas: string[]): number =>
      matcher.match({ text: 'माँग', words: [{ ...word, upos, lemmas, known: true }] }).length
    expect(match('VERB', 'माँगना', 'माँग')).toBe(0)
    expect(match('NOUN', 'माँग', 'माँगना')).toBe(1)
  })

  test('the same words as terms', () => {
    expect(found('रूस और उसके उपग्रहों द्वारा')).toEqual(['उपग्रहों = उपग्रह'])
    expect(found('दोनों पक्षों में सहमति')).toEqual(['पक्षों = पक्ष'])
    expect(found('उनके संबंधों में सुधार')).toEqual(['संबंधों = संबंध'])
  })

  test('a caller can keep forms and phrases out', () => {
    const strict = createGlossaryMatcher(concepts, {
      ignore: ['सहयोग'],
      stopPhrases: [{ phrases: ['वार्ता केंद्र'], why: 'a name' }],
    })
    expect(strict.match(readSentence('सहयोग और वार्ता केंद्र'))).toEqual([])
  })
})

describe('matches', () => {
  test('say why', () => {
    const why = (text: string): string | undefined => matcher.match(readSentence(text))[0]?.why
    expect(why('युद्ध विराम')).toBe(
      'युद्ध विराम is an inflected or joined form of युद्धविराम, a variant of ceasefire.',
    )
    expect(why('सहयोग')).toBe('सहयोग is सहयोग, the preferred term of cooperation.')
  })

  test('are in text order inside their holders, whatever the words', () => {
    const word = fc.constantFrom(
      ...concepts.flatMap(({ hi, variants = [] }) => [hi, ...variants]),
      ...'के में , । - और रक्षा'.split(' '),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.join(' ')
        const matches = matcher.match(readSentence(text))
        matches.forEach((match, index) => {
          expect(text.slice(match.start, match.end)).toBe(match.surface)
          expect(match.start).toBeGreaterThanOrEqual(matches[index - 1]?.start ?? 0)
          if (match.nestedIn === undefined) return
          expect(match.nestedIn).toBeLessThan(index)
          const holder = matches[match.nestedIn]
          expect(holder && holder.start <= match.start && match.end <= holder.end).toBe(true)
        })
      }),
    )
  })

  test('need an array of concepts', () => {
    expect(() => createGlossaryMatcher({} as never)).toThrow(
      'createGlossaryMatcher expected an array of concepts',
    )
  })
})

describe('English', () => {
  const bilingual = createGlossaryMatcher([
    makeConcept('foreign-minister', 'विदेश मंत्री', { en: ['foreign minister'] }),
    makeConcept('talks', 'वार्ता', { en: ['talks', 'negotiation'] }),
    makeConcept('who', 'विश्व स्वास्थ्य संगठन', { en: ['World Health Organization', 'WHO'] }),
    makeConcept('non-alignment', 'गुटनिरपेक्षता', { en: ['non-alignment'] }),
  ])
  const english = (text: string): string[] =>
    bilingual.matchEnglish(text).map(({ surface, concept }) => `${surface}: ${concept.id}`)

  test('terms are found by their lemmas, in any case, with or without hyphen', () => {
    expect(english('The Foreign Ministers opened negotiations on nonalignment.')).toEqual([
      'Foreign Ministers: foreign-minister',
      'negotiations: talks',
      'nonalignment: non-alignment',
    ])
  })

  test('an acronym is one only in capitals', () => {
    expect(english('The man who met the WHO')).toEqual(['WHO: who'])
  })
})

test('terms are taken in on demand: a new matcher finds what a used one finds', () => {
  const texts = [
    'सीज़ फ़ायर पर विचारों के आदान प्रदान के बाद सुरक्षा सलाहकार मिले',
    'युद्ध विराम और बहुध्रुवीय विश्व',
    'जी20 में राष्ट्रीय सुरक्षा सलाहकारों की वार्ताएँ',
    'बातचीत और हमलों की माँग',
  ]
  for (const text of texts) {
    const fresh = createGlossaryMatcher(concepts).match(readSentence(text))
    expect(fresh.map(({ surface }) => surface)).toEqual(
      matcher.match(readSentence(text)).map(({ surface }) => surface),
    )
    expect(fresh.length).toBeGreaterThan(0)
  }
})

describe('what grows, and what stands in company only', () => {
  const wider = createGlossaryMatcher([
    ...concepts,
    makeConcept('council-resolution', 'सुरक्षा परिषद प्रस्ताव', { type: 'instrument' }),
    makeConcept('article', 'अनुच्छेद', { type: 'instrument', en: ['article'] }),
    makeConcept('agreement', 'समझौता', { type: 'instrument', en: ['agreement'] }),
    makeConcept('military-cooperation', 'सैन्य सहयोग', { en: ['military cooperation'] }),
    makeConcept('strategy', 'रणनीति', { type: 'doctrine', en: ['strategy'] }),
    makeConcept('challenge', 'चुनौती', {
      type: 'status',
      en: ['challenge'],
      notWhen: [{ alone: true, why: 'too general by itself' }],
    }),
  ])
  const outer = (text: string): string[] =>
    wider
      .match(readSentence(text))
      .filter(({ nestedIn }) => nestedIn === undefined)
      .map(({ surface, english }) => `${surface} = ${english[0]}`)

  test('an article takes its number along', () => {
    expect(outer('चार्टर के अनुच्छेद 51 के तहत')).toEqual(['अनुच्छेद 51 = article 51'])
    expect(outer('सुरक्षा परिषद प्रस्ताव 1701 का')).toEqual([
      'सुरक्षा परिषद प्रस्ताव 1701 = council-resolution 1701',
    ])
    expect(outer('सुरक्षा परिषद प्रस्ताव 14 मतों से')).toEqual([
      'सुरक्षा परिषद प्रस्ताव = council-resolution',
    ])
  })

  test('a number that is counted stays outside', () => {
    expect(outer('हमला 12 देशों ने देखा')).toEqual(['हमला = attack'])
  })

  test('an agreement takes its matter along', () => {
    expect(outer('सैन्य सहयोग समझौते पर')).toEqual([
      'सैन्य सहयोग समझौते = military cooperation agreement',
    ])
  })

  test('a general word is no term by itself but one with a modifier', () => {
    expect(outer('यह एक चुनौती है')).toEqual([])
    expect(outer('यह एक सुरक्षा चुनौती है')).toEqual(['सुरक्षा चुनौती = security challenge'])
  })

  test('in English too', () => {
    expect(wider.matchEnglish('It is a challenge to the attack.').map((m) => m.surface)).toEqual([
      'attack',
    ])
  })

  test('the subject of the sentence decides', () => {
    expect(outer('नई रणनीति जारी की गई')).toEqual(['रणनीति = strategy'])
    expect(outer('क्रिकेट मैच के लिए नई रणनीति बनी')).toEqual([])
  })
})
