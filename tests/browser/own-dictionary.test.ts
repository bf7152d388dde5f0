import { expect, it, vi } from 'vitest'
import { article } from './support/article.ts'
import { find, mountReader, pointAt, textOf } from './support/mount.ts'
import { isCardOpen } from './support/open.ts'

it('names the dictionary that an entry is from, as text', async () => {
  const content = structuredClone(article)
  const entry = content.entries.find(({ lemma }) => lemma === 'संबंध')
  if (!entry) throw new Error('The article has no entry for संबंध')
  entry.source = 'Mine <b>$t(close) {{base}}</b>'
  const reader = await mountReader({}, content)
  pointAt(reader, 'click', 1, 'संबंधों')
  await vi.waitFor(() => expect(isCardOpen(reader)).toBe(true))
  expect(textOf(find(reader, '.card .entry'))).toContain('from Mine <b>$t(close) {{base}}</b>')
  expect(find(reader, '.card').querySelector('b')).toBeNull()
})
