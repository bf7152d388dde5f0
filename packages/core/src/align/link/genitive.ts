const forms: ReadonlySet<string> = new Set(['का', 'के', 'की'])

/**
 * Tells the genitive marker.
 *
 * @param form - a folded Hindi word
 * @returns whether it is का, के or की
 */
export function isGenitive(form: string): boolean {
  return forms.has(form)
}
