// Vue sets a property where the element has one; it only must be told which tags are elements.
import '@sahapath/reader/fonts.css'
import '@sahapath/reader/reader/define'
import { createApp, ref } from 'vue/dist/vue.esm-bundler.js'
import article from '../page/article.json'

const app = createApp({
  setup: () => ({ article, view: ref('columns'), pair: ref(0) }),
  template: `<main>
    <button type="button" @click="view = 'interlinear'">Word by word</button>
    <output>{{ pair + 1 }} of {{ article.pairs.length }}</output>
    <sahapath-reader
      :document="article"
      :view="view"
      @sahapath-pair-change="pair = $event.number"
    ></sahapath-reader>
  </main>`,
})
app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('sahapath-')
app.mount('#app')
