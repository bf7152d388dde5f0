// Answers every request with a reading page that is made on the server: it can be read before any script runs.
import { createServer } from 'node:http'
import { buildDocument } from '@sahapath/core/pipeline'
import { loadLexicon } from '@sahapath/lexicon'
import { renderStandalonePage } from '@sahapath/site'

const lexicon = await loadLexicon()
const source = {
  format: 'markdown',
  content: '## वार्ता\n\nविदेश मंत्री ने मॉस्को में वार्ता की। उन्होंने सहयोग पर ज़ोर दिया।',
}
const target = {
  format: 'markdown',
  content: '## Talks\n\nThe foreign minister held talks in Moscow. He stressed cooperation.',
}

const server = createServer(async (request, response) => {
  const { document } = buildDocument({ id: 'sample', source, target }, lexicon)
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(await renderStandalonePage(document))
})
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  console.log(`http://localhost:${server.address().port}/`)
})
