import type { PartMessages } from '../locale/translator.ts'

const en = {
  title: 'My dictionaries',
  hint: 'StarDict, dictd, TEI, Yomitan or Wiktionary (JSON lines); choose all files of one. They stay in this browser.',
  add: 'Add a dictionary',
  entries_one: '{{count}} entry',
  entries_other: '{{count}} entries',
  noLicence: 'no licence stated',
  remove: 'Remove {{name}}',
  reading: 'Reading …',
  added: '{{name}} is added.',
  removed: '{{name}} is removed.',
  failed: 'It cannot be read: {{reason}}',
}

/** Key of a message about one's own dictionaries. */
export type DictionariesKey = keyof typeof en

/** Messages about one's own dictionaries. */
export const dictionariesText: PartMessages<DictionariesKey> = {
  en,
  hi: {
    title: 'मेरे शब्दकोश',
    hint: 'StarDict, dictd, TEI, Yomitan या Wiktionary (JSON lines); एक शब्दकोश की सभी फ़ाइलें साथ चुनें। वे इसी ब्राउज़र में रहती हैं।',
    add: 'शब्दकोश जोड़ें',
    entries_one: '{{count}} प्रविष्टि',
    entries_other: '{{count}} प्रविष्टियाँ',
    noLicence: 'लाइसेंस नहीं बताया गया',
    remove: '{{name}} हटाएँ',
    reading: 'पढ़ा जा रहा है…',
    added: '{{name}} जुड़ गया।',
    removed: '{{name}} हटा दिया गया।',
    failed: 'इसे पढ़ा नहीं जा सका: {{reason}}',
  },
}
