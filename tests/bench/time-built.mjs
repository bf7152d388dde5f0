// Times the pipeline of the built packages, as those who install them run it: prints the milliseconds of each run.
import { buildDocument } from '@sahapath/core/pipeline'
import { loadLexicon } from '@sahapath/lexicon'
import { readLibrary } from '@sahapath/site'

const [folder, rounds] = process.argv.slice(2)
const articles = readLibrary(folder)
const lexicon = await loadLexicon()
const times = []
for (let round = 0; round < Number(rounds); round++) {
  for (const article of articles) {
    const start = performance.now()
    buildDocument(article, lexicon)
    times.push(performance.now() - start)
  }
}
// The first half warms the compiler up.
console.log(JSON.stringify(times.slice(times.length / 2)))
