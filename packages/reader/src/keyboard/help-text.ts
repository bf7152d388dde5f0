import type { PartMessages } from '../locale/translator.ts'

const en = {
  next: 'Next sentence',
  previous: 'Previous sentence',
  first: 'First sentence',
  last: 'Last sentence',
  nextWord: 'Next word',
  previousWord: 'Previous word',
  card: 'Open the card of the word',
  romanization: 'Romanisation on or off',
  reveal: 'Show or hide the other language',
  view: 'Next view',
  listen: 'Read aloud or pause',
  help: 'This list',
  close: 'Close',
}

/** Key of a message of the sheet of keys. */
export type HelpKey = keyof typeof en

/** Messages of the sheet of keys. */
export const helpText: PartMessages<HelpKey> = {
  en,
  hi: {
    next: 'अगला वाक्य',
    previous: 'पिछला वाक्य',
    first: 'पहला वाक्य',
    last: 'अंतिम वाक्य',
    nextWord: 'अगला शब्द',
    previousWord: 'पिछला शब्द',
    card: 'शब्द का कार्ड खोलें',
    romanization: 'रोमन लिप्यंतरण दिखाएँ या छिपाएँ',
    reveal: 'दूसरी भाषा दिखाएँ या छिपाएँ',
    view: 'अगला दृश्य',
    listen: 'पढ़कर सुनाएँ या रोकें',
    help: 'यह सूची',
    close: 'बंद करें',
  },
}
