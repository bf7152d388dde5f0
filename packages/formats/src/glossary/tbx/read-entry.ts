import type { Localized } from '@sahapath/core/document'
import type { Element } from 'xast'
import { applyRemainder, readRemainder } from '../find-remainder.ts'
import type { Place, RawConcept } from '../finish-concepts.ts'
import type { KeptPart, LanguageTags } from '../types.ts'
import { isSameLanguage } from './languages.ts'
import { orderKept } from './order-kept.ts'
import { type LanguageReading, readLanguage } from './read-language.ts'
import {
  elementsOf,
  isDefinition,
  placeOf,
  rawTextOf,
  type ReportLoss,
  reportAttributes,
  reportMarks,
  reportStrayText,
  textOf,
  typeOf,
} from './elements.ts'
import { toKeptXml } from './to-kept-xml.ts'

/** What is known of the file when one of its entries is read. */
export interface EntryContext {
  languages: LanguageTags
  /** Language of what says none. */
  documentLanguage: string
  /** Finds the id of the concept that an XML id stands for. */
  resolve: (id: string) => string | undefined
  /** Receives what the model cannot hold. */
  report: ReportLoss
}

/** Begins the note that holds what TBX has no place for; JSON follows. */
export const noteMark = 'sahapath:concept '

/** Stands before the text of a reference to a broader concept; other references are to related ones. */
export const broaderMark = 'broader: '

/**
 * Reads a concept entry.
 *
 * @param entry Element `conceptEntry` with the names of TBX 2019.
 * @param context What is known of the file.
 * @returns Members of the concept, unchecked; what the model has no place for is in `kept` or was reported.
 */
export function readEntry(entry: Element, context: EntryContext): RawConcept {
  const places = new Map<string, Place | undefined>()
  const kept: KeptPart[] = []
  const late: Record<'definition' | 'note', Element[]> = { definition: [], note: [] }
  const links: Record<'related' | 'broader', string[]> = { related: [], broader: [] }
  const sections: Partial<Record<'hi' | 'en', Element>> = {}
  let field: string | undefined
  let remainder: object | undefined
  const keep = (at: KeptPart['at'], element: Element): void => {
    kept.push({ at, value: toKeptXml(element) })
  }
  const { languages, report } = context

  reportStrayText(entry, report)
  reportAttributes(entry, ['id'], report)
  for (const element of elementsOf(entry)) {
    const type = typeOf(element)
    const link = readLink(element, context)
    if (element.name === 'langSec') {
      const tag = element.attributes['xml:lang'] ?? ''
      const language = findLanguage(tag, languages)
      if (!language || sections[language]) keep('languages', element)
      else sections[language] = element
    } else if (element.name === 'note' && rawTextOf(element).startsWith(noteMark)) {
      const found = readRemainder(rawTextOf(element).slice(noteMark.length))
      if (found) remainder = found
      else keep('entry', element)
    } else if (type === 'subjectField' && field === undefined) {
      places.set('field', placeOf(element))
      reportMarks(element, report)
      field = textOf(element)
    } else if (isDefinition(element)) late.definition.push(element)
    else if (element.name === 'note') late.note.push(element)
    else if (link) {
      places.set(link.key, placeOf(element))
      links[link.key].push(link.id)
    } else keep('entry', element)
  }

  const hi = sections.hi && readLanguage(sections.hi, 'hi', undefined, report)
  const pos = hi?.members.pos
  const en = sections.en && readLanguage(sections.en, 'en', pos, report)
  const texts = { definition: pick('definition', hi, en), note: pick('note', hi, en) }
  for (const key of ['definition', 'note'] as const) {
    for (const element of late[key]) {
      // A text of the whole concept is taken for that of its language, where there is none.
      const tag = element.attributes['xml:lang'] ?? context.documentLanguage
      const language = findLanguage(tag, languages)
      if (!language || texts[key][language] || element.name === 'descripGrp') keep('entry', element)
      else {
        places.set(key, placeOf(element))
        reportMarks(element, report)
        texts[key][language] = textOf(element)
      }
    }
  }
  const members: Record<string, unknown> = {
    id: entry.attributes.id ?? '',
    ...hi?.members,
    en: en?.members.en ?? [],
    ...(field === undefined ? {} : { field }),
    definition: texts.definition,
    ...(texts.note.en || texts.note.hi ? { note: texts.note } : {}),
    ...(links.broader.length > 0 ? { broader: links.broader } : {}),
    ...(links.related.length > 0 ? { related: links.related } : {}),
  }
  kept.push(...(hi?.kept ?? []), ...(en?.kept ?? []))
  if (kept.length > 0) members.kept = orderKept(kept, members)
  return {
    members: remainder ? applyRemainder(members, remainder) : members,
    locate: (key) =>
      places.get(key) ??
      (key === 'en' ? en : hi)?.places.get(key) ??
      en?.places.get(key) ??
      placeOf(entry),
  }
}

/** Which of our languages a tag stands for. */
function findLanguage(tag: string, languages: LanguageTags): 'hi' | 'en' | undefined {
  return (['hi', 'en'] as const).find((key) => isSameLanguage(tag, languages[key]))
}

function pick(key: 'definition' | 'note', hi?: LanguageReading, en?: LanguageReading): Localized {
  return { en: en?.[key] ?? '', hi: hi?.[key] ?? '' }
}

/** Reads a reference to another concept of the file; other references are undefined. */
function readLink(
  element: Element,
  { resolve }: EntryContext,
): { key: 'related' | 'broader'; id: string } | undefined {
  const id = resolve(element.attributes.target ?? '')
  if (id === undefined) return undefined
  const type = typeOf(element)
  if (element.name === 'ref' && type === 'crossReference') {
    return { key: textOf(element).startsWith(broaderMark.trim()) ? 'broader' : 'related', id }
  }
  if (type === 'relatedConcept') return { key: 'related', id }
  return type.startsWith('broaderConcept') ? { key: 'broader', id } : undefined
}
