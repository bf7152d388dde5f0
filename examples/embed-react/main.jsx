// React 19 sets properties and listens to events of custom elements by itself.
import '@sahapath/reader/fonts.css'
import '@sahapath/reader/reader/define'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import article from '../page/article.json'

function Article() {
  const [view, setView] = useState('columns')
  const [pair, setPair] = useState(0)
  return (
    <main>
      <button type="button" onClick={() => setView('interlinear')}>
        Word by word
      </button>
      <output>
        {pair + 1} of {article.pairs.length}
      </output>
      <sahapath-reader
        document={article}
        view={view}
        onsahapath-pair-change={(event) => setPair(event.number)}
      />
    </main>
  )
}

createRoot(document.getElementById('app')).render(<Article />)
