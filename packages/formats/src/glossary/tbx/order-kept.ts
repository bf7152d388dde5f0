import type { KeptPart } from '../types.ts'

const order: readonly KeptPart['at'][] = [
  'entry',
  'definition',
  'language',
  'term',
  'terms',
  'languages',
]
const lists = ['hi', 'variants', 'deprecated', 'abbreviations', 'en'] as const

/**
 * Puts the kept parts of an entry in the order in which they are written, so that reading what was written gives the
 * same list.
 *
 * @param parts Parts as they were read.
 * @param members Members of the concept: its terms stand in the order of its lists.
 * @returns A new list.
 */
export function orderKept(
  parts: readonly KeptPart[],
  members: Readonly<Record<string, unknown>>,
): KeptPart[] {
  const terms = lists.flatMap((key) => (members[key] ?? []) as string | string[])
  const rank = ({ at, language, of = '' }: KeptPart): number[] => [
    at === 'entry' ? 0 : at === 'languages' ? 2 : 1,
    language === 'en' ? 1 : 0,
    order.indexOf(at),
    terms.indexOf(of),
  ]
  return parts.toSorted((a, b) => {
    const other = rank(b)
    return rank(a).reduce((sign, value, index) => sign || value - (other[index] as number), 0)
  })
}
