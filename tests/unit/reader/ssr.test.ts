import { render } from '@lit-labs/ssr'
import { collectResult } from '@lit-labs/ssr/lib/render-result.js'
import '@sahapath/reader/define'
import { html } from 'lit'
import { describe, expect, it } from 'vitest'
import { article } from '../../browser/support/article.ts'

const served = async (view: string, language: string): Promise<string> =>
  collectResult(
    render(
      html`<sahapath-reader document=${JSON.stringify(article)} view=${view} interface-language=${language}></sahapath-reader>`,
    ),
  )

describe('rendering on a server', () => {
  for (const view of ['columns', 'stacked', 'interlinear', 'hindi-first', 'english-only']) {
    it(`writes a declarative shadow root that can be read without scripts, in ${view}`, async () => {
      const page = await served(view, 'en')
      expect(page).toContain('<template shadowroot="open" shadowrootmode="open">')
      const text = page.replaceAll(/<style>.*?<\/style>/gs, '').replaceAll(/<[^>]+>/g, '')
      expect(text).toContain('English: translated for this library')
      if (view !== 'english-only') expect(page).toContain('lang="hi"')
      expect(text).toContain('Lavrov visits Beijing')
    })
  }

  it('takes the interface language from the attribute', async () => {
    expect(await served('columns', 'hi')).toContain('अंग्रेज़ी: इस पुस्तकालय के लिए किया गया अनुवाद')
  })

  it('writes no style attributes and no handlers, so that a strict policy holds', async () => {
    const page = await served('columns', 'en')
    expect(page).not.toMatch(/\sstyle=/)
    expect(page).not.toMatch(/\son[a-z]+=/)
  })
})
