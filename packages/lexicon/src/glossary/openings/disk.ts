/**
 * Fetches what the terms of the whole glossary may begin with.
 *
 * @returns Text of `writeOpenings`.
 */
export async function fetchOpenings(): Promise<string | undefined> {
  return (await import('../../generated/openings.ts')).openings
}
