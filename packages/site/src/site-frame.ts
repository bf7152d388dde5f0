import type { ElementContent } from 'hast'
import { h } from 'hastscript'

/** A face of the reader's fonts. */
interface Face {
  family: 'serif' | 'sans'
  script: 'devanagari' | 'latin'
  weight: 400 | 600
}

/** Faces that every first screen is set in: asked for at once, they are there before the text is shown. */
const firstFaces: readonly Face[] = [
  { family: 'serif', script: 'devanagari', weight: 400 },
  { family: 'serif', script: 'devanagari', weight: 600 },
  { family: 'serif', script: 'latin', weight: 400 },
  { family: 'serif', script: 'latin', weight: 600 },
  { family: 'sans', script: 'latin', weight: 400 },
]

/** Captions and embedded posts are set in it, and who wrote the article. */
const articleFaces: readonly Face[] = [
  ...firstFaces,
  { family: 'sans', script: 'devanagari', weight: 400 },
]

// A character of each script makes the browser choose the file.
const letters = { devanagari: 'क', latin: 'a' }

/**
 * Links what a page of the site loads.
 * @param assets Address of the assets, seen from the page.
 * @param page What the page shows.
 * @returns Nodes of the head.
 */
export function linkAssets(assets: string, page: 'index' | 'article'): ElementContent[] {
  const faces = page === 'article' ? articleFaces : firstFaces
  const preloads = faces.map(({ family, script, weight }) =>
    h('link', {
      rel: 'preload',
      as: 'font',
      type: 'font/woff2',
      href: `${assets}/fonts/noto-${family}-devanagari-${script}-${weight}-normal.woff2`,
      crossOrigin: 'anonymous',
    }),
  )
  const awaited = faces.map(({ family, script, weight }) => {
    const name = family === 'serif' ? 'Noto Serif Devanagari' : 'Noto Sans Devanagari'
    return [`${weight} 1em '${name}'`, letters[script]]
  })
  const wait = `${assets}/wait-for-fonts.js`
  return [
    h('link', { rel: 'icon', href: `${assets}/icon.svg` }),
    h('link', { rel: 'stylesheet', href: `${assets}/fonts.css` }),
    h('link', { rel: 'stylesheet', href: `${assets}/site.css` }),
    // Nothing is shown without the script: fonts must not keep it waiting, and it must find them asked for.
    h('link', { rel: 'preload', as: 'script', href: wait }),
    ...preloads,
    h('script', { src: wait, dataFaces: JSON.stringify(awaited) }),
    h('script', { type: 'module', src: `${assets}/sahapath-reader.js` }),
    h('script', { type: 'module', src: `${assets}/sahapath-theme.js` }),
    ...(page === 'article'
      ? [h('script', { type: 'module', src: `${assets}/sahapath-dictionaries.js` })]
      : []),
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
