import { rowElement } from '../rows/row-element.ts'

/**
 * Shows or hides again the veiled side of a row; rows without a veil stay as they are.
 * @param rows The element that holds the groups.
 * @param number Number of the pair.
 */
export function toggleReveal(rows: HTMLElement | null, number: number): void {
  const row = rowElement(rows, number)
  const veil = row?.querySelector('.veil')
  if (!row || !veil) return
  const revealed = row.toggleAttribute('data-revealed')
  veil.setAttribute('aria-expanded', String(revealed))
  row.querySelector('.veiled')?.setAttribute('aria-hidden', String(!revealed))
}
