import { toTmx } from '@sahapath/formats/tmx'
import { describe, expect, it } from 'vitest'
import { article } from '../../browser/support/article.ts'

describe('XML', () => {
  it('is well-formed whatever the text holds', () => {
    const document = structuredClone(article)
    for (const sentence of document.sentences) sentence.text = 'a ]]> b <![CDATA[ & "c" \r\n\u0000'
    const xml = toTmx(document)
    expect(xml).toContain('a ]]&gt; b &#x3C;![CDATA[ &#x26; "c" &#xD;\n\uFFFD')
    expect(xml).not.toContain(']]>')
  })
})
