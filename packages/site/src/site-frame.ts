import type { ElementContent } from 'hast'
import { h } from 'hastscript'

/** Faces that the first screen is set in: asked for at once, they are there before the text would jump. */
const firstFonts = ['devanagari-400', 'devanagari-600', 'latin-400', 'latin-600'].map(
  (face) => `noto-serif-devanagari-${face}-normal`,
)

/**
 * Links what every page of the site loads.
 * @param assets Address of the assets, seen from the page.
 * @returns Nodes of the head.
 */
export function linkAssets(assets: string): ElementContent[] {
  return [
    h('link', { rel: 'icon', href: `${assets}/icon.svg` }),
    ...firstFonts.map((font) =>
      h('link', {
        rel: 'preload',
        as: 'font',
        type: 'font/woff2',
        href: `${assets}/fonts/${font}.woff2`,
        crossOrigin: 'anonymous',
      }),
    ),
    h('link', { rel: 'stylesheet', href: `${assets}/fonts.css` }),
    h('link', { rel: 'stylesheet', href: `${assets}/site.css` }),
    h('script', { type: 'module', src: `${assets}/sahapath-reader.js` }),
  ]
}

/**
 * Puts the site's header above the contents of a page.
 * @param home Address of the index, seen from the page.
 * @param content What the page shows.
 * @returns Nodes of the body.
 */
export function renderFrame(home: string, content: ElementContent[]): ElementContent[] {
  return [
    h('header', { className: ['site'] }, [
      h('a', { href: `${home}index.html` }, [
        h('span', { lang: 'hi' }, 'सहपाठ'),
        h('span', { lang: 'en' }, 'Sahapath'),
      ]),
    ]),
    ...content,
  ]
}
