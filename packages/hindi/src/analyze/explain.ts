import { fold } from '../fold/index.ts'
import type { Analysis, Features } from '../types.ts'
import { english, hindi, type Labels, partsOfSpeech } from './labels.ts'

/**
 * Says in a phrase what a form is: "oblique plural of ज़िम्मेदारी, f." or "ज़िम्मेदारी का तिर्यक बहुवचन, स्त्री."
 *
 * @param analysis A reading of the form.
 * @param surface The form as it stands in the text.
 * @param lang Language of the explanation.
 * @returns The phrase, without a full stop of its own.
 */
export function explain(analysis: Analysis, surface: string, lang: 'en' | 'hi'): string {
  const labels = lang === 'en' ? english : hindi
  const { lemma, upos, features, known, derivation } = analysis
  const parts: string[] = []
  const citation = isCitation(analysis, surface)
  if (citation) parts.push((partsOfSpeech[upos] ?? partsOfSpeech.X)?.[lang === 'en' ? 0 : 1] ?? '')
  else {
    const name = nameForm(analysis, labels)
    parts.push(lang === 'en' ? `${name} of ${lemma}` : `${nameWord(lemma, upos)} का ${name}`)
  }
  const nominal = upos === 'NOUN' || upos === 'PROPN'
  if (features.Gender && (nominal || !citation)) {
    const gender = features.Gender === 'Fem' ? labels.feminine : labels.masculine
    parts.push(gender + (nominal || !features.Number ? '' : ` ${numberOf(features, labels)}`))
  }
  if (derivation) {
    const { base, affix } = derivation
    const joined = affix.endsWith('-') ? `${affix} + ${base}` : `${base} + ${affix}`
    parts.push(joined)
  } else if (!known) parts.push(labels.unknown)
  return parts.join(', ')
}

/** A word in -ा would change before का; called a word or a verb, it can stay. */
function nameWord(lemma: string, upos: Analysis['upos']): string {
  if (upos === 'VERB' || upos === 'AUX') return `${lemma} क्रिया`
  return lemma.endsWith('ा') || lemma.endsWith('ाँ') ? `${lemma} शब्द` : lemma
}

function isCitation({ lemma, upos, features }: Analysis, surface: string): boolean {
  if (fold(lemma) !== fold(surface)) return false
  if (upos === 'VERB' || upos === 'AUX') return features.VerbForm === 'Inf' || !features.VerbForm
  return !(features.Number === 'Plur' && upos === 'NOUN')
}

function nameForm({ upos, features }: Analysis, labels: Labels): string {
  if (upos === 'VERB' || upos === 'AUX') return nameVerbForm(features, labels)
  if (features.Case === 'Gen' && features.Poss) return labels.possessive
  if (features.Case === 'Erg') return labels.ergative
  if (features.Case === 'Dat' && upos === 'PRON') return labels.dative
  const nominal = upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON'
  const cases: Readonly<Record<string, string>> = {
    Acc: labels.oblique,
    Voc: labels.vocative,
    Nom: nominal && features.Number ? labels.direct : '',
  }
  const name = [
    cases[features.Case ?? ''] ?? '',
    nominal || !features.Gender ? numberOf(features, labels) : '',
  ]
  return name.filter(Boolean).join(' ') || labels.form
}

function nameVerbForm(features: Features, labels: Labels): string {
  const { VerbForm, Aspect, Mood, Tense, Person } = features
  if (VerbForm === 'Conv') return labels.having
  if (VerbForm === 'Inf') {
    return features.Case === 'Acc' ? `${labels.oblique} ${labels.infinitive}` : labels.infinitive
  }
  if (VerbForm === 'Part') return Aspect === 'Perf' ? labels.perfective : labels.imperfective
  const name =
    Mood === 'Imp'
      ? features.Polite === 'Form'
        ? labels.politeImperative
        : labels.imperative
      : Mood === 'Sub'
        ? labels.subjunctive
        : Tense === 'Fut'
          ? labels.future
          : Tense === 'Past'
            ? labels.past
            : labels.present
  const person =
    Person && Tense !== 'Past'
      ? ` (${labels.persons[Person]}${personNumber(features, labels)})`
      : ''
  return name + person
}

function personNumber(features: Features, labels: Labels): string {
  return features.Gender || !features.Number ? '' : ` ${numberOf(features, labels)}`
}

function numberOf({ Number }: Features, labels: Labels): string {
  return Number === 'Plur' ? labels.plural : Number === 'Sing' ? labels.singular : ''
}
