import { numberOfParadigm, uninflected } from './paradigm-index.ts'

/** Paradigm by the ending of the citation form, longest ending first; the empty ending is a consonant's. */
const byEnding: Readonly<Record<string, readonly (readonly [ending: string, name: string])[]>> = {
  m: [
    ['आं', 'm-aan'],
    ['ां', ''],
    ['ा', 'm-aa'],
    ['आ', 'm-aa'],
    ['ी', 'm-ii'],
    ['ई', 'm-ii'],
    ['ि', 'm-i'],
    ['ू', 'm-uu'],
    ['ु', 'm-u'],
  ],
  f: [
    ['िया', 'f-iyaa'],
    ['ां', 'f-nasal'],
    ['ी', 'f-ii'],
    ['ई', 'f-ii'],
    ['ि', 'f-i'],
    ['ू', 'f-uu'],
    ['ा', 'f-aa'],
    ['आ', 'f-aa'],
    ['ु', 'f-aa'],
    ['ौ', 'f-aa'],
    ['ो', 'f-aa'],
    ['े', 'f-aa'],
  ],
  a: [
    ['ां', 'a-aan'],
    ['ा', 'a-aa'],
    ['ी', 'a-ii'],
    ['ई', 'a-ii'],
    ['ि', 'a-i'],
  ],
  v: [
    ['ीना', 'vi'],
    ['ूना', 'vu'],
    ['ाना', 'vv'],
    ['ोना', 'vv'],
    ['ेना', 'vv'],
    ['आना', 'vv'],
    ['ओना', 'vv'],
    ['ना', 'vc'],
  ],
}

const vowelAtEnd = /(?:[\u0904-\u0914]|[\u093E-\u094C])$/

/**
 * Says how a word is inflected.
 *
 * @param lemma Citation form, folded.
 * @param upos Part of speech.
 * @param gender `m` or `f` for nouns.
 * @param invariable True for masculines in -ा and adjectives that keep their ending.
 * @returns Number of the paradigm.
 */
export function classifyLemma(
  lemma: string,
  upos: string,
  gender: string,
  invariable: boolean,
): number {
  const kind =
    upos === 'NOUN'
      ? gender
      : upos === 'ADJ' || upos === 'DET'
        ? 'a'
        : upos === 'VERB' || upos === 'AUX'
          ? 'v'
          : ''
  const table = byEnding[kind]
  if (!table) return uninflected
  if (invariable && kind === 'a') return numberOfParadigm('a-vowel')
  // Other endings than -ा have nothing to keep.
  if (invariable && kind === 'm' && /[ाआ]$/.test(lemma)) return numberOfParadigm('m-inv')
  for (const [ending, name] of table) {
    if (lemma.endsWith(ending)) return numberOfParadigm(name)
  }
  if (kind === 'f') return numberOfParadigm('f')
  return numberOfParadigm(vowelAtEnd.test(lemma) ? `${kind}-vowel` : kind)
}
