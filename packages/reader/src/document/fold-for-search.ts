/**
 * Folds text so that different ways of typing it compare equal: case, accents, nukta, candrabindu,
 * and long vowels written double.
 * @param text Text in either script.
 * @returns The folded text.
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f\u093c\u200c\u200d]/g, '')
    .replaceAll('ँ', 'ं')
    .toLowerCase()
    .replaceAll('aa', 'a')
    .replaceAll('ee', 'i')
    .replaceAll('oo', 'u')
}
