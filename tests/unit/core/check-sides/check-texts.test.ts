import { checkTexts } from '@sahapath/core/check-sides'
import { loadDictionary } from '@sahapath/lexicon'
import { describe, expect, it } from 'vitest'

const place = (name: string, english: string) => ({ name, type: 'place' as const, english })
const names = [
  place('जापान', 'Japan'),
  place('अमेरिका', 'America'),
  place('यूएस', 'US'),
  place('नई दिल्ली', 'New Delhi'),
  place('दिल्ली', 'Delhi'),
  place('चीन', 'China'),
  { name: 'सर्गेई लावरोव', type: 'person' as const, english: 'Sergei Lavrov' },
  { name: 'नाटो', type: 'org' as const, english: 'NATO' },
]
const dictionary = await loadDictionary()
const list = (source: string, target: string): string[] =>
  checkTexts(source, target, { names, dictionary }).map(
    ({ ruleId, side, actual }) => `${ruleId} ${side} ${actual}`,
  )

describe('numbers that are the same in both languages', () => {
  it.each([
    ['तैंतीस साल', 'thirty-three years'],
    ['निन्यानवे', 'ninety-nine'],
    ['१२ मंत्री', 'twelve ministers'],
    ['साढ़े तीन लाख', '350,000'],
    ['डेढ़ करोड़', '15 million'],
    ['सवा लाख', '125,000'],
    ['पौने दो करोड़', '17.5 million'],
    ['पाँच लाख', 'half a million'],
    ['140 करोड़', '1.4 billion'],
    ['दो दर्जन', '24'],
    ['सोलहवीं शताब्दी', 'the 16th century'],
    ['12वीं बैठक', 'the twelfth meeting'],
    ['साठवीं सालगिरह', 'the sixtieth anniversary'],
    ['पच्चीसवाँ', '25th'],
    ['साठ के दशक में', 'in the mid-Sixties'],
    ['1980 के दशक में', 'in the 80s'],
    ['मई में', 'In May'],
    ['थेरेसा मई ने कहा', 'May said'],
    ['मार्च निकाला गया', 'They marched'],
    ['11 अप्रेल को', 'on April 11'],
    ['10:30 बजे', 'at 10.30 am'],
    ['2022-23 में', 'in 2022–23'],
    ['31-27 से हार', 'a 31-27 defeat'],
    ['लगभग 1,21,000 लोग', 'about 120,000 people'],
  ])('%s is %s', (source, target) => {
    expect(list(source, target)).toEqual([])
  })

  it.each([
    ['दो नेता मिले', 'the leaders met'],
    ['आधे लोग', 'They went'],
    ['सैकड़ों लोग', 'many people'],
    ['लाखों लोग', 'millions of people'],
    ['सौ साल', 'a century'],
  ])('what comes and goes with the wording is left alone: %s, %s', (source, target) => {
    expect(list(source, target)).toEqual([])
  })

  it('needs no dictionary for the common ones', () => {
    expect(checkTexts('सोलहवीं शताब्दी', 'the 16th century')).toEqual([])
    expect(checkTexts('तीन लाख', '300,000')).toEqual([])
  })
})

describe('numbers that differ', () => {
  it.each([
    ['2014 में', 'in 2017', ['2014', '2017']],
    ['लगभग 2014 में', 'around 2017', ['2014', '2017']],
    ['तीन लाख लोग', 'three million people', ['तीन लाख', 'three million']],
    ['103 मिलियन', '100 million', ['103 मिलियन', '100 million']],
    ['जून में', 'in July', ['जून', 'July']],
    ['सोमवार को', 'on Tuesday', ['सोमवार', 'Tuesday']],
    ['मई में', 'in June', ['मई', 'June']],
    ['सोलहवीं शताब्दी', 'the 17th century', ['सोलहवीं', '17th']],
    ['2023 में', 'last year', ['2023']],
  ])('%s is not %s', (source, target, found) => {
    expect(checkTexts(source, target).map(({ actual }) => actual)).toEqual(found)
  })
})

describe('names', () => {
  it.each([
    ['चीन ने कहा', 'Japan said', ['missing-name source चीन', 'missing-name target Japan']],
    ['उन्होंने कहा', 'New Delhi said', ['missing-name target New Delhi']],
    ['वे आए', 'Sergei Lavrov’s visit', ['missing-name target Sergei Lavrov']],
  ])('%s is not %s', (source, target, messages) => {
    expect(list(source, target)).toEqual(messages)
  })

  it.each([
    ['चीनी अधिकारी', 'officials from China'],
    ['जापानियों ने', 'Japan'],
    ['अमेरिकी सेना', 'the US Army'],
    ['लावरोव ने कहा', 'Sergei Lavrov said'],
    ['दिल्ली में', 'in New Delhi'],
    ['गठबंधन ने कहा', 'NATO said'],
    ['Japan में', 'in Japan'],
  ])('%s is %s', (source, target) => {
    expect(list(source, target)).toEqual([])
  })
})

describe('checkTexts', () => {
  it('finds a quotation on one side', () => {
    expect(list('उन्होंने कहा, "हम तैयार हैं।"', 'He said they were ready.')).toEqual([
      'missing-quote source "हम तैयार हैं।"',
    ])
  })

  it('gives messages in the order of the source, then of the target', () => {
    const messages = checkTexts('2019 में जापान', 'In May 2020, China', { names })
    expect(messages.map(({ side, actual }) => `${side} ${actual}`)).toEqual([
      'source 2019',
      'source जापान',
      'target May',
      'target 2020',
      'target China',
    ])
    expect(messages[0]).toEqual({
      ruleId: 'missing-number',
      side: 'source',
      start: 0,
      end: 4,
      actual: '2019',
      expected: ['2019'],
      reason: '2019 stands on one side only.',
    })
  })

  it('says nothing of a side that is empty', () => {
    expect(checkTexts('', 'In 2023')).toEqual([])
  })

  it('refuses what is not text', () => {
    expect(() => checkTexts(1 as never, '')).toThrow('checkTexts expected two strings')
  })
})
