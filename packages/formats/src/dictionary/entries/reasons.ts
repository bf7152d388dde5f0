/** What may be left out of an import or changed in it, as messages say it of one and of many. */
export const reasons = {
  'no-headword': {
    one: 'An entry without a headword was left out',
    many: 'entries without a headword were left out',
  },
  'long-headword': {
    one: 'An entry with too long a headword was left out',
    many: 'entries with too long a headword were left out',
  },
  'not-hindi': {
    one: 'An entry whose headword is not in Devanagari was left out',
    many: 'entries whose headword is not in Devanagari were left out',
  },
  'no-gloss': {
    one: 'An entry without a gloss was left out',
    many: 'entries without a gloss were left out',
  },
  'not-utf8': {
    one: 'A headword or gloss with unreadable characters was left out',
    many: 'headwords or glosses with unreadable characters were left out',
  },
  'long-gloss': {
    one: 'A gloss was cut short',
    many: 'glosses were cut short',
  },
  'many-glosses': {
    one: 'A gloss beyond the limit for an entry was left out',
    many: 'glosses beyond the limit for an entry were left out',
  },
  'long-record': {
    one: 'A record beyond the limit of size was left out',
    many: 'records beyond the limit of size were left out',
  },
  'bad-record': {
    one: 'A record that does not have the form of the format was left out',
    many: 'records that do not have the form of the format were left out',
  },
  'other-language': {
    one: 'An entry of another language was left out',
    many: 'entries of other languages were left out',
  },
  'form-of': {
    one: 'A sense that only names the word it is a form of was left out',
    many: 'senses that only name the word they are a form of were left out',
  },
  'not-text': {
    one: 'A part that is no text was left out',
    many: 'parts that are no text were left out',
  },
  'related-entry': {
    one: 'A related word inside an entry was left out',
    many: 'related words inside entries were left out',
  },
  'unread-file': {
    one: 'A file that holds no entries was not read',
    many: 'files that hold no entries were not read',
  },
  'no-such-entry': {
    one: 'Another spelling of an entry that is not there was left out',
    many: 'other spellings of entries that are not there were left out',
  },
  'wrong-size': {
    one: 'A size named in the dictionary is not the size that was found',
    many: 'sizes named in the dictionary are not the sizes that were found',
  },
  'gloss-not-hindi': {
    one: 'A gloss without Devanagari could not be turned into a headword',
    many: 'glosses without Devanagari could not be turned into headwords',
  },
  'turned-round': {
    one: 'The dictionary goes from English to Hindi and was turned round',
    many: 'dictionaries go from English to Hindi and were turned round',
  },
} as const

/** Short name of a reason, the rule id of its message. */
export type ReasonId = keyof typeof reasons
