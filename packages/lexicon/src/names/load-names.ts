import type { NameRow, NameType } from '@sahapath/core'

let names: Promise<NameRow[]> | undefined

/**
 * Loads the proper names of world news with their established English, once.
 *
 * @returns Names in the order of the data.
 */
export function loadNames(): Promise<NameRow[]> {
  names ??= import('../generated/names.ts').then((module) =>
    module.names.split('\n').filter(Boolean).map(parseName),
  )
  return names
}

function parseName(line: string): NameRow {
  const [name = '', type, english = '', variants, gender, note] = line.split('\t')
  const row: NameRow = { name, type: type as NameType, english }
  if (variants) row.variants = variants.split(', ')
  if (gender) row.gender = gender as 'm' | 'f'
  if (note) row.note = note
  return row
}
