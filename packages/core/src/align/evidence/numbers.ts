import { fold } from '@sahapath/hindi/fold'

/** Values with their number words in both languages. */
const unitRows = `
1 एक one first पहला पहली पहले|2 दो two second दूसरा दूसरी दूसरे दोनों both|3 तीन three third तीसरा तीसरी तीसरे तीनों
|4 चार four fourth चौथा चौथी चौथे चारों|5 पांच five fifth पांचवां पांचवें पांचवीं|6 छह छः छ six sixth छठा छठी छठे
|7 सात seven seventh सातवां सातवें सातवीं|8 आठ eight eighth आठवां आठवें आठवीं|9 नौ nine ninth नौवां नौवें नौवीं
|10 दस ten tenth दसवां दसवें दसवीं|11 ग्यारह eleven|12 बारह twelve|13 तेरह thirteen|14 चौदह fourteen|15 पंद्रह fifteen
|16 सोलह sixteen|17 सत्रह seventeen|18 अठारह eighteen|19 उन्नीस nineteen|20 बीस twenty|21 इक्कीस|22 बाईस|23 तेईस|24 चौबीस
|25 पच्चीस|26 छब्बीस|27 सत्ताईस|28 अट्ठाईस|29 उनतीस|30 तीस thirty|32 बत्तीस|35 पैंतीस|36 छत्तीस|40 चालीस forty|45 पैंतालीस
|48 अड़तालीस|50 पचास fifty|52 बावन|55 पचपन|60 साठ sixty|65 पैंसठ|70 सत्तर seventy|75 पचहत्तर|80 अस्सी eighty|90 नब्बे ninety
|99 निन्यानवे`

/** Powers and dozens that follow a number or stand for one. */
const magnitudeRows = `
100 सौ सैकड़ा hundred|1000 हजार thousand|100000 लाख lakh|1000000 मिलियन million m mn|10000000 करोड़ crore
|1000000000 अरब बिलियन billion bn|100000000000 खरब|1000000000000 ट्रिलियन trillion|12 दर्जन dozen`

/** Months and days of the week, the English name first: a date is a kind of number. */
const calendarRows = `
january jan जनवरी|february feb फरवरी|march मार्च|april apr अप्रैल|may मई|june jun जून|july jul जुलाई|august aug अगस्त
|september sept sep सितंबर|october oct अक्टूबर अक्तूबर|november nov नवंबर|december dec दिसंबर
|monday सोमवार मंडे|tuesday मंगलवार ट्यूज़डे|wednesday बुधवार वेडनेसडे|thursday गुरुवार गुरूवार बृहस्पतिवार वीरवार थर्सडे
|friday शुक्रवार जुमा फ्राइडे फ्राईडे|saturday शनिवार सैटरडे|sunday रविवार इतवार संडे`

/** What a word is as a number: a value, a magnitude, or a calendar name. */
interface NumberWord {
  unit?: number
  magnitude?: number
  calendar?: string
}

const numberWords = new Map<string, NumberWord>()
readRows(unitRows, (first, add) => add({ unit: Number(first) }))
readRows(magnitudeRows, (first, add) => add({ magnitude: Number(first) }))
readRows(calendarRows, (first, add) => {
  numberWords.set(first, { calendar: first })
  add({ calendar: first })
})

function readRows(
  rows: string,
  read: (first: string, add: (word: NumberWord) => void) => void,
): void {
  for (const row of rows.split('|')) {
    const [first = '', ...words] = row.trim().split(' ')
    read(first, (meaning) => {
      for (const word of words)
        numberWords.set(fold(word), { ...numberWords.get(fold(word)), ...meaning })
    })
  }
}

/**
 * Reads the value of a numeral in either script.
 *
 * @param text - digits with inner commas, a decimal point, an ordinal ending or a percent sign
 * @returns the value, or undefined when the text is no plain number
 */
export function readNumeral(text: string): number | undefined {
  // Nearly every word is asked: one look at its first letter answers for most.
  if (!isDigit(text.charCodeAt(0))) return undefined
  const digits = text
    .replace(/[०-९]/gu, (digit) => String(digit.charCodeAt(0) - 0x966))
    .replace(/(?:st|nd|rd|th|वें|वां|वाँ|वीं|वी|वा|s|'s)$/u, '')
    .replaceAll(/,(?=\d{2,3}(?!\d{4}))/gu, '')
  return /^\d+(?:\.\d+)?$/u.test(digits) ? Number(digits) : undefined
}

function isDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x966 && unit <= 0x96f)
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
    const meaning = numberWords.get(word)
    if (meaning?.calendar !== undefined) {
      // "may" and "march" are mostly verbs: they count beside a number only.
      const isBesideNumber = (): boolean =>
        /\d/u.test(`${words[at - 1] ?? ''}${words[at + 1] ?? ''}`)
      if (!doubtfulNames.has(word) || isBesideNumber()) {
        found.push({ key: meaning.calendar, first: at, end: at + 1, isFirm: true })
      }
      continue
    }
    const digits = meaning ? undefined : readNumeral(word)
    // "m" is a million only after a number.
    const bare = meaning?.magnitude !== undefined && word.length > 2 ? meaning.magnitude : undefined
    let value = digits ?? meaning?.unit ?? bare
    if (value === undefined) continue
    const first = at
    const tail = numberWords.get(words[at + 1] ?? '')?.unit
    const isTens = digits === undefined && value >= 20 && value < 100 && /^[a-z]/u.test(word)
    if (isTens && tail !== undefined && tail < 10) {
      value += tail
      at++
    }
    let isFirm = bare === undefined && (digits !== undefined || value > 10)
    for (
      let next = magnitudeAt(words, at + 1);
      next !== undefined;
      next = magnitudeAt(words, at + 1)
    ) {
      value *= next
      isFirm = true
      at++
    }
    found.push({ key: String(Math.round(value * 1e4) / 1e4), first, end: at + 1, isFirm })
  }
  return found
}

const doubtfulNames: ReadonlySet<string> = new Set(['may', 'march', 'jan', 'sep', 'dec'])

function magnitudeAt(words: readonly string[], at: number): number | undefined {
  return numberWords.get(words[at] ?? '')?.magnitude
}
