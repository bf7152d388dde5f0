import type { Concept, Localized } from '@sahapath/core'
import type { ConceptForms, ConceptTexts } from './types.ts'

/** Stands between the items of a cell; cells stand a line each, columns have form feeds between them. */
export const betweenItems = '|'

/** A concept of a slice. */
export interface PlacedConcept {
  concept: ConceptForms
  /** How many concepts of the first slice stand between this one and the one before it; zero in the first slice. */
  passed: number
}

/**
 * Makes the usual id of a concept, which is left out of its row.
 *
 * @param english First English equivalent.
 * @returns The English in kebab-case, without accents.
 */
export function makeConceptId(english: string): string {
  // Nearly all are plain, and there are thousands.
  if (/^[a-z ]+$/.test(english)) return english.replaceAll(' ', '-')
  const plain = english.normalize('NFD').replace(/\p{Mn}/gu, '')
  return (plain.toLowerCase().match(/[a-z0-9]+/g) ?? []).join('-')
}

/**
 * Reads a slice of the glossary.
 *
 * @param text Columns of forms, deprecated forms, abbreviations, English, ids, genders, parts of speech, types,
 *   fields, levels, contexts and, in the second slice, passed concepts of the first.
 * @returns The concepts in order.
 */
export function readConceptColumns(text: string): PlacedConcept[] {
  const [forms = [], deprecated, abbreviations, english, ids, ...others] = splitColumns(text)
  const [genders, parts, types, fields, levels, contexts, passed] = others
  return forms.map((cell, row) => {
    const items = splitItems(cell)
    const en = splitItems(english?.[row] ?? '')
    const concept: ConceptForms = {
      id: ids?.[row] || makeConceptId(en[0] as string),
      hi: items[0] as string,
      en,
      type: types?.[row] as Concept['type'],
      field: fields?.[row] as string,
      level: Number(levels?.[row]) as Concept['level'],
    }
    if (items.length > 1) concept.variants = items.slice(1)
    if (deprecated?.[row]) concept.deprecated = splitItems(deprecated[row])
    if (abbreviations?.[row]) concept.abbreviations = splitItems(abbreviations[row])
    if (genders?.[row]) concept.gender = genders[row] as NonNullable<Concept['gender']>
    if (parts?.[row]) concept.pos = parts[row] as NonNullable<Concept['pos']>
    if (contexts?.[row]) {
      concept.notWhen = JSON.parse(contexts[row]) as NonNullable<Concept['notWhen']>
    }
    return { concept, passed: Number(passed?.[row] ?? 0) }
  })
}

/**
 * Reads the definitions of a subject field.
 *
 * @param text Columns of ids, English and Hindi definitions, English and Hindi notes, broader and related concepts.
 * @returns What the card says, by id of the concept.
 */
export function readDefinitionColumns(text: string): Map<string, ConceptTexts> {
  const [ids = [], en, hi, notesEn, notesHi, broader, related] = splitColumns(text)
  return new Map(
    ids.map((id, row) => {
      const texts: ConceptTexts = { definition: localize(en?.[row], hi?.[row]) }
      if (notesEn?.[row] || notesHi?.[row]) texts.note = localize(notesEn?.[row], notesHi?.[row])
      if (broader?.[row]) texts.broader = splitItems(broader[row])
      if (related?.[row]) texts.related = splitItems(related[row])
      return [id, texts]
    }),
  )
}

function localize(en = '', hi = ''): Localized {
  return { en, hi }
}

function splitItems(cell: string): string[] {
  return cell.includes(betweenItems) ? cell.split(betweenItems) : [cell]
}

function splitColumns(text: string): string[][] {
  return text === '' ? [] : text.split('\f').map((column) => column.split('\n'))
}
