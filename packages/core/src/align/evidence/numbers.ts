import { fold } from '@sahapath/hindi/fold'

/** Number words of both languages with their values; `fold`ed Hindi, lower-case English. */
const units: Readonly<Record<string, number>> = Object.fromEntries(
  [
    [1, 'एक one first पहला पहली पहले'],
    [2, 'दो two second दूसरा दूसरी दूसरे दोनों both'],
    [3, 'तीन three third तीसरा तीसरी तीसरे तीनों'],
    [4, 'चार four fourth चौथा चौथी चौथे चारों'],
    [5, 'पांच five fifth पांचवां पांचवें पांचवीं'],
    [6, 'छह छः छ six sixth छठा छठी छठे'],
    [7, 'सात seven seventh सातवां सातवें सातवीं'],
    [8, 'आठ eight eighth आठवां आठवें आठवीं'],
    [9, 'नौ nine ninth नौवां नौवें नौवीं'],
    [10, 'दस ten tenth दसवां दसवें दसवीं'],
    [11, 'ग्यारह eleven'],
    [12, 'बारह twelve'],
    [13, 'तेरह thirteen'],
    [14, 'चौदह fourteen'],
    [15, 'पंद्रह fifteen'],
    [16, 'सोलह sixteen'],
    [17, 'सत्रह seventeen'],
    [18, 'अठारह eighteen'],
    [19, 'उन्नीस nineteen'],
    [20, 'बीस twenty'],
    [21, 'इक्कीस'],
    [22, 'बाईस'],
    [23, 'तेईस'],
    [24, 'चौबीस'],
    [25, 'पच्चीस'],
    [26, 'छब्बीस'],
    [27, 'सत्ताईस'],
    [28, 'अट्ठाईस'],
    [29, 'उनतीस'],
    [30, 'तीस thirty'],
    [32, 'बत्तीस'],
    [35, 'पैंतीस'],
    [36, 'छत्तीस'],
    [40, 'चालीस forty'],
    [45, 'पैंतालीस'],
    [48, 'अड़तालीस'],
    [50, 'पचास fifty'],
    [52, 'बावन'],
    [55, 'पचपन'],
    [60, 'साठ sixty'],
    [65, 'पैंसठ'],
    [70, 'सत्तर seventy'],
    [75, 'पचहत्तर'],
    [80, 'अस्सी eighty'],
    [90, 'नब्बे ninety'],
    [99, 'निन्यानवे'],
  ].flatMap(([value, words]) =>
    String(words)
      .split(' ')
      .map((word) => [fold(word), Number(value)]),
  ),
)

const magnitudes: Readonly<Record<string, number>> = foldKeys({
  सौ: 100,
  hundred: 100,
  सैकड़ा: 100,
  हजार: 1e3,
  thousand: 1e3,
  लाख: 1e5,
  lakh: 1e5,
  मिलियन: 1e6,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  करोड़: 1e7,
  करोड: 1e7,
  crore: 1e7,
  अरब: 1e9,
  बिलियन: 1e9,
  billion: 1e9,
  bn: 1e9,
  खरब: 1e11,
  ट्रिलियन: 1e12,
  trillion: 1e12,
  दर्जन: 12,
  dozen: 12,
})

function foldKeys(record: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(record).map(([word, value]) => [fold(word), value]))
}

/** Months and days of the week as they stand in either language: a date is a kind of number. */
const calendar: Readonly<Record<string, string>> = Object.fromEntries(
  `january jan जनवरी|february feb फरवरी|march मार्च|april apr अप्रैल|may मई|june jun जून|july jul जुलाई|august aug अगस्त
  |september sept sep सितंबर|october oct अक्टूबर अक्तूबर|november nov नवंबर|december dec दिसंबर
  |monday सोमवार|tuesday मंगलवार|wednesday बुधवार|thursday गुरुवार बृहस्पतिवार वीरवार|friday शुक्रवार जुमा|saturday शनिवार|sunday रविवार इतवार`
    .split('|')
    .flatMap((row) => {
      const names = row.trim().split(' ')
      return names.map((name) => [fold(name), names[0] as string])
    }),
)

/**
 * Reads the value of a numeral in either script.
 *
 * @param text - digits with inner commas, a decimal point, an ordinal ending or a percent sign
 * @returns the value, or undefined when the text is no plain number
 */
export function readNumeral(text: string): number | undefined {
  const digits = text
    .replace(/[०-९]/gu, (digit) => String(digit.charCodeAt(0) - 0x966))
    .replace(/(?:st|nd|rd|th|वें|वां|वाँ|वीं|वी|वा|s|'s)$/u, '')
    .replaceAll(/,(?=\d{2,3}(?!\d{4}))/gu, '')
  return /^\d+(?:\.\d+)?$/u.test(digits) ? Number(digits) : undefined
}

/** A number, month or weekday found among words; `key` is equal for equal values of either language. */
export interface NumberUse {
  key: string
  /** Half-open range of word indices. */
  first: number
  end: number
  /** False for small number words such as `one`, which often go untranslated. */
  isFirm: boolean
}

/**
 * Finds numbers and calendar words among the words of a sentence.
 *
 * `3 लाख` and `300,000` get the same key; so do `दस` and `ten`, `जून` and `June`.
 *
 * @param words - folded lower-case words of one language, in order
 * @returns numbers in order
 */
export function findNumbers(words: readonly string[]): NumberUse[] {
  const found: NumberUse[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string
    const month = calendar[word]
    if (month !== undefined) {
      // "may" and "march" are mostly verbs: they count beside a number only.
      const isDoubtful = word === 'may' || word === 'march' || word === 'sun' || word === 'jan'
      const isBesideNumber = /\d/u.test(`${words[at - 1] ?? ''}${words[at + 1] ?? ''}`)
      if (!isDoubtful || isBesideNumber)
        found.push({ key: month, first: at, end: at + 1, isFirm: true })
      continue
    }
    const digits = readNumeral(word)
    let value = digits ?? units[word] ?? (magnitudes[word] && word.length > 2 ? 1 : undefined)
    if (value === undefined) continue
    const first = at
    const isBare = digits === undefined && magnitudes[word] !== undefined
    if (isBare) value = magnitudes[word] as number
    const tail = units[words[at + 1] ?? '']
    if (
      digits === undefined &&
      value >= 20 &&
      value < 100 &&
      tail !== undefined &&
      tail < 10 &&
      /^[a-z]/u.test(word)
    ) {
      value += tail
      at++
    }
    while (magnitudes[words[at + 1] ?? ''] !== undefined)
      value *= magnitudes[words[++at] as string] as number
    const isFirm = digits !== undefined || value > 10
    found.push({
      key: String(Math.round(value * 1e4) / 1e4),
      first,
      end: at + 1,
      isFirm: isFirm && !isBare,
    })
  }
  return found
}
