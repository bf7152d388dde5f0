/** Endings that make an ordinal of the figures before them: 21वीं, 5वें, 1ला. */
export const ordinalEndings: readonly string[] =
  'वां वाँ वीं वें वे ला ली ले रा री रे था थी थे ठा ठी ठे'.split(' ')
