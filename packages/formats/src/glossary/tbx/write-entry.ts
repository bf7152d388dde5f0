import type { Element } from 'xast'
import { x } from 'xastscript'
import { VFile } from 'vfile'
import { toXmlText } from '../../to-xml-text.ts'
import type { GlossaryConcept, KeptPart, LanguageTags } from '../types.ts'
import { readXml } from '../xml/read-xml.ts'
import { elementsOf, isDefinition, typeOf } from './elements.ts'
import { broaderMark } from './read-entry.ts'
import { describeTerm, type TermRole } from './term-notes.ts'

/** What is known of the file when one of its entries is written. */
export interface WriteContext {
  languages: LanguageTags
  /** XML ids by concept. */
  xmlIds: ReadonlyMap<GlossaryConcept, string>
  /** Concepts by id, the first where several have it. */
  concepts: ReadonlyMap<string, GlossaryConcept>
}

/**
 * Writes a concept as an entry, as far as TBX has places for it.
 *
 * @param concept Concept.
 * @param context What is known of the file.
 * @returns Element `conceptEntry` with the names of TBX 2019.
 */
export function writeEntry(concept: GlossaryConcept, context: WriteContext): Element {
  const { field, broader = [], related = [] } = concept
  const { concepts, xmlIds, languages } = context
  const refs = (ids: readonly string[], mark: string): Element[] =>
    ids.flatMap((id) => {
      const other = concepts.get(id)
      const target = other && xmlIds.get(other)
      if (!other || !target) return []
      const text = `${mark}${other.en[0] ?? other.hi}`
      return x('ref', { type: 'crossReference', target }, toXmlText(text))
    })
  return x('conceptEntry', { id: xmlIds.get(concept) }, [
    ...(field ? [x('descrip', { type: 'subjectField' }, toXmlText(field))] : []),
    ...refs(related, ''),
    ...refs(broader, broaderMark),
    ...parseKept(concept, 'entry'),
    ...writeLanguage(concept, 'hi', languages.hi),
    ...writeLanguage(concept, 'en', languages.en),
    ...parseKept(concept, 'languages'),
  ]) as Element
}

function writeLanguage(concept: GlossaryConcept, language: 'hi' | 'en', tag: string): Element[] {
  const { definition, note } = concept
  const terms = [...listTerms(concept, language), ...parseKept(concept, 'terms', language)]
  if (terms.length === 0) return []
  const text = definition?.[language]
  const details = parseKept(concept, 'definition', language)
  const main = text ? [x('descrip', { type: 'definition' }, toXmlText(text)) as Element] : []
  const remark = note?.[language]
  return [
    x('langSec', { 'xml:lang': tag }, [
      ...(details.length > 0 ? [x('descripGrp', [...main, ...details])] : main),
      ...(remark ? [x('note', toXmlText(remark))] : []),
      ...parseKept(concept, 'language', language),
      ...terms,
    ]) as Element,
  ]
}

function listTerms(concept: GlossaryConcept, language: 'hi' | 'en'): Element[] {
  const { hi, variants = [], deprecated = [], abbreviations = [], en, kept = [] } = concept
  const of = (role: TermRole, forms: readonly string[]): [TermRole, string][] =>
    forms.map((form) => [role, form])
  const terms =
    language === 'hi'
      ? [
          ...of('hi', hi ? [hi] : []),
          ...of('variants', variants),
          ...of('deprecated', deprecated),
          ...of('abbreviations', abbreviations),
        ]
      : en.map((form, index): [TermRole, string] => [index === 0 ? 'first' : 'en', form])
  const dressed = new Set<string>()
  return terms.map(([role, form]) => {
    // What is known of a term twice listed is said of the first.
    const rest = dressed.has(form)
      ? []
      : parseParts(
          kept.filter(
            (part) => part.at === 'term' && part.language === language && part.of === form,
          ),
        )
    dressed.add(form)
    const said = new Set(rest.flatMap(notesIn))
    const own = Object.entries(describeTerm(role, concept)).filter(([type]) => !said.has(type))
    const notes = rest.filter(({ name }) => name.startsWith('termNote'))
    return x('termSec', [
      x('term', toXmlText(form)),
      ...own.map(([type, value]) => x('termNote', { type }, value)),
      ...notes,
      ...rest.filter((part) => !notes.includes(part)),
    ]) as Element
  })
}

/** Types of the term notes in an element. */
function notesIn(element: Element): string[] {
  if (element.name === 'termNote') return [typeOf(element)]
  return element.name === 'termNoteGrp' ? elementsOf(element).flatMap(notesIn) : []
}

function parseKept(
  { kept = [] }: GlossaryConcept,
  at: KeptPart['at'],
  language?: 'hi' | 'en',
): Element[] {
  const parts = parseParts(kept.filter((part) => part.at === at && part.language === language))
  return at === 'definition' ? parts.filter((part) => !isDefinition(part)) : parts
}

/** Parts that are no XML are left to the note, as all that cannot be written. */
export function parseParts(parts: readonly KeptPart[]): Element[] {
  return parts.flatMap(({ value }) => {
    try {
      return elementsOf(readXml(value, new VFile(), { fragment: true }))
    } catch {
      return []
    }
  })
}
