import type { Concept } from '@sahapath/core/document'

/** What a term is to its concept. */
export type TermRole = 'hi' | 'variants' | 'deprecated' | 'abbreviations' | 'first' | 'en'

const partsOfSpeech: Readonly<Record<NonNullable<Concept['pos']>, string>> = {
  NOUN: 'noun',
  ADJ: 'adjective',
  ADV: 'adverb',
  VERB: 'verb',
}

const genders = { m: 'masculine', f: 'feminine' } as const

const statuses: Readonly<Record<TermRole, string>> = {
  hi: 'preferredTerm-admn-sts',
  variants: 'admittedTerm-admn-sts',
  deprecated: 'deprecatedTerm-admn-sts',
  abbreviations: 'admittedTerm-admn-sts',
  first: 'preferredTerm-admn-sts',
  en: 'admittedTerm-admn-sts',
}

/**
 * Says in TBX what our model knows of a term.
 *
 * @param role What the term is to the concept; `first` is the best English equivalent.
 * @param concept Part of speech and gender of the concept; nouns have none.
 * @returns Values of term notes by their type, in the order they are written.
 */
export function describeTerm(
  role: TermRole,
  { pos, gender }: Pick<Concept, 'pos' | 'gender'>,
): Record<string, string> {
  return {
    partOfSpeech: partsOfSpeech[pos ?? 'NOUN'] ?? 'other',
    ...(role === 'hi' && gender && { grammaticalGender: genders[gender] }),
    administrativeStatus: statuses[role],
    ...(role === 'abbreviations' && { termType: 'abbreviation' }),
  }
}

/** Reads a part of speech; a noun needs none. */
export function readPartOfSpeech(value: string | undefined): Concept['pos'] | undefined {
  return value === 'noun' ? undefined : findKey(partsOfSpeech, value)
}

/** Reads a gender. */
export function readGender(value: string | undefined): Concept['gender'] | undefined {
  return findKey(genders, value)
}

function findKey<Key extends string>(
  table: Readonly<Record<Key, string>>,
  value: string | undefined,
): Key | undefined {
  return (Object.keys(table) as Key[]).find((key) => table[key] === value)
}

/**
 * Reads the standing of a term.
 *
 * @param notes Values of term notes by their type.
 * @returns Its role, as far as the file tells it: any language's best is `first`.
 */
export function readRole(notes: ReadonlyMap<string, string>): Exclude<TermRole, 'hi' | 'en'> {
  const status = notes.get('administrativeStatus') ?? notes.get('normativeAuthorization') ?? ''
  if (/^(?:deprecated|superseded|obsolete)/u.test(status)) return 'deprecated'
  if (/^(?:abbreviation|acronym|initialism)/u.test(notes.get('termType') ?? ''))
    return 'abbreviations'
  return status.startsWith('preferred') ? 'first' : 'variants'
}
