/** What a full stop after an abbreviation can mean. */
export type AbbreviationKind =
  /** Always followed by what it belongs to: `Mr. Wang`. */
  | 'title'
  /** Followed by a number: `No. 5`, `Jan. 9`. */
  | 'before-number'
  /** May end a sentence: then the next word looks like a beginning. */
  | 'either'

/** One row an abbreviation, lower case, without its final full stop. */
const rows: Record<AbbreviationKind, string> = {
  title:
    'mr mrs ms mx messrs dr prof rev hon gen lt col maj capt cmdr cdr sgt cpl pvt adm brig gov sen rep pres supt insp det sr. fr st mt ft amb comdr ven msgr vs v viz cf e.g i.e eg ie al. approx ca incl esp',
  'before-number':
    'no nos vol vols fig figs p pp ch sec art para ver op jan feb mar apr jun jul aug sep sept oct nov dec c rs',
  either:
    'inc ltd co corp bros plc llc jr sr esq etc al dept univ assn est ave blvd rd sq a.m p.m am pm b.c a.d ph.d m.d b.a m.a ll.b m.p u.s u.k u.n e.u u.s.a u.s.s.r u.a.e d.c n.y l.a cent min max avg ext tel hrs mins secs km kg lb lbs oz mph',
}

const kinds: ReadonlyMap<string, AbbreviationKind> = new Map(
  (Object.keys(rows) as AbbreviationKind[]).flatMap((kind) =>
    rows[kind].split(' ').map((row): [string, AbbreviationKind] => [row, kind]),
  ),
)

/**
 * Tells what a full stop after a word can mean.
 *
 * @param word - the word before the full stop, in any case, without it
 * @returns the kind of abbreviation, or undefined when the word is none
 */
export function findAbbreviation(word: string): AbbreviationKind | undefined {
  return kinds.get(word.toLowerCase())
}

/** Words that begin an English sentence far more often than they follow `U.S.` or `Inc.` inside one. */
const openers: ReadonlySet<string> = new Set(
  'a after all although an and another any as at because before both but by despite during each even every for from had has have he her here his how however i if in instead is it its just last many meanwhile more most much my neither nevertheless nobody none nor not nothing now of on once one only or other our over people she since so some soon still such that the their then there therefore these they this those though three through thus to today two under unless until we what when where whether which while who why will with within without yes yet you your'.split(
    ' ',
  ),
)

/**
 * Tells whether a capitalised word is a usual first word of a sentence.
 *
 * @param word - an English word
 * @returns true for articles, pronouns, prepositions, conjunctions and the like
 */
export function opensSentence(word: string): boolean {
  return openers.has(word.toLowerCase())
}
