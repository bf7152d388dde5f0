import type { Concept } from '@sahapath/core'
import { betweenItems, makeConceptId } from '../src/glossary/read-columns.ts'
import type { ConceptForms } from '../src/glossary/types.ts'

/** The glossary in its slices, column by column. */
export interface GlossarySlices {
  /** Concepts of everyday and of usual diplomatic news: all that matching needs of them. */
  core: string
  /** The same of the specialist ones. */
  rest: string
  /** What the card says of the concepts of each subject field. */
  definitions: Map<string, string>
}

/** Concepts of this level and those below it are in the slice that is loaded first. */
const lastCoreLevel = 2

/**
 * Writes the glossary: the concepts that are met most, the others, and the definitions by field.
 *
 * @param concepts Concepts in the order in which they are preferred.
 * @returns The slices; `readConceptColumns` and `readDefinitionColumns` read them.
 * @throws RangeError when a text holds what stands between cells or a field cannot name a file.
 */
export function packConcepts(concepts: readonly Concept[]): GlossarySlices {
  const isCore = ({ level }: Concept): boolean => level <= lastCoreLevel
  const fields = new Map<string, Concept[]>()
  for (const concept of concepts) {
    const { field } = concept
    // The list of the fields is the index of their folder.
    if (!/^[a-z0-9-]+$/.test(field) || field === 'index') {
      throw new RangeError(`packConcepts expected a field in kebab-case, not ${field}`)
    }
    fields.set(field, [...(fields.get(field) ?? []), concept])
  }
  return {
    core: writeColumns(concepts.filter(isCore).map(cellsOfConcept)),
    rest: packRest(concepts, isCore),
    definitions: new Map(
      Array.from(fields, ([field, members]) => [field, writeColumns(members.map(cellsOfTexts))]),
    ),
  }
}

/**
 * Writes the forms by which concepts are found, as the slices hold them.
 *
 * @param concepts Concepts.
 * @returns Columns of preferred forms with variants, deprecated forms and abbreviations.
 */
export function packForms(concepts: readonly ConceptForms[]): string {
  return writeColumns(concepts.map(cellsOfForms))
}

/** The last column says how many concepts of the first slice go before, so that the two can be joined in order. */
function packRest(concepts: readonly Concept[], isCore: (concept: Concept) => boolean): string {
  const rows: string[][] = []
  let passed = 0
  for (const concept of concepts) {
    if (isCore(concept)) passed++
    else {
      rows.push([...cellsOfConcept(concept), passed === 0 ? '' : String(passed)])
      passed = 0
    }
  }
  return writeColumns(rows)
}

function cellsOfForms({ hi, variants = [], deprecated, abbreviations }: ConceptForms): string[] {
  return [joinItems([hi, ...variants]), joinItems(deprecated), joinItems(abbreviations)]
}

function cellsOfConcept(concept: ConceptForms): string[] {
  const { id, en, pos, gender, type, field, level, notWhen } = concept
  return [
    ...cellsOfForms(concept),
    joinItems(en),
    id === makeConceptId(en[0] ?? '') ? '' : id,
    gender ?? '',
    pos ?? '',
    type,
    field,
    String(level),
    notWhen ? JSON.stringify(notWhen) : '',
  ]
}

function cellsOfTexts({ id, definition, note, broader, related }: Concept): string[] {
  const { en = '', hi = '' } = note ?? {}
  return [id, definition.en, definition.hi, en, hi, joinItems(broader), joinItems(related)]
}

function joinItems(items: readonly string[] = []): string {
  const odd = items.find((item) => item === '' || item.includes(betweenItems))
  if (odd !== undefined) throw new RangeError(`packConcepts cannot keep the form ${odd}`)
  return items.join(betweenItems)
}

/** Columns compress better than rows. */
function writeColumns(rows: readonly (readonly string[])[]): string {
  const odd = rows.flat().find((cell) => /[\n\f]/.test(cell))
  if (odd !== undefined) throw new RangeError(`packConcepts expected one line: ${odd}`)
  const width = rows[0]?.length ?? 0
  const columns = Array.from({ length: width }, (_, column) => rows.map((row) => row[column]))
  return columns.map((column) => column.join('\n')).join('\f')
}
