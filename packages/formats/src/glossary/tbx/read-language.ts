import type { Concept } from '@sahapath/core/document'
import type { Element } from 'xast'
import type { Place } from '../finish-concepts.ts'
import type { KeptPart } from '../types.ts'
import {
  elementsOf,
  isDefinition,
  placeOf,
  type ReportLoss,
  reportAttributes,
  reportMarks,
  reportStrayText,
  textOf,
  typeOf,
} from './elements.ts'
import { toKeptXml } from './to-kept-xml.ts'
import {
  describeTerm,
  readGender,
  readPartOfSpeech,
  readRole,
  type TermRole,
} from './term-notes.ts'

/** What a language section says. */
export interface LanguageReading {
  /** The terms, and for Hindi part of speech and gender. */
  members: Partial<Concept>
  definition?: string
  note?: string
  kept: KeptPart[]
  places: Map<string, Place | undefined>
}

type ListRole = 'variants' | 'deprecated' | 'abbreviations'

interface TermReading {
  text: string
  element: Element
  notes: Map<string, string>
}

/**
 * Reads a language section.
 *
 * @param section Element `langSec` with the names of TBX 2019.
 * @param language Which of our languages it stands for.
 * @param pos Part of speech of the concept, where the Hindi has told it.
 * @param report Receives what the model cannot hold.
 * @returns What it says; what the model has no place for is in `kept`.
 */
export function readLanguage(
  section: Element,
  language: 'hi' | 'en',
  pos: Concept['pos'],
  report: ReportLoss,
): LanguageReading {
  const reading: LanguageReading = { members: {}, kept: [], places: new Map() }
  const { kept, places } = reading
  const keep = (at: KeptPart['at'], element: Element): void => {
    kept.push({ at, language, value: toKeptXml(element) })
  }
  const terms: TermReading[] = []
  reportStrayText(section, report)
  reportAttributes(section, ['xml:lang'], report)
  for (const element of elementsOf(section)) {
    if (element.name === 'termSec') terms.push(readTerm(element, report))
    else if (isDefinition(element) && reading.definition === undefined) {
      const parts = element.name === 'descripGrp' ? elementsOf(element) : [element]
      const definition = parts.find(isDefinition) as Element
      if (definition !== element && definition.name === 'descripGrp') keep('language', element)
      else {
        reading.definition = textOf(definition)
        places.set('definition', placeOf(definition))
        reportMarks(definition, report)
        for (const part of parts) if (part !== definition) keep('definition', part)
      }
    } else if (element.name === 'note' && reading.note === undefined) {
      reading.note = textOf(element)
      places.set('note', placeOf(element))
      reportMarks(element, report)
    } else keep('language', element)
  }
  if (language === 'hi') placeHindi(terms, reading)
  else placeEnglish(terms, pos, reading)
  return reading
}

function readTerm(element: Element, report: ReportLoss): TermReading {
  reportStrayText(element, report)
  reportAttributes(element, [], report)
  const flat = { ...element, children: elementsOf(element).flatMap(unwrapTermGroup) }
  const term = flat.children.find(({ name }) => name === 'term')
  if (term) reportMarks(term, report)
  const notes = new Map<string, string>()
  const readNotes = (child: Element): void => {
    if (child.name === 'termNote') notes.set(typeOf(child), textOf(child))
    if (child.name === 'termNoteGrp') elementsOf(child).forEach(readNotes)
  }
  flat.children.forEach(readNotes)
  return { text: term ? textOf(term) : '', element: flat, notes }
}

/** TBX 2008 may put the term and its notes into a group. */
function unwrapTermGroup(element: Element): Element[] {
  return element.name === 'termGrp' ? elementsOf(element) : [element]
}

function placeHindi(terms: readonly TermReading[], reading: LanguageReading): void {
  const roles = terms.map(({ notes }) => readRole(notes))
  const usable = (role: TermRole): number =>
    terms.findIndex(({ text }, index) => text !== '' && roles[index] === role)
  const best = (['first', 'variants', 'abbreviations'] as const).map(usable).find((at) => at >= 0)
  const chosen = best === undefined ? undefined : terms[best]
  const pos = readPartOfSpeech(chosen?.notes.get('partOfSpeech'))
  const gender = readGender(chosen?.notes.get('grammaticalGender'))
  const concept = { ...(pos && { pos }), ...(gender && { gender }) }
  const { members } = reading
  if (chosen) members.hi = chosen.text
  Object.assign(members, concept)
  terms.forEach((term, index) => {
    const role = roles[index] === 'first' ? 'variants' : (roles[index] as ListRole)
    if (index !== best) (members[role] ??= []).push(term.text)
    keepRest(term, index === best ? 'hi' : role, concept, 'hi', reading)
  })
}

function placeEnglish(
  terms: readonly TermReading[],
  pos: Concept['pos'],
  reading: LanguageReading,
): void {
  const rank = ({ notes }: TermReading): number => (readRole(notes) === 'first' ? 0 : 1)
  const usable = terms.filter(({ notes }) => readRole(notes) !== 'deprecated')
  usable.sort((a, b) => rank(a) - rank(b))
  reading.members.en = usable.map(({ text }) => text)
  usable.forEach((term, index) => {
    keepRest(term, index === 0 ? 'first' : 'en', { ...(pos && { pos }) }, 'en', reading)
  })
  for (const { element, notes } of terms) {
    if (readRole(notes) !== 'deprecated') continue
    reading.kept.push({ at: 'terms', language: 'en', value: toKeptXml(element) })
  }
}

/** Keeps of a term what would not be written from the model alone. */
function keepRest(
  { text, element }: TermReading,
  role: TermRole,
  concept: Parameters<typeof describeTerm>[1],
  language: 'hi' | 'en',
  { kept, places }: LanguageReading,
): void {
  const key = role === 'first' ? 'en' : role
  if (!places.has(key)) places.set(key, placeOf(element))
  const own = describeTerm(role, concept)
  for (const part of elementsOf(element)) {
    const type = typeOf(part)
    const isPlain = part.name === 'termNote' && Object.keys(part.attributes).length === 1
    const isOwn = isPlain && own[type] === textOf(part)
    if (part.name !== 'term' && !isOwn)
      kept.push({ at: 'term', language, of: text, value: toKeptXml(part) })
  }
}
