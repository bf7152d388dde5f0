import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Browsing, browse, executablePath } from './support/browse.ts'

const examples = fileURLToPath(new URL('../../examples/', import.meta.url))

describe.skipIf(!executablePath).each(['react', 'vue'])('the reader inside %s', (framework) => {
  let browsing: Browsing
  const outDir = mkdtempSync(join(tmpdir(), 'sahapath-embed-'))

  beforeAll(async () => {
    // As someone builds it who ships it: Vite would take the libraries for developers in a test.
    vi.stubEnv('NODE_ENV', 'production')
    const root = join(examples, `embed-${framework}`)
    await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } })
    vi.unstubAllEnvs()
    browsing = await browse(outDir)
  })
  afterAll(async () => {
    await browsing.close()
    rmSync(outDir, { recursive: true })
  })

  it('takes a document and a view as properties, and tells of the current pair', async () => {
    const { page, complaints } = await browsing.open('index.html', { locale: 'en-GB' })
    const rows = page.locator('sahapath-reader .row')
    await rows.first().waitFor()
    expect(await page.locator('output').innerText()).toMatch(/^1 of \d+$/)
    await page.locator('#p0 .source').focus()
    await page.keyboard.press('j')
    await expect.poll(() => page.locator('output').innerText()).toMatch(/^2 of /)
    await page.getByRole('button', { name: 'Word by word' }).click()
    await page.locator('.frame[data-view="interlinear"] .gloss').first().waitFor()
    expect(await page.locator('output').innerText()).toMatch(/^2 of /)
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
