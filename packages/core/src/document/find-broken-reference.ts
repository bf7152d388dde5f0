import type { BilingualDocument, Sentence, SideName } from './types.ts'

/**
 * Looks for what a schema cannot say: references to nothing, ranges outside their text,
 * sentences in no pair or in two.
 * @param document Document of the right shape.
 * @returns What is wrong at the first place that is wrong, or undefined.
 */
export function findBrokenReference(document: BilingualDocument): string | undefined {
  return (
    checkBlocks(document) ??
    checkSentences(document) ??
    checkPairs(document) ??
    checkAnnotations(document)
  )
}

function checkRange(
  text: string,
  { start, end }: { start: number; end: number },
  place: string,
): string | undefined {
  if (start > end || end > text.length) return `${place} has a range outside its text`
}

function checkBlocks(document: BilingualDocument): string | undefined {
  const seen = new Set<string>()
  for (const [index, block] of document.blocks.entries()) {
    if (seen.has(block.id)) return `blocks[${index}].id is not unique`
    seen.add(block.id)
    const message = checkRange(document[block.side].text, block, `blocks[${index}]`)
    if (message) return message
  }
  for (const [index, removed] of document.removed.entries()) {
    const message = checkRange(document[removed.side].text, removed, `removed[${index}]`)
    if (message) return message
  }
}

function checkSentences(document: BilingualDocument): string | undefined {
  const blocks = new Map(document.blocks.map((block) => [block.id, block]))
  const entries = new Set(document.entries.map((entry) => entry.id))
  const seen = new Set<string>()
  for (const [index, sentence] of document.sentences.entries()) {
    const place = `sentences[${index}]`
    if (seen.has(sentence.id)) return `${place}.id is not unique`
    seen.add(sentence.id)
    if (blocks.get(sentence.block)?.side !== sentence.side) {
      return `${place}.block names no block of its side`
    }
    const text = document[sentence.side].text
    if (text.slice(sentence.start, sentence.end) !== sentence.text) {
      return `${place}.text is not the text at its range`
    }
    for (const [number, word] of sentence.words.entries()) {
      if (word.start < sentence.start || word.end > sentence.end || word.start >= word.end) {
        return `${place}.words[${number}] is outside its sentence`
      }
      if (word.form !== undefined && !document.forms[word.form]) {
        return `${place}.words[${number}].form names no form`
      }
    }
    for (const [number, group] of sentence.groups.entries()) {
      if (group.words.some((word) => !sentence.words[word])) {
        return `${place}.groups[${number}].words names no word`
      }
      if (group.entry !== undefined && !entries.has(group.entry)) {
        return `${place}.groups[${number}].entry names no entry`
      }
    }
  }
  for (const [index, form] of document.forms.entries()) {
    if (form.entries.some((id) => !entries.has(id))) return `forms[${index}].entries names no entry`
  }
}

function checkPairs(document: BilingualDocument): string | undefined {
  const sentences = new Map(document.sentences.map((sentence) => [sentence.id, sentence]))
  const open = new Set(sentences.keys())
  for (const [index, pair] of document.pairs.entries()) {
    const place = `pairs[${index}]`
    const count = { source: 0, target: 0 }
    for (const side of ['source', 'target'] as const) {
      for (const id of pair[side]) {
        if (sentences.get(id)?.side !== side)
          return `${place}.${side} names no sentence of its side`
        if (!open.delete(id)) return `${place}.${side} names a sentence that is in another pair`
      }
      count[side] = countWords(pair[side], sentences)
    }
    for (const [number, link] of pair.links.entries()) {
      if (link.source >= count.source || link.target >= count.target) {
        return `${place}.links[${number}] names no word`
      }
    }
  }
  const [left] = open
  if (left !== undefined) return `sentence ${left} is in no pair`
}

function countWords(ids: readonly string[], sentences: ReadonlyMap<string, Sentence>): number {
  return ids.reduce((sum, id) => sum + (sentences.get(id)?.words.length ?? 0), 0)
}

function checkAnnotations(document: BilingualDocument): string | undefined {
  const sentences = new Map(document.sentences.map((sentence) => [sentence.id, sentence]))
  const concepts = new Set(document.concepts.map((concept) => concept.id))
  for (const name of ['terms', 'names', 'notes'] as const) {
    for (const [index, item] of document[name].entries()) {
      const place = `${name}[${index}]`
      const sentence = sentences.get(item.sentence)
      if (!sentence) return `${place}.sentence names no sentence`
      const side: SideName = sentence.side
      const message = checkRange(document[side].text, item, place)
      if (message) return message
      if ('concept' in item && !concepts.has(item.concept))
        return `${place}.concept names no concept`
    }
  }
}
