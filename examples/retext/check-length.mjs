// Checks the sentences of a Hindi page for length, with unified: rehype for the page, retext for its prose.
import { retextHindi } from '@sahapath/hindi/retext'
import { toString } from 'nlcst-to-string'
import rehypeParse from 'rehype-parse'
import rehypeRetext from 'rehype-retext'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

const mostWords = 12

/** An ordinary retext plugin: it knows nothing of Hindi. */
function retextSentenceLength() {
  return (tree, file) => {
    visit(tree, 'SentenceNode', (sentence) => {
      const words = sentence.children.filter(({ type }) => type === 'WordNode')
      if (words.length <= mostWords) return
      const reason = `${words.length} words, from “${toString(words[0])}” to “${toString(words.at(-1))}”`
      file.message(reason, {
        place: sentence.position,
        ruleId: 'sentence-length',
        source: 'example',
      })
    })
  }
}

const page = `<h1>लावरोव और वांग की मुलाक़ात</h1>
<p>डॉ. एस. जयशंकर ने कहा, "हम तैयार हैं।" बैठक 25.5 मिनट चली।</p>
<p>दोनों मंत्रियों ने <b>द्विपक्षीय संबंधों</b> की समीक्षा की और क्षेत्रीय सुरक्षा, व्यापार तथा ऊर्जा पर विस्तार से बातचीत की।</p>`

const file = await unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRetext, unified().use(retextHindi).use(retextSentenceLength).freeze())
  .use(rehypeStringify)
  .process(page)

for (const { line, column, reason } of file.messages) console.log(`${line}:${column}  ${reason}`)
