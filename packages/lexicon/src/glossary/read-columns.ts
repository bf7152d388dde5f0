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
  return readRows(text).map((row) => {
    const [forms, deprecated, abbreviations, en, id, gender, pos, type, ...more] = row
    const [field = '', level, contexts, passed] = more
    const [hi = '', ...variants] = splitItems(forms)
    const english = splitItems(en)
    const concept: ConceptForms = {
      id: id || makeConceptId(english[0] ?? ''),
      hi,
      ...(variants.length > 0 && { variants }),
      ...(deprecated && { deprecated: splitItems(deprecated) }),
      ...(abbreviations && { abbreviations: splitItems(abbreviations) }),
      ...(gender && { gender: gender as NonNullable<Concept['gender']> }),
      ...(pos && { pos: pos as NonNullable<Concept['pos']> }),
      en: english,
      type: type as Concept['type'],
      field,
      ...(contexts && { notWhen: JSON.parse(contexts) as NonNullable<Concept['notWhen']> }),
      level: Number(level) as Concept['level'],
    }
    return { concept, passed: Number(passed ?? 0) }
  })
}

/**
 * Reads the definitions of a subject field.
 *
 * @param text Columns of ids, English and Hindi definitions, English and Hindi notes, broader and related concepts.
 * @returns What the card says, by id of the concept.
 */
export function readDefinitionColumns(text: string): Map<string, ConceptTexts> {
  return new Map(
    readRows(text).map(([id = '', en, hi, noteEn, noteHi, broader, related]) => [
      id,
      {
        definition: localize(en, hi),
        ...((noteEn || noteHi) && { note: localize(noteEn, noteHi) }),
        ...(broader && { broader: splitItems(broader) }),
        ...(related && { related: splitItems(related) }),
      },
    ]),
  )
}

function localize(en = '', hi = ''): Localized {
  return { en, hi }
}

function splitItems(cell = ''): string[] {
  return cell.split(betweenItems)
}

/** Turns columns into rows of cells. */
function readRows(text: string): string[][] {
  if (text === '') return []
  const columns = text.split('\f').map((column) => column.split('\n'))
  return (columns[0] ?? []).map((_, row) => columns.map((column) => column[row] ?? ''))
}
