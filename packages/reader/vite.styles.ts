import type { Plugin } from 'vite'

/** Takes the white space out of style sheets in templates; markup stays, as hydration compares it. */
export function minifyStyles(): Plugin {
  return {
    name: 'sahapath-styles',
    transform(code, id) {
      if (!id.includes('/reader/src/') || !code.includes('css`')) return
      const squeeze = (sheet: string): string =>
        sheet
          .replaceAll(/\/\*.*?\*\//gs, '')
          .replaceAll(/\s+/g, ' ')
          .replaceAll(/ ?([{};,>]) ?/g, '$1')
          .replaceAll(': ', ':')
          .replaceAll(/\( | \)/g, (bracket) => bracket.trim())
          .replaceAll(/(?<![\d.])0\.(?=\d)/g, '.')
          .replaceAll(';}', '}')
      return { code: code.replaceAll(/css`[^`]*`/g, squeeze), map: null }
    },
  }
}
