import { checkTexts } from '@sahapath/core/check-sides'
import { describe, expect, it } from 'vitest'

const names = [
  { name: 'जापान', type: 'place' as const, english: 'Japan' },
  { name: 'अमेरिका', type: 'place' as const, english: 'America' },
  { name: 'भारत', type: 'place' as const, english: 'India' },
]
const list = (source: string, target: string): string[] =>
  checkTexts(source, target, { names }).map(
    ({ ruleId, side, actual }) => `${ruleId} ${side} ${actual}`,
  )

describe('checkTexts', () => {
  it.each([
    ['equal numbers in both scripts', 'भारत के १२ मंत्री', 'Twelve ministers of India', []],
    [
      'a magnitude that differs',
      'तीन लाख लोग',
      'three million people',
      ['missing-number source तीन लाख', 'missing-number target three million'],
    ],
    [
      'a weekday that differs',
      'वे सोमवार को आए।',
      'They came on Tuesday.',
      ['missing-number source सोमवार', 'missing-number target Tuesday'],
    ],
    ['a possessive weekday', 'रविवार का मैच', "Sunday's match", []],
    ['a year on one side', '2023 में', 'last year', ['missing-number source 2023']],
    ['small number words are left alone', 'दो नेता मिले', 'the leaders met', []],
    ['a number inside a score', '31-27 से हार', 'a 31-27 defeat', []],
    ['a name that is missing', 'जापान ने कहा', 'China said', ['missing-name source जापान']],
    ['a name in another form', 'जापान के लोग', 'Japanese people', []],
    ['a country by another name', 'अमेरिका ने कहा', 'The U.S. said', []],
    ['a country in two words', 'अमेरिका ने कहा', 'The United States said', []],
    [
      'a quotation on one side',
      'उन्होंने कहा, "हम तैयार हैं।"',
      'He said they were ready.',
      ['missing-quote source "हम तैयार हैं।"'],
    ],
    ['quotes of other kinds', 'उन्होंने कहा, "हम तैयार हैं।"', 'He said: ‘We are ready.’', []],
    [
      'an apostrophe is no quote',
      'वह "बड़ा नेता" है',
      "He's a leader",
      ['missing-quote source "बड़ा नेता"'],
    ],
    ['an empty side', '', 'Anything 2023', []],
  ])('%s', (_name, source, target, messages) => {
    expect(list(source, target)).toEqual(messages)
  })

  it('gives half-open UTF-16 ranges of the side that has the thing', () => {
    const source = 'वे 2019 में आए।'
    const [message] = checkTexts(source, 'They came.')
    expect(source.slice(message?.start, message?.end)).toBe('2019')
  })

  it('refuses what is not text', () => {
    expect(() => checkTexts(1 as never, '')).toThrow('checkTexts expected two strings')
  })
})
