import { fold } from '../fold/index.ts'
import type { Features } from '../types.ts'
import { prefixes, suffixes } from './affixes.ts'
import { classifyLemma } from './classify-lemma.ts'
import { getLemmaList } from './lemma-list.ts'
import { endings } from './paradigm-index.ts'
import { readListed } from './read-listed.ts'
import { type Reading, weighPrior } from './reading.ts'

const foldedSuffixes = suffixes.map((row) => {
  const folded = fold(row.affix)
  return { ...row, folded, paradigm: classifyLemma(folded, row.makes, row.gender, false) }
})

const foldedPrefixes = prefixes.map((row) => ({ ...row, folded: fold(row.affix) }))

/** A base of two letters would be found in almost any word. */
const shortestBase = 3

/** How much less likely a word built by rule is than one in the list. */
const price = 6

/**
 * Reads a word that is in no list as built from one that is: गैर- and लक्ष्य, तटस्थ and -ता.
 *
 * @param folded A form, folded.
 * @param surface The form as it is written.
 * @returns Readings; empty when neither a prefix nor a suffix leaves a known word.
 */
export function deriveReadings(folded: string, surface: string): Reading[] {
  const readings = [...readCompound(folded, surface), ...readSuffixed(folded)]
  return readings.length > 0 ? readings : readPrefixed(folded)
}

/** A word with an inner hyphen is inflected in its last part: पुलिस-अधिकारियों. */
function readCompound(folded: string, surface: string): Reading[] {
  const hyphen = folded.lastIndexOf('-')
  if (hyphen < 1 || foldedPrefixes.some((row) => row.folded === folded.slice(0, hyphen))) return []
  const first = surface.slice(0, surface.lastIndexOf('-') + 1)
  return readListed(folded.slice(hyphen + 1)).map((reading) => ({
    ...reading,
    lemma: first + reading.lemma,
    prior: reading.prior - price,
  }))
}

function readPrefixed(folded: string): Reading[] {
  for (const { affix, folded: prefix, hyphen } of foldedPrefixes) {
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
      lemma: affix + (dashed ? '-' : '') + reading.lemma,
      known: false,
      derivation: { base: reading.lemma, affix: `${affix}-` },
      prior: reading.prior - price,
    }))
  }
  return []
}

function readSuffixed(folded: string): Reading[] {
  const { words } = getLemmaList()
  const readings: Reading[] = []
  for (const { affix, folded: suffix, makes, of, paradigm } of foldedSuffixes) {
    for (const [form, features] of formsOf(suffix, paradigm)) {
      if (!folded.endsWith(form)) continue
      const stem = folded.slice(0, folded.length - form.length)
      if (stem.length < shortestBase - 1) continue
      const base = words.get(stem)?.find(({ upos }) => of.includes(upos))
      if (!base) continue
      readings.push({
        lemma: base.lemma + affix,
        upos: makes,
        features,
        known: false,
        derivation: { base: base.lemma, affix: `-${spell(affix)}` },
        prior: weighPrior(makes, features, 4) - price,
      })
    }
    if (readings.length > 0) return readings
  }
  return readings
}

/** An affix that begins with a vowel sign is shown with the vowel's letter: -ई. */
function spell(affix: string): string {
  const letters: Readonly<Record<string, string>> = { 'ा': 'आ', 'ि': 'इ', 'ी': 'ई', 'ु': 'उ' }
  return (letters[affix[0] as string] ?? affix[0]) + affix.slice(1)
}

const suffixForms = new Map<string, [form: string, features: Features][]>()

/** The inflected forms of a suffix, as if it were a word. */
function formsOf(suffix: string, paradigm: number): [form: string, features: Features][] {
  const known = suffixForms.get(suffix)
  if (known) return known
  const forms: [string, Features][] = []
  for (const [ending, entries] of endings) {
    for (const { citation, shown } of entries) {
      if (!suffix.endsWith(citation)) continue
      for (const each of shown) {
        if (each.paradigm !== paradigm) continue
        forms.push([suffix.slice(0, suffix.length - citation.length) + ending, each.features])
      }
    }
  }
  suffixForms.set(suffix, forms)
  return forms
}
