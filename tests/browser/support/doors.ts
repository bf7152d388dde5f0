// Every way by which text from outside gets onto a page. Used by the tests and, with many more attacks, by the bench.
import '@sahapath/reader/define'
import type { BilingualDocument, Concept } from '@sahapath/core/document'
import { buildDocument } from '@sahapath/core/pipeline'
import {
  fromGlossaryCsv,
  fromGlossaryJson,
  fromTbx,
  toGlossaryCsv,
  toGlossaryJson,
  toTbx,
} from '@sahapath/formats/glossary'
import { toHtml } from '@sahapath/formats/html'
import { toTmx } from '@sahapath/formats/tmx'
import { createLibraryItem, type SahapathReader } from '@sahapath/reader'
import { renderArticlePage } from '../../../packages/site/src/render-article-page.ts'
import { renderIndexPage } from '../../../packages/site/src/render-index-page.ts'
import { makeDocument } from './make-document.ts'

/** Lets an attack in; what it returns is on the page, or a page of its own, and is looked through. */
export type Door = (attack: string) => Promise<Node>

/** Ways into the page, by name. */
export const doors: Readonly<Record<string, Door>> = {
  'HTML that is imported': (attack) =>
    readArticle(
      'html',
      `<title>${attack}</title><h1>${attack}</h1><p>${attack} भारत ने कहा।</p>${attack}<p>अंत।</p>`,
    ),
  'Markdown that is imported': (attack) =>
    readArticle('markdown', `# ${attack}\n\nभारत ने कहा ${attack}\n\n${attack}\n`),
  'text that is imported': (attack) => readArticle('text', `${attack}\n\nभारत ने कहा ${attack}।\n`),
  'every field of a document': (attack) => showCard(poison(attack), {}),
  'every field, between the lines': (attack) =>
    showCard(poison(attack), { view: 'interlinear', romanization: 'line', language: 'hi' }),
  'the attribute of the reader': async (attack) => {
    const reader = makeReader()
    reader.setAttribute('document', JSON.stringify(poison(attack)))
    return show(reader)
  },
  'markup of the reader with a JSON script': async (attack) => {
    const json = JSON.stringify(poison(attack)).replaceAll('<', String.raw`\u003c`)
    const holder = document.createElement('div')
    holder.innerHTML = `<sahapath-reader><script type="application/json">${json}</script></sahapath-reader>`
    document.body.append(holder)
    await (holder.firstElementChild as SahapathReader).updateComplete
    return holder
  },
  'links to other articles': (attack) => {
    const reader = makeReader()
    reader.findElsewhere = () => [{ title: attack, href: attack }]
    return showCard(poison(attack), {}, reader)
  },
  'a library': async (attack) => {
    const library = document.createElement('sahapath-library')
    library.store = null
    const item = { ...createLibraryItem(poison(attack), attack), search: attack, id: attack }
    library.setAttribute('items', JSON.stringify([item]))
    document.body.append(library)
    await library.updateComplete
    return library
  },
  'a page of the site': async (attack) => openPage(await renderArticlePage(poison(attack))),
  'the index of the site': async (attack) =>
    openPage(await renderIndexPage([createLibraryItem(poison(attack), 'articles/a.html')])),
  'HTML that is exported': async (attack) => openPage(toHtml(poison(attack))),
  'TMX that is exported': async (attack) => parseXml(toTmx(poison(attack))),
  'TBX that is exported': async (attack) =>
    parseXml(toTbx({ concepts: poison(attack).concepts, title: attack })),
  'a glossary in TBX': (attack) =>
    showConcepts(fromTbx(toTbx({ concepts: poison(attack).concepts })).concepts),
  'a glossary in CSV and JSON': (attack) => {
    const { concepts } = poison(attack)
    const glossary = fromGlossaryCsv(toGlossaryCsv({ concepts }))
    return showConcepts(fromGlossaryJson(toGlossaryJson(glossary)).concepts)
  },
}

function makeReader(): SahapathReader {
  const reader = document.createElement('sahapath-reader')
  reader.store = null
  reader.interfaceLanguage = 'en'
  return reader
}

async function show(reader: SahapathReader): Promise<Node> {
  document.body.append(reader)
  await reader.updateComplete
  return reader
}

async function readArticle(format: 'html' | 'markdown' | 'text', content: string): Promise<Node> {
  const reader = makeReader()
  const side = { content, format }
  reader.document = buildDocument({ id: 'attack', source: side, target: side }).document
  return show(reader)
}

async function showCard(
  content: BilingualDocument,
  settings: SahapathReader['settings'],
  reader: SahapathReader = makeReader(),
): Promise<Node> {
  reader.settings = settings
  reader.document = content
  await show(reader)
  for (const word of ['arrived', 'विदेश']) {
    const opened = new Promise((resolve) =>
      reader.addEventListener('sahapath-card-open', resolve, { once: true }),
    )
    touch(reader, word)
    await opened
    await reader.updateComplete
  }
  return reader
}

function showConcepts(concepts: readonly Concept[]): Promise<Node> {
  return showCard({ ...poison('पाठ'), concepts: [...concepts] }, {})
}

/** Points at a word and clicks it. */
function touch(reader: SahapathReader, word: string): void {
  const root = reader.shadowRoot as ShadowRoot
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = (node as Text).data.indexOf(word)
    if (start < 0 || !node.parentElement?.closest('.row')) continue
    const range = document.createRange()
    range.setStart(node, start)
    range.setEnd(node, start + word.length)
    const { x, y, width, height } = range.getBoundingClientRect()
    const place = { clientX: x + width / 2, clientY: y + height / 2, bubbles: true, composed: true }
    node.parentElement.dispatchEvent(new PointerEvent('pointermove', place))
    node.parentElement.dispatchEvent(new MouseEvent('click', place))
    return
  }
}

/** Opens HTML as a page of its own, whose scripts would run. */
async function openPage(html: string): Promise<Node> {
  const frame = document.createElement('iframe')
  frame.srcdoc = html
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  document.body.append(frame)
  await loaded
  return frame.contentDocument as Document
}

const xmlElements: ReadonlySet<string> = new Set(
  'tmx header body tu tuv seg prop tbx tbxHeader fileDesc titleStmt title sourceDesc p text conceptEntry langSec termSec term termNote descrip ref note'.split(
    ' ',
  ),
)

/** A file that is no XML, or holds elements which its text has made, is dangerous too. */
function parseXml(xml: string): Node {
  const file = new DOMParser().parseFromString(xml, 'application/xml')
  for (const { localName } of file.querySelectorAll('*')) {
    if (!xmlElements.has(localName)) throw new Error(`The file holds <${localName}>: ${xml}`)
  }
  return file
}

/** Members that tell what something is or where it stands; all other text is the attacker's. */
const structure = new Set(
  'type id lang titleBy role kind side sentence block concept upos pos gender form entries field'.split(
    ' ',
  ),
)

/** Makes a document with an attack in every text. */
function poison(attack: string): BilingualDocument {
  const plain = makeDocument(
    [
      {
        hi: [`रूसी विदेश मंत्री ${attack} पहुंचे।`],
        en: [`The minister arrived ${attack} today.`],
        terms: [['विदेश मंत्री', 'foreign-minister']],
        names: [['रूसी', 'demonym', attack]],
        links: [['पहुंचे', 'arrived']],
        confidence: 0.3,
        note: { en: attack, hi: attack },
      },
      { role: 'heading', hi: [attack], en: [attack] },
      { role: 'caption', hi: [attack], en: [attack] },
      { role: 'quote', hi: [attack], en: [attack] },
      { role: 'embed', hi: [attack], en: [attack] },
    ],
    {
      provenance: { kind: 'machine', engine: attack, model: attack },
      removed: [
        {
          side: 'source',
          start: 0,
          end: 0,
          text: attack,
          role: 'ad-marker',
          reason: { en: attack, hi: attack },
        },
      ],
    },
  )
  const fill = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return structure.has(key) ? value : attack
    if (Array.isArray(value)) return value.map((item) => fill(item, key))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fill(item, name)]))
  }
  const { source, target, forms, entries, concepts } = plain
  const filled = fill({ source, target, entries, concepts }, '') as Pick<
    BilingualDocument,
    'source' | 'target' | 'entries' | 'concepts'
  >
  return {
    ...plain,
    ...filled,
    source: { ...filled.source, byline: attack, licence: attack, text: source.text },
    target: { ...filled.target, address: attack, text: target.text },
    forms: forms.map((form) => ({ ...form, romanization: attack, lemma: attack })),
  }
}
