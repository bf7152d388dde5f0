import type { RemovalRole } from '../document/types.ts'
import { noiseRows } from './noise-rows.ts'
import type { Candidate, Label } from './types.ts'

/** Elements that hold something else than the article, and what they hold. */
const elements: Readonly<Record<string, RemovalRole>> = {
  nav: 'navigation',
  footer: 'navigation',
  aside: 'furniture',
  form: 'furniture',
  button: 'furniture',
}

/** Longer lines are prose, whatever they start with. */
const longestNoise = 500

/** Takes out page furniture, by the element it stands in or by what the line says. */
export function labelNoise({ text, path }: Candidate): Label | undefined {
  for (const name of path) {
    const role = elements[name]
    if (role) return { remove: role }
  }
  if (text.length > longestNoise) return
  const row = noiseRows.find(({ pattern }) => pattern.test(text))
  return row && { remove: row.role }
}
