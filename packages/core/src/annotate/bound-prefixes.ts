/** Short prefixes that some write apart from their word: उप राष्ट्रपति, सह अध्यक्ष. */
export const boundPrefixes: ReadonlySet<string> = new Set([
  'उप',
  'सह',
  'गैर',
  'ग़ैर',
  'बहु',
  'अति',
  'नव',
])
