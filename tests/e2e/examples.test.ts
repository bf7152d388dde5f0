import { execFileSync, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../examples/', import.meta.url))

describe('the examples', () => {
  it('node: prints pairs, terms and names', () => {
    const out = execFileSync(process.execPath, [`${root}node/read.mjs`], { encoding: 'utf8' })
    expect(out).toContain('उन्होंने सहयोग पर ज़ोर दिया।\nHe stressed cooperation.')
    expect(out).toMatch(/terms: .*वार्ता = /u)
    expect(out).toMatch(/names: .*मॉस्को = Moscow/u)
  })

  it('retext: checks the sentences of a page in an ordinary pipeline', () => {
    const script = `${root}retext/check-length.mjs`
    const out = execFileSync(process.execPath, [script], { encoding: 'utf8' })
    expect(out).toBe('3:4  19 words, from “दोनों” to “की”\n')
  })

  it('ssr: answers with a page that reads without scripts', async () => {
    const server = spawn(process.execPath, [`${root}ssr/server.mjs`], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    try {
      const address = await new Promise<string>((resolve) => {
        server.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()))
      })
      const page = await (await fetch(address)).text()
      const withoutScripts = page.replaceAll(/<script[\s\S]*?<\/script>/gu, '')
      expect(withoutScripts).toContain('shadowrootmode="open"')
      expect(withoutScripts).toContain('He stressed cooperation.')
    } finally {
      server.kill()
    }
  })
})
