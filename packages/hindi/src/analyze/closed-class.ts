import { fold } from '../fold/index.ts'
import { closedForms, lightVerbs, postpositionGroups } from '../generated/closed.ts'
import type { Features, Upos } from '../types.ts'

/** A reading of a closed-class form. */
export interface ClosedReading {
  lemma: string
  upos: Upos
  features: Features
}

/** Which form of another verb a light verb follows; with `vector` it makes a compound verb with a stem. */
export type Host = 'stem' | 'part' | 'inf' | 'vector'

/** The closed classes, made ready for looking up. */
export interface ClosedClasses {
  /** Readings by folded form. */
  forms: ReadonlyMap<string, readonly ClosedReading[]>
  /** What each light verb follows, by citation form. */
  hosts: ReadonlyMap<string, ReadonlySet<Host>>
  /** Postposition groups as folded words, by their first word, longest first. */
  groups: ReadonlyMap<string, readonly { words: readonly string[]; lemma: string }[]>
}

let classes: ClosedClasses | undefined

/**
 * Gives the closed classes, unpacking them on the first call.
 *
 * @returns The classes.
 */
export function getClosedClasses(): ClosedClasses {
  classes ??= { forms: unpackForms(), hosts: unpackHosts(), groups: unpackGroups() }
  return classes
}

function unpackForms(): Map<string, ClosedReading[]> {
  const forms = new Map<string, ClosedReading[]>()
  for (const line of closedForms.split('\n')) {
    const [lemma = '', upos, ...cells] = line.split('\t')
    for (const cell of cells) {
      const [, mark, written, pairs = ''] = /^([+*]?)([^=]*)=?(.*)$/.exec(cell) ?? []
      const given = readFeatures(pairs)
      for (const [form, more] of putEndings(written || lemma, mark)) {
        const features: Features = { ...given, ...more }
        // A possessive stays in the genitive whatever its ending agrees with.
        if (given.Case === 'Gen') features.Case = 'Gen'
        const key = fold(form)
        const reading: ClosedReading = { lemma, upos: upos as Upos, features }
        const others = forms.get(key)
        if (others) others.push(reading)
        else forms.set(key, [reading])
      }
    }
  }
  return forms
}

function readFeatures(pairs: string): Features {
  const features: Record<string, string> = {}
  for (const pair of pairs.split(',')) {
    const [name = '', value = ''] = pair.split('=')
    if (name) features[name] = value
  }
  return features
}

/** What an adjective's ending shows; -े is direct plural or oblique: the noun tells. */
const adjectiveEndings: readonly (readonly [ending: string, shows: Features])[] = [
  ['ा', { Gender: 'Masc', Number: 'Sing', Case: 'Nom' }],
  ['े', { Gender: 'Masc' }],
  ['ी', { Gender: 'Fem' }],
]

/** Postpositions written on an oblique pronoun. */
const fusedPostpositions: readonly (readonly [written: string, shows: Features])[] = [
  ['', {}],
  ['ने', { Case: 'Erg' }],
  ['को', { Case: 'Dat' }],
  ['से', { Case: 'Acc' }],
  ['में', { Case: 'Acc' }],
  ['पर', { Case: 'Acc' }],
  ['का', { Case: 'Gen', Poss: 'Yes', Gender: 'Masc' }],
  ['के', { Case: 'Gen', Poss: 'Yes', Gender: 'Masc' }],
  ['की', { Case: 'Gen', Poss: 'Yes', Gender: 'Fem' }],
]

/** मेरा gives मेरे and मेरी; उस gives उसने, उसमें and the rest. */
function putEndings(form: string, mark: string | undefined): (readonly [string, Features])[] {
  if (mark === '*') return fusedPostpositions.map(([written, shows]) => [form + written, shows])
  if (mark !== '+') return [[form, {}]]
  const nasal = form.endsWith('ँ') ? 'ँ' : ''
  const stem = form.slice(0, form.length - 1 - nasal.length)
  return adjectiveEndings.map(([ending, shows]) => [stem + ending + nasal, shows])
}

function unpackHosts(): Map<string, Set<Host>> {
  return new Map(
    lightVerbs.split('\n').map((line) => {
      const [lemma = '', ...hosts] = line.split('\t')
      return [lemma, new Set(hosts as Host[])]
    }),
  )
}

function unpackGroups(): ClosedClasses['groups'] {
  const groups = new Map<string, { words: string[]; lemma: string }[]>()
  for (const lemma of postpositionGroups.split('\n')) {
    const words = fold(lemma).split(' ')
    const first = words[0] as string
    groups.set(first, [...(groups.get(first) ?? []), { words, lemma }])
  }
  for (const list of groups.values()) list.sort((a, b) => b.words.length - a.words.length)
  return groups
}
