import type {
  BilingualDocument,
  Block,
  BlockRole,
  Group,
  NameType,
  Sentence,
  SideName,
  Word,
  WordLink,
} from '@sahapath/core/document'
import { concepts, entries, forms } from './lexicon.ts'

/** One pair of a fixture, as short as it can be written. */
export interface PairSpec {
  role?: BlockRole
  /** Begin a new block, as every pair with another role does. */
  open?: boolean
  hi?: string[]
  en?: string[]
  confidence?: number
  /** Links by the words themselves: Hindi to English. */
  links?: [string, string][]
  /** Hindi terms by surface, with the concept id. */
  terms?: [string, string][]
  names?: [string, NameType, string | null][]
  groups?: { words: string[]; kind: Group['kind']; lemma: string; entry?: string }[]
  note?: { en: string; hi: string }
}

const wordPattern = /[\p{L}\p{M}\p{N}\u200c\u200d]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu

/** Writes the text of one side and keeps count of blocks, sentences and words. */
class SideWriter {
  readonly side: SideName
  readonly blocks: Block[] = []
  readonly sentences: Sentence[] = []
  text = ''

  constructor(side: SideName) {
    this.side = side
  }

  write(texts: readonly string[], role: BlockRole, open: boolean): Sentence[] {
    if (texts.length === 0) return []
    let block = this.blocks.at(-1)
    if (!block || open || block.role !== role) {
      if (block) this.text += '\n'
      const start = this.text.length
      block = {
        id: `${this.side[0]}b${this.blocks.length}`,
        side: this.side,
        role,
        start,
        end: start,
      }
      if (role === 'heading') block.level = 2
      this.blocks.push(block)
    }
    const home = block
    return texts.map((text) => {
      if (this.text.length > home.start) this.text += ' '
      const start = this.text.length
      this.text += text
      home.end = this.text.length
      const words = [...text.matchAll(wordPattern)].map((match): Word => {
        const at = start + match.index
        const word: Word = { start: at, end: at + match[0].length }
        const form = this.side === 'source' ? formNumber(match[0]) : -1
        return form < 0 ? word : { ...word, form }
      })
      const id = `${this.side[0]}${this.sentences.length}`
      const end = this.text.length
      const sentence = { id, side: this.side, block: home.id, start, end, text, words, groups: [] }
      this.sentences.push(sentence)
      return sentence
    })
  }
}

function formNumber(surface: string): number {
  return forms.findIndex((form) => form.surface === surface)
}

/**
 * Makes a bilingual document out of short specifications.
 * @param specs The pairs.
 * @param more Fields to set or replace.
 * @returns The document.
 */
export function makeDocument(
  specs: readonly PairSpec[],
  more: Partial<BilingualDocument> = {},
): BilingualDocument {
  const source = new SideWriter('source')
  const target = new SideWriter('target')
  const document: BilingualDocument = {
    type: 'sahapath-bilingual-document',
    version: 1,
    id: 'lavrov-beijing',
    source: side('hi', 'लावरोव की बीजिंग यात्रा', 'समाचार डेस्क', 'विदेश वार्ता'),
    target: side('en', 'Lavrov visits Beijing', null, null),
    provenance: { kind: 'project' },
    blocks: [],
    sentences: [],
    pairs: [],
    terms: [],
    names: [],
    forms,
    entries,
    concepts,
    removed: [],
    notes: [],
  }
  specs.forEach((spec, number) => addPair(document, spec, number, source, target))
  document.source.text = source.text
  document.target.text = target.text
  document.blocks = [...source.blocks, ...target.blocks]
  document.sentences = [...source.sentences, ...target.sentences]
  return { ...document, ...more }
}

function side(
  lang: 'hi' | 'en',
  title: string,
  byline: string | null,
  publisher: string | null,
): BilingualDocument['source'] {
  const address = lang === 'hi' ? 'https://example.org/lavrov' : null
  const date = '2023-01-09'
  const titleBy = 'project'
  return { lang, text: '', title, titleBy, byline, date, publisher, address, licence: null }
}

function addPair(
  document: BilingualDocument,
  spec: PairSpec,
  number: number,
  source: SideWriter,
  target: SideWriter,
): void {
  const role = spec.role ?? 'paragraph'
  const open = spec.open ?? false
  const hindi = source.write(spec.hi ?? [], role, open)
  const english = target.write(spec.en ?? [], role, open)
  document.pairs.push({
    id: `pair-${number}`,
    source: hindi.map(({ id }) => id),
    target: english.map(({ id }) => id),
    confidence: spec.confidence ?? 0.95,
    links: (spec.links ?? []).map((link) => findLink(hindi, english, link)),
  })
  const first = hindi[0]
  if (!first) return
  const place = (surface: string): { sentence: string; start: number; end: number } => {
    const owner = hindi.find(({ text }) => text.includes(surface)) ?? first
    const start = owner.start + owner.text.indexOf(surface)
    return { sentence: owner.id, start, end: start + surface.length }
  }
  for (const [surface, concept] of spec.terms ?? []) {
    const id = `term-${document.terms.length}`
    document.terms.push({ id, ...place(surface), surface, concept })
  }
  for (const [surface, type, english] of spec.names ?? []) {
    document.names.push({ ...place(surface), surface, type, name: surface, english })
  }
  for (const { words, ...group } of spec.groups ?? []) {
    const indices = words.map((word) => wordsOf(first).indexOf(word))
    first.groups.push({ ...group, words: indices })
  }
  if (spec.note) {
    const { id, start, end } = first
    document.notes.push({ sentence: id, start, end, kind: 'doubtful', text: spec.note })
  }
}

function wordsOf({ text }: Sentence): string[] {
  return [...text.matchAll(wordPattern)].map(([word]) => word)
}

function findLink(hindi: Sentence[], english: Sentence[], [hi, en]: [string, string]): WordLink {
  const source = hindi.flatMap(wordsOf).indexOf(hi)
  const target = english.flatMap(wordsOf).indexOf(en)
  if (source < 0 || target < 0) throw new Error(`No link from ${hi} to ${en}`)
  return { source, target, sure: true, score: 0.9 }
}
