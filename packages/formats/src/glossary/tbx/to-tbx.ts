import type { Element } from 'xast'
import { VFile } from 'vfile'
import { x } from 'xastscript'
import { findRemainder, writePlainJson } from '../find-remainder.ts'
import { writeXml } from '../../write-xml.ts'
import type { Glossary, GlossaryConcept, LanguageTags } from '../types.ts'
import { readXml } from '../xml/read-xml.ts'
import { elementsOf } from './elements.ts'
import { writeHeader } from './header.ts'
import { tbxNamespace, useOldNames } from './names.ts'
import { noteMark, readEntry } from './read-entry.ts'
import { indentElement } from './indent-element.ts'
import { writeEntry } from './write-entry.ts'

/** How TBX is written. */
export interface TbxOptions {
  /** 2019: TBX version 3, ISO 30042:2019, in its DCA style; 2008: `martif`, which older tools read. Default 2019. */
  version?: 2008 | 2019
}

/** What may be an XML id. */
const xmlId = /^[\p{L}_][\p{L}\p{N}._-]*$/u

/**
 * Writes a glossary as TBX-Basic; what that has no place for stands in notes that begin with `sahapath:`.
 *
 * @param glossary Glossary.
 * @param options Version.
 * @returns XML text; `fromTbx` makes the same glossary of it.
 */
export function toTbx(glossary: Glossary, { version = 2019 }: TbxOptions = {}): string {
  const { concepts, languages = { hi: 'hi', en: 'en' } } = glossary
  const xmlIds = assignXmlIds(concepts)
  const firsts = new Map<string, GlossaryConcept>()
  for (const concept of concepts) if (!firsts.has(concept.id)) firsts.set(concept.id, concept)
  const context = { languages, xmlIds, concepts: firsts }
  const entries = concepts.map((concept) => writeEntry(concept, context))
  addNotes(entries, concepts, languages)
  const encoding =
    version === 2008 ? [x('p', { type: 'XCSURI' }, 'TBXBasicXCSV02.xcs') as Element] : []
  const { header, back } = writeHeader(glossary, encoding)
  const root = x(
    'tbx',
    version === 2008
      ? { type: 'TBX-Basic', 'xml:lang': languages.en }
      : { style: 'dca', type: 'TBX-Basic', 'xml:lang': languages.en, xmlns: tbxNamespace },
    [header, x('text', [x('body', entries), ...back])],
  ) as Element
  const tree = indentElement(root)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(version === 2008 ? useOldNames(tree) : tree)}\n`
}

/**
 * Puts what TBX has no place for into one note an entry. It is found by reading what was written, so that no rule of
 * either side can be forgotten here.
 */
function addNotes(
  entries: readonly Element[],
  concepts: readonly GlossaryConcept[],
  languages: LanguageTags,
): void {
  const written = writeXml(x('body', [...entries]))
  const ids = new Map(entries.map(({ attributes }, index) => [attributes.id, concepts[index]?.id]))
  const context = {
    languages,
    documentLanguage: languages.en,
    resolve: (id: string) => ids.get(id),
    report: () => {},
  }
  for (const [index, read] of elementsOf(readXml(written, new VFile())).entries()) {
    const remainder = findRemainder(concepts[index] as object, readEntry(read, context).members)
    const children = entries[index]?.children
    if (!remainder || !children) continue
    const note = x('note', `${noteMark}${writePlainJson(remainder)}`)
    const at = children.findIndex((child) => child.type === 'element' && child.name === 'langSec')
    children.splice(at === -1 ? children.length : at, 0, note)
  }
}

/** The id of the concept where that can be one, and is not taken; else a new one. */
function assignXmlIds(concepts: readonly GlossaryConcept[]): Map<GlossaryConcept, string> {
  const taken = new Set(concepts.map(({ id }) => id))
  const used = new Set<string>()
  return new Map(
    concepts.map((concept, index) => {
      let id = concept.id
      if (used.has(id) || !xmlId.test(id)) {
        id = `concept-${index + 1}`
        while (taken.has(id) || used.has(id)) id += '-x'
      }
      used.add(id)
      return [concept, id]
    }),
  )
}
