import type { Concept } from '../document/types.ts'

/**
 * Tells whether a concept is the name of an organisation.
 *
 * @param concept Concept of any type.
 * @returns True also for a body that English writes with a capital; false for a kind of body.
 */
export function isOrganisation({ type, en: [english = ''] }: Concept): boolean {
  return type === 'org' || (type === 'body' && /^\p{Lu}/u.test(english))
}
