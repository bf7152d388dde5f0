// Draws running content words to be judged: node --conditions=source --import tsx tests/bench/samples/draw-tokens.ts DEV.jsonl SEED [COUNT]
// The sentence is printed for the judge; the table of verdicts keeps only the place.
import { readFileSync } from 'node:fs'
import { loadDictionary, loadNames } from '@sahapath/lexicon'
import { draw } from './random.ts'
import { showGlosses } from './shown-glosses.ts'

const [path = '', seed = '1', count = '300'] = process.argv.slice(2)
const lexicon = { dictionary: await loadDictionary(), names: await loadNames() }
const content = new Set(['NOUN', 'VERB', 'ADJ', 'ADV'])
const seen = new Set<string>()
const tokens: string[][] = []
for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
  const { id, hi } = JSON.parse(line) as { id: string; hi: string[] }
  for (const [number, sentence] of hi.entries()) {
    if (seen.has(sentence)) continue
    seen.add(sentence)
    for (const [place, word] of showGlosses(sentence, lexicon).entries()) {
      if (word.name || !content.has(word.upos) || /\p{Nd}/u.test(word.surface)) continue
      const { lemma, gloss, upos, surface } = word
      tokens.push([id, `${number}`, `${place}`, lemma, gloss, upos, surface, sentence])
    }
  }
}
console.log(`# seed ${seed}, ${count} of ${tokens.length} words`)
for (const token of draw(tokens, Number(count), Number(seed))) console.log(token.join('\t'))
