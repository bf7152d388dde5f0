/** How probable it is that a word of a class finds its match in a true translation. */
export const rates = {
  number: 0.85,
  latin: 0.75,
  name: 0.7,
  unlinkedName: 0.2,
  known: 0.55,
  closed: 0.35,
  learned: 0.5,
  unknown: 0.06,
  unlinked: 0.02,
} as const
