import type { NameRow } from '../lexicon/types.ts'

/** A form of a name as the list has it. */
export interface NameForm {
  row: NameRow
  form: string
}

/**
 * Lists every form of every name.
 *
 * @param names Names with their variants.
 * @returns Forms by number: name by name, each before its variants.
 */
export function listNameForms(names: readonly NameRow[]): NameForm[] {
  return names.flatMap((row) => [row.name, ...(row.variants ?? [])].map((form) => ({ row, form })))
}
