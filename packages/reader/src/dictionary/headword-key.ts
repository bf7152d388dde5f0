import { foldForSearch } from '../document/fold-for-search.ts'

// A nasal before a consonant of its own class may be written as a letter or as a dot.
const nasals = /ङ्(?=[क-ङ])|ञ्(?=[च-ञ])|ण्(?=[ट-ण])|न्(?=[त-न])|म्(?=[प-म])/gu

/**
 * Makes the key that a headword is found by, whichever way it is spelt.
 * @param headword Headword or form in Devanagari.
 * @returns The key: equal for हिन्दी and हिंदी, ज़रूर and जरूर, चाँद and चांद.
 */
export function headwordKey(headword: string): string {
  return foldForSearch(headword.trim()).replaceAll(nasals, 'ं')
}
