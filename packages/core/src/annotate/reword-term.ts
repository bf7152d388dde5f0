import { foldToken } from './fold-token.ts'
import { wordClasses } from './word-classes.ts'

/** More wordings than these of one term are not worth their place in the automaton. */
const mostWordings = 12

const others = new Map<string, readonly string[]>()
for (const words of wordClasses) {
  for (const word of words) {
    others.set(
      foldToken(word),
      words.filter((other) => other !== word),
    )
  }
}

/**
 * Lists the words that another wording of a term may begin with.
 *
 * @param form Term as the glossary spells it.
 * @returns Words of the same meaning as its first; empty for a single word.
 */
export function rewordBeginning(form: string): readonly string[] {
  const end = form.indexOf(' ')
  return end < 0 ? [] : (others.get(foldToken(form.slice(0, end))) ?? [])
}

/**
 * Lists the wordings of a term of several words that differ from it by words of the same meaning.
 *
 * @param form Term as the glossary spells it.
 * @returns Other wordings, without the form itself; empty for a single word.
 */
export function rewordTerm(form: string): string[] {
  const words = form.split(' ')
  if (words.length < 2) return []
  let wordings: string[][] = [[]]
  for (const word of words) {
    const choices = [word, ...(others.get(foldToken(word)) ?? [])]
    wordings = wordings.flatMap((wording) => choices.map((choice) => [...wording, choice]))
    if (wordings.length > mostWordings) wordings.length = mostWordings
  }
  return wordings.slice(1).map((wording) => wording.join(' '))
}
