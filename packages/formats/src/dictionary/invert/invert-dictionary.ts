import type { UserDictionary } from '@sahapath/core'
import { Report } from '../entries/report.ts'
import type { ImportResult } from '../types.ts'
import { Inversion } from './inversion.ts'

/**
 * Turns a dictionary from English to Hindi round, so that Hindi can be looked up in it. Importers do so by themselves
 * when most headwords are not in Devanagari; this is for dictionaries that come from elsewhere.
 *
 * @param dictionary Dictionary with English headwords and Hindi glosses.
 * @returns Dictionary with Hindi headwords, and messages on glosses that could not become headwords.
 */
export function invertDictionary(
  dictionary: UserDictionary,
): Pick<ImportResult, 'dictionary' | 'messages'> {
  const { name } = dictionary
  const report = new Report()
  const inversion = new Inversion()
  for (const [index, entry] of dictionary.entries.entries()) {
    for (const gloss of inversion.add(entry)) {
      report.note('gloss-not-hindi', { file: name, entry: index + 1 }, gloss)
    }
  }
  return { dictionary: { name, entries: inversion.toEntries() }, messages: report.toMessages() }
}
