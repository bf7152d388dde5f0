/** Endings of words that Hindi derives or inflects; no name that a dictionary lacks ends so. */
const endings =
  /(?:ता|त्व|करण|कर्ता|कारी|वाद|वादी|ीय|िक|पूर्ण|शील|हीन|दार|गर्दी|गिरी|पन|बंध|बंधी|वार|वाला|वाले|वाली|युक्त|मुक्त|जनक|धारी|ियों|ियाँ|ाओं|ुओं|ों|ें|एँ|ना|ने|कर|श्रृंखला|शृंखला)$/u

/**
 * Tells whether a word ends like one that Hindi derives or inflects, so that it is rather a word a dictionary lacks than a
 * name.
 *
 * @param word Word in Devanagari.
 * @returns True for प्रतिक्रियाकर्ता, false for तवीला.
 */
export function isDerived(word: string): boolean {
  return endings.test(word)
}
