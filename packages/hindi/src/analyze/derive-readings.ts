import { fold } from '../fold/index.ts'
import type { Features } from '../types.ts'
import { getAffixes, type Suffix } from './affixes.ts'
import { getClosedClasses } from './closed-class.ts'
import { guessReadings } from './guess-readings.ts'
import { getLemmaList } from './lemma-list.ts'
import { endings } from './paradigm-index.ts'
import { readListed } from './read-listed.ts'
import { type Reading, weighPrior } from './reading.ts'

/** A base of two letters would be found in almost any word. */
const shortestBase = 3

/** How much less likely a word built by rule is than one in the list. */
const price = 6

const vowelSign = /[\u093E-\u094C]$/

/**
 * Reads a word that is in no list as built from one that is: गैर- and लक्ष्य, तटस्थ and -ता.
 *
 * @param folded A form, folded.
 * @param surface The form as it is written.
 * @returns Readings; empty when neither a prefix nor a suffix leaves a known word.
 */
export function deriveReadings(folded: string, surface: string): Reading[] {
  const plural = readEnglishPlural(folded)
  if (plural.length > 0) return [...plural, ...guessReadings(folded, surface)]
  const suffixed = readSuffixed(folded)
  if (suffixed.length > 0) return suffixed
  const prefixed = readPrefixed(folded)
  return prefixed.length > 0 ? prefixed : readCompound(folded, surface)
}

/** A loan may bring its English plural along: मोटर्स, शेयर्स. */
function readEnglishPlural(folded: string): Reading[] {
  if (!folded.endsWith('्स')) return []
  return readListed(folded.slice(0, -'्स'.length))
    .filter(({ upos, features, word }) => {
      // Of a rare word it is oftener a name: वाटर्स.
      return upos === 'NOUN' && features.Number !== 'Plur' && word && word.frequency > 0
    })
    .map((reading) => ({
      ...reading,
      features: { ...reading.features, Number: 'Plur' as const },
      prior: reading.prior - price,
    }))
}

/** A word with an inner hyphen is inflected in its last part: पुलिस-अधिकारियों. */
function readCompound(folded: string, surface: string): Reading[] {
  const hyphen = folded.lastIndexOf('-')
  if (hyphen < 1) return []
  const first = surface.slice(0, surface.lastIndexOf('-') + 1)
  return readListed(folded.slice(hyphen + 1)).map((reading) => ({
    ...reading,
    lemma: first + reading.lemma,
    known: false,
    prior: reading.prior - price,
  }))
}

function readPrefixed(folded: string): Reading[] {
  for (const { affix, written, folded: prefix, hyphen } of getAffixes().prefixes) {
    if (!folded.startsWith(prefix)) continue
    const dashed = hyphen && folded[prefix.length] === '-'
    const base = folded.slice(prefix.length + (dashed ? 1 : 0))
    if (base.length < shortestBase) continue
    const readings = [...readListed(base), ...readSuffixed(base)].filter(
      ({ upos }) => upos !== 'VERB' && upos !== 'INTJ',
    )
    if (readings.length === 0) continue
    return readings.map((reading) => ({
      ...reading,
      lemma: written + (dashed ? '-' : '') + reading.lemma,
      known: false,
      derivation: { base: reading.lemma, affix },
      prior: reading.prior - price,
    }))
  }
  return []
}

function readSuffixed(folded: string): Reading[] {
  const { words } = getLemmaList()
  const readings: Reading[] = []
  for (const suffix of getAffixes().suffixes) {
    for (const [form, features] of formsOf(suffix)) {
      if (!folded.endsWith(form)) continue
      const stem = folded.slice(0, folded.length - form.length)
      if (stem.length < shortestBase - 1) continue
      // भावना and -आत्मक: the vowel of the suffix takes the place of the base's own.
      const bases = vowelSign.test(suffix.written[0] as string)
        ? [...(words.get(stem) ?? []), ...(words.get(`${stem}ा`) ?? [])]
        : (words.get(stem) ?? [])
      const base = bases.find(({ upos }) => suffix.of.has(upos)) ?? findNumeral(stem, suffix)
      if (!base) continue
      // भावना gives up its vowel to -आत्मक, तेरह keeps all.
      const kept = fold(base.lemma) === stem ? base.lemma : base.lemma.replace(vowelSign, '')
      readings.push({
        lemma: kept + suffix.written,
        upos: suffix.makes,
        features,
        known: false,
        derivation: { base: base.lemma, affix: suffix.affix },
        prior: weighPrior(suffix.makes, features, 0) - price,
      })
    }
    if (readings.length > 0) return readings
  }
  return readings
}

/** Cardinals are a closed class: तेरह in तेरहवाँ. */
function findNumeral(stem: string, suffix: Suffix): { lemma: string } | undefined {
  const readings = suffix.of.has('NUM') ? getClosedClasses().forms.get(stem) : undefined
  return readings?.find(({ upos, lemma }) => upos === 'NUM' && fold(lemma) === stem)
}

const suffixForms = new Map<Suffix, [form: string, features: Readonly<Features>][]>()

/** The inflected forms of a suffix, as if it were a word. */
function formsOf(suffix: Suffix): [form: string, features: Readonly<Features>][] {
  const known = suffixForms.get(suffix)
  if (known) return known
  const forms: [string, Readonly<Features>][] = []
  const { folded, paradigm } = suffix
  for (const [ending, entries] of endings) {
    for (const { citation, shown } of entries) {
      if (!folded.endsWith(citation)) continue
      for (const each of shown) {
        if (each.paradigm !== paradigm) continue
        forms.push([folded.slice(0, folded.length - citation.length) + ending, each.features])
      }
    }
  }
  suffixForms.set(suffix, forms)
  return forms
}
