/**
 * Writes a share as a whole per cent.
 * @param share Number from 0 to 1.
 * @param language Code of the language to write it in.
 * @returns Such as `45%`.
 */
export function formatPercent(share: number, language: string): string {
  return new Intl.NumberFormat(language, { style: 'percent' }).format(share)
}
