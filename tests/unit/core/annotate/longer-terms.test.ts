import { createGlossaryMatcher, createNameMatcher } from '@sahapath/core/annotate'
import { describe, expect, test } from 'vitest'
import { makeConcept, readSentence } from './read-sentence.ts'

const alone = [{ alone: true, why: 'too general' }]
const glossary = createGlossaryMatcher([
  makeConcept('committee', 'समिति', { type: 'body' }),
  makeConcept('cooperation', 'सहयोग'),
  makeConcept('commission', 'आयोग', { type: 'body' }),
  makeConcept('energy', 'परमाणु ऊर्जा', { type: 'security' }),
  makeConcept('agreement', 'समझौता', { type: 'instrument' }),
  makeConcept('decision', 'निर्णय', { type: 'instrument', notWhen: alone }),
  makeConcept('space-agency', 'इसरो', { type: 'body', en: ['ISRO'] }),
  makeConcept('chair', 'अध्यक्ष', { type: 'office' }),
  makeConcept('conflict', 'संघर्ष', { type: 'status' }),
  makeConcept('isolation', 'अलगाव', { type: 'status' }),
  makeConcept('side', 'पक्ष', { type: 'status' }),
  makeConcept('council', 'खाद्य और कृषि परिषद', { type: 'org' }),
  makeConcept('system', 'व्यवस्था', { type: 'status' }),
])

function findTerms(text: string): string[] {
  return glossary
    .match(readSentence(text))
    .filter(({ nestedIn }) => nestedIn === undefined)
    .map(({ surface }) => surface)
}

describe('a head takes what stands before it', () => {
  test('several modifiers, and a matter with its own', () => {
    expect(findTerms('संयुक्त रक्षा सहयोग समिति की बैठक')).toEqual(['संयुक्त रक्षा सहयोग समिति'])
    expect(findTerms('परमाणु ऊर्जा आयोग ने कहा')).toEqual(['परमाणु ऊर्जा आयोग'])
  })

  test('says the whole in both languages', () => {
    const [term] = glossary.match(readSentence('विशेष सीमा आयोग ने कहा'))
    expect(term?.lemma).toBe('विशेष सीमा आयोग')
    expect(term?.english).toEqual(['special border commission'])
  })

  test('the name of an agreement, but no country of a pair', () => {
    expect(findTerms('यह पेरिस समझौता है')).toEqual(['पेरिस समझौता'])
    expect(findTerms('भारत-चीन समझौता हुआ')).toEqual(['समझौता'])
  })

  test('no quality, no name of a body and no noun before an adjective', () => {
    expect(findTerms('यह राजनीतिक निर्णय है')).toEqual([])
    expect(findTerms('इसरो अध्यक्ष ने कहा')).toEqual(['इसरो', 'अध्यक्ष'])
    expect(findTerms('दोनों पक्ष बहुपक्षीय व्यवस्था चाहते हैं')).toEqual(['पक्ष', 'बहुपक्षीय व्यवस्था'])
  })
})

test('a word in another sense is no term', () => {
  expect(findTerms('किसानों का लंबा संघर्ष')).toEqual([])
  expect(findTerms('सेनाओं का लंबा संघर्ष')).toEqual(['संघर्ष'])
  expect(findTerms('यह आत्म-अलगाव है')).toEqual([])
})

test('conjunctions and a last virama count for nothing', () => {
  expect(findTerms('खाद्य एवं कृषि परिषद् ने कहा')).toEqual(['खाद्य एवं कृषि परिषद्'])
})

test('a prefix is joined to the English of its head', () => {
  const [term] = glossary.match(readSentence('सह अध्यक्ष ने कहा'))
  expect(term?.surface).toBe('सह अध्यक्ष')
  expect(term?.english[0]).toBe('co-chair')
})

test('a general word is no company for itself in a longer form', () => {
  const matcher = createGlossaryMatcher([
    makeConcept('cause', 'कारण', { variants: ['संघर्ष का कारण'], notWhen: alone }),
    makeConcept('conflict', 'संघर्ष', { type: 'status' }),
  ])
  const [match, ...others] = matcher.match(readSentence('संघर्ष का कारण यही है'))
  expect([match?.surface, match?.nestedIn, others]).toEqual(['संघर्ष', undefined, []])
})

describe('which of two terms stands', () => {
  const crossing = createGlossaryMatcher([
    makeConcept('common-security', 'साझा सुरक्षा', { type: 'doctrine' }),
    makeConcept('security-coordination', 'सुरक्षा समन्वय'),
    makeConcept('border', 'सीमा', { type: 'security' }),
    makeConcept('delimitation', 'परिसीमन'),
    makeConcept('measure', 'उपाय', { type: 'instrument' }),
    makeConcept('border-delimitation', 'सीमा का परिसीमन'),
    makeConcept('border-measures', 'सीमा के उपाय'),
    makeConcept('one-country', 'एक देश दो प्रणाली', { type: 'doctrine' }),
    makeConcept('peace-force', 'शांति बल', { type: 'security' }),
    makeConcept('attacks', '26-11 हमला', { type: 'event' }),
    makeConcept('chain', 'अंतर्राष्ट्रीय आपूर्ति श्रृंखला', { en: ['Supply Chain'] }),
    makeConcept('article', 'अनुच्छेद', { type: 'instrument' }),
    makeConcept('resolution', 'प्रस्ताव', { type: 'instrument' }),
  ])
  const find = (text: string): string[] =>
    crossing
      .match(readSentence(text))
      .filter(({ nestedIn }) => nestedIn === undefined)
      .map(({ surface }) => surface)

  test('of two that cross the listed one, not the one in other words', () => {
    expect(find('संयुक्त सुरक्षा समन्वय हुआ')).toEqual(['सुरक्षा समन्वय'])
  })

  test('two terms that a genitive joins are two where the second is an act', () => {
    expect(find('सीमा के परिसीमन में')).toEqual(['सीमा', 'परिसीमन'])
    expect(find('सीमा के उपाय में')).toEqual(['सीमा के उपाय'])
  })

  test('a slogan holds a comma, a short term does not', () => {
    expect(find('एक देश, दो प्रणाली का')).toEqual(['एक देश, दो प्रणाली'])
    expect(find('शांति, बल और')).toEqual([])
  })

  test('a number belongs to a resolution unless it counts votes', () => {
    expect(find('प्रस्ताव 1701 लागू हुआ')).toEqual(['प्रस्ताव 1701'])
    expect(find('प्रस्ताव 12 मतों से पारित')).toEqual(['प्रस्ताव'])
  })

  test('a date with a slash, a number in letters, a usual spelling', () => {
    expect(find('26/11 हमले के बाद')).toEqual(['26/11 हमले'])
    expect(find('अनुच्छेद पाँच के तहत')).toEqual(['अनुच्छेद पाँच'])
    expect(find('अनुच्छेद छः के तहत')).toEqual(['अनुच्छेद छः'])
    expect(find('अंतरराष्ट्रीय आपूर्ति शृंखला टूटी')).toEqual(['अंतरराष्ट्रीय आपूर्ति शृंखला'])
  })
})

describe('names that stand in no list', () => {
  const names = createNameMatcher([{ name: 'बेलारूस', type: 'place', english: 'Belarus' }])
  const findNames = (text: string): string[] =>
    (names.match([readSentence(text)])[0] ?? []).map(({ surface, type }) => `${surface} ${type}`)

  test('organisations with an English head', () => {
    expect(findNames('ज़्विंगर फ़ाउंडेशन ने बताया')).toEqual(['ज़्विंगर फ़ाउंडेशन org'])
    expect(findNames('तेल कंपनी ने बताया')).toEqual([])
  })

  test('places by where they stand, and with the word for a republic', () => {
    expect(findNames('तवेल्ला में सन्नाटा है')).toEqual(['तवेल्ला place'])
    expect(findNames('बेलारूस गणराज्य ने कहा')).toEqual(['बेलारूस गणराज्य place'])
  })

  test('a given name that is also a plain word', () => {
    expect(findNames('श्रीमती पूजा कपूर आईं')).toEqual(['पूजा कपूर person'])
  })
})
