// Pairs a Hindi text with its English and prints the pairs, the terms and the names.
import { buildDocument } from '@sahapath/core/pipeline'
import { loadLexicon } from '@sahapath/lexicon'

const source = { format: 'text', content: 'विदेश मंत्री ने मॉस्को में वार्ता की। उन्होंने सहयोग पर ज़ोर दिया।' }
const target = {
  format: 'text',
  content: 'The foreign minister held talks in Moscow. He stressed cooperation.',
}
const { document } = buildDocument({ id: 'sample', source, target }, await loadLexicon())

const texts = new Map(document.sentences.map(({ id, text }) => [id, text]))
for (const pair of document.pairs) {
  const [hindi, english] = [pair.source, pair.target].map((ids) =>
    ids.map((id) => texts.get(id)).join(' '),
  )
  console.log(`${hindi}\n${english}  (${pair.confidence})\n`)
}
console.log(
  'terms:',
  document.terms.map(({ surface, concept }) => `${surface} = ${concept}`).join(', '),
)
console.log(
  'names:',
  document.names.map(({ surface, english }) => `${surface} = ${english}`).join(', '),
)
