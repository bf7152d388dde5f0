import type { ElementContent } from 'hast'
import { h } from 'hastscript'

/**
 * Links what every page of the site loads.
 * @param assets Address of the assets, seen from the page.
 * @returns Nodes of the head.
 */
export function linkAssets(assets: string): ElementContent[] {
  return [
    h('link', { rel: 'icon', href: `${assets}/icon.svg` }),
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
