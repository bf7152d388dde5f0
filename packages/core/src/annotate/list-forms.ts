/**
 * Reads a list of forms.
 *
 * @param forms Forms with commas between them, on as many lines as it takes.
 * @returns The forms in order.
 */
export function listForms(forms: string): string[] {
  return forms.split(',').map((form) => form.trim())
}
