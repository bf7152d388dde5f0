/** Endings that make one word of a family from another, longest first. */
const endings =
  /(?:isations?|izations?|ationals?|ically|fulness|iveness|ations?|itions?|ments?|nesses|ness|ities|ity|ively|ively|ances?|ences?|ancy|ency|ables?|ibly|ably|ible|able|ically|ism|ists?|ives?|ions?|ians?|ese|ish|ial|ally|als?|ly|ers?|ors?|ants?|ents?|ary|ory|ous|ful|ic|ise|ize|ate|an|y|e)$/u

/**
 * Takes the ending off a word so that `develop`, `development` and `developer` meet.
 *
 * @param lemma - an English lemma in lower case
 * @returns its stem, at least four letters long; shorter words stay whole
 */
export function stemEnglish(lemma: string): string {
  if (lemma.length < 6) return lemma.endsWith('e') ? lemma.slice(0, -1) : lemma
  const stem = lemma.replace(endings, '')
  return stem.length >= 4 ? stem : lemma
}
