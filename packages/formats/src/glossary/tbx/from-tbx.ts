import type { Element } from 'xast'
import { VFile } from 'vfile'
import { finishConcepts, source } from '../finish-concepts.ts'
import { readRemainder } from '../find-remainder.ts'
import { validate } from '@sahapath/core/document'
import { glossarySchema } from '../schema.ts'
import type { LanguageTags, ReadGlossary, ReadGlossaryOptions } from '../types.ts'
import { readXml } from '../xml/read-xml.ts'
import { elementsOf, placeOf, rawTextOf, type ReportLoss } from './elements.ts'
import { readHeader } from './header.ts'
import { isSameLanguage } from './languages.ts'
import { nameTbxElements } from './names.ts'
import { noteMark, readEntry } from './read-entry.ts'

/**
 * Reads a glossary from TBX: version 3 (ISO 30042:2019) in the DCA or DCT style, or 2008 (`martif`).
 *
 * @param text XML text.
 * @param options Languages, and what is taken where the file does not say.
 * @returns Concepts and messages with line and column; data categories that our model does not know are in `kept`
 *   of their concept, and `toTbx` writes them back.
 * @throws VFileMessage that names line and column when the text is no well-formed XML, declares an entity or is no
 *   TBX.
 */
export function fromTbx(text: string, options: ReadGlossaryOptions = {}): ReadGlossary {
  const file = new VFile()
  const root = readXml(text, file, { nameElement: nameTbxElements() })
  if (root.name !== 'tbx') {
    const reason = `This is no TBX: its root is <${root.name}>.`
    file.fail(reason, { place: placeOf(root), ruleId: 'no-tbx', source })
  }
  const report: ReportLoss = (ruleId, reason, element) => {
    file.message(reason, { place: placeOf(element), ruleId, source })
  }
  const parts = elementsOf(root)
    .filter(({ name }) => name === 'text')
    .flatMap(elementsOf)
    .filter(({ name }) => name === 'body')
    .flatMap(elementsOf)
  const entries = parts.filter(({ name }) => name === 'conceptEntry')
  for (const part of parts) {
    if (part.name !== 'conceptEntry')
      report('no-entry', `<${part.name}> is no entry and is left out.`, part)
  }
  const head = readHeader(root)
  const wrong = validate({ ...glossarySchema, required: [] }, head, glossarySchema, 'The head')
  const { languages: told, ...plain } = wrong ? {} : head
  if (wrong) report('invalid-value', `${wrong}; the head is left out.`, root)
  const wanted = options.languages ?? told ?? { hi: 'hi', en: 'en' }
  const languages = findTags(entries, wanted, report)
  const ids = new Map(entries.map((entry) => [entry.attributes.id ?? '', findId(entry)]))
  const raws = entries.map((entry) =>
    readEntry(entry, {
      languages,
      documentLanguage: root.attributes['xml:lang'] ?? '',
      resolve: (id) => (id === '' ? undefined : ids.get(id)),
      report,
    }),
  )
  const isUsual = languages.hi === 'hi' && languages.en === 'en'
  return {
    ...plain,
    ...(told || !isUsual ? { languages } : {}),
    concepts: finishConcepts(raws, file, options),
    messages: file.messages,
  }
}

/** The tags that the file itself uses; a second tag of a language is reported. */
function findTags(
  entries: readonly Element[],
  wanted: LanguageTags,
  report: ReportLoss,
): LanguageTags {
  const found: Partial<LanguageTags> = {}
  const reported = new Set<string>()
  for (const section of entries.flatMap(elementsOf)) {
    const tag = section.attributes['xml:lang']
    if (section.name !== 'langSec' || !tag) continue
    for (const key of ['hi', 'en'] as const) {
      if (!isSameLanguage(tag, wanted[key])) continue
      found[key] ??= tag
      if (found[key] === tag || reported.has(tag)) continue
      reported.add(tag)
      report(
        'language-tag',
        `${tag} is read as ${found[key]}, which the file uses before it.`,
        section,
      )
    }
  }
  return { ...wanted, ...found }
}

/** The id of the concept, which a note tells when it can be no XML id. */
function findId(entry: Element): string {
  for (const note of elementsOf(entry).filter(({ name }) => name === 'note')) {
    const text = rawTextOf(note)
    if (!text.startsWith(noteMark)) continue
    const { id } = (readRemainder(text.slice(noteMark.length)) ?? {}) as { id?: unknown }
    if (typeof id === 'string') return id
  }
  return entry.attributes.id ?? ''
}
