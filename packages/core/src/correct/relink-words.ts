import {
  type AlignOptions,
  type LinkableGroup,
  type LinkableWord,
  linkWords,
} from '../align/index.ts'
import type { Sentence, WordForm, WordLink } from '../document/types.ts'

/**
 * Links the words of a pair anew, from what the document says of them.
 * @param source Hindi sentences of the pair.
 * @param target English sentences of the pair.
 * @param forms Word forms of the document.
 * @param options Dictionary.
 * @returns Links; word numbers count through the words of all sentences of a side.
 */
export function relinkWords(
  source: readonly Sentence[],
  target: readonly Sentence[],
  forms: readonly WordForm[],
  options: AlignOptions,
): WordLink[] {
  if (source.length === 0 || target.length === 0) return []
  const hindi: LinkableWord[] = []
  const groups: LinkableGroup[] = []
  for (const sentence of source) {
    const before = hindi.length
    for (const { kind, words } of sentence.groups) {
      groups.push({ kind, words: words.map((word) => before + word) })
    }
    const texts = readWords(sentence)
    for (const [index, text] of texts.entries()) {
      const form = forms[sentence.words[index]?.form ?? -1]
      // What has no form is a number or a word in another script: its own lemma.
      hindi.push(form ? { text, lemma: form.lemma, upos: form.upos } : { text, lemma: text })
    }
  }
  return linkWords(hindi, target.flatMap(readWords), options, groups)
}

function readWords({ text, start, words }: Sentence): string[] {
  return words.map((word) => text.slice(word.start - start, word.end - start))
}
