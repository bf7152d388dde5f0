import { joinList, splitList } from './list-cell.ts'

/** A column of the table. */
export interface Column {
  name: string
  /** Member of the concept that it fills; `definition.en` is a member of a member. */
  path: readonly [string, ('hi' | 'en')?]
  kind: 'text' | 'list' | 'number' | 'json'
}

/** The columns in order; `sahapath` holds as JSON what the others have no place for. */
export const columns: readonly Column[] = [
  { name: 'id', path: ['id'], kind: 'text' },
  { name: 'hi', path: ['hi'], kind: 'text' },
  { name: 'variants', path: ['variants'], kind: 'list' },
  { name: 'deprecated', path: ['deprecated'], kind: 'list' },
  { name: 'abbreviations', path: ['abbreviations'], kind: 'list' },
  { name: 'pos', path: ['pos'], kind: 'text' },
  { name: 'gender', path: ['gender'], kind: 'text' },
  { name: 'en', path: ['en'], kind: 'list' },
  { name: 'type', path: ['type'], kind: 'text' },
  { name: 'field', path: ['field'], kind: 'text' },
  { name: 'level', path: ['level'], kind: 'number' },
  { name: 'definition_en', path: ['definition', 'en'], kind: 'text' },
  { name: 'definition_hi', path: ['definition', 'hi'], kind: 'text' },
  { name: 'note_en', path: ['note', 'en'], kind: 'text' },
  { name: 'note_hi', path: ['note', 'hi'], kind: 'text' },
  { name: 'not_when', path: ['notWhen'], kind: 'json' },
  { name: 'broader', path: ['broader'], kind: 'list' },
  { name: 'related', path: ['related'], kind: 'list' },
]

/** Name of the column for what has no other. */
export const restColumn = 'sahapath'

const byName = new Map(columns.map((column) => [column.name, column]))

/** What plain word lists call the columns that every glossary has. */
const otherNames: Readonly<Record<string, string>> = {
  hindi: 'hi',
  source: 'hi',
  term: 'hi',
  english: 'en',
  target: 'en',
  translation: 'en',
  synonyms: 'variants',
  definition: 'definition_en',
  note: 'note_en',
}

/**
 * Finds the column that a head stands for.
 *
 * @param head Cell of the first row; case and the kind of space do not matter.
 * @returns Column, or undefined when it is none of ours.
 */
export function findColumn(head: string): Column | undefined {
  const name = head
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/gu, '_')
  return byName.get(name) ?? byName.get(otherNames[name] ?? '')
}

/**
 * Writes a cell.
 *
 * @param column Column.
 * @param concept Concept.
 * @returns Text of the cell, empty where the concept has nothing for it.
 */
export function writeCell({ path: [key, language], kind }: Column, concept: object): string {
  const member = (concept as Record<string, unknown>)[key]
  const value = language ? (member as Record<string, unknown> | undefined)?.[language] : member
  if (value === undefined || value === null) return ''
  if (kind === 'list') return joinList(value as string[])
  return kind === 'json' ? JSON.stringify(value) : String(value)
}

/**
 * Reads a cell into a concept.
 *
 * @param column Column.
 * @param cell Text of the cell; an empty one says nothing.
 * @param members Members of the concept; changed.
 */
export function readCell(
  { path: [key, language], kind }: Column,
  cell: string,
  members: Record<string, unknown>,
): void {
  const text = cell.trim()
  if (text === '') return
  if (!language) members[key] = readValue(kind, text)
  else members[key] = { en: '', hi: '', ...(members[key] as object | undefined), [language]: text }
}

function readValue(kind: Column['kind'], cell: string): unknown {
  if (kind === 'list') return splitList(cell)
  if (kind === 'text') return cell
  try {
    // A number is JSON too; what is none stays text, which the schema refuses by its place.
    return JSON.parse(cell) as unknown
  } catch {
    return cell
  }
}
