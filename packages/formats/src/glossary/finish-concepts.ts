import { checkGlossary } from '@sahapath/core/annotate'
import { type Schema, validate } from '@sahapath/core/document'
import type { VFile } from 'vfile'
import { glossarySchema } from './schema.ts'
import type { GlossaryConcept, ReadGlossaryOptions } from './types.ts'

/** Where something stands: line and column, or row and column of a table; from 1. */
export interface Place {
  line: number
  column: number
}

/** A concept as a file gives it, unchecked. */
export interface RawConcept {
  members: Record<string, unknown>
  /** Finds the place of a member, or of the concept. */
  locate: (key: string) => Place | undefined
}

/** Name under which all messages of this folder are filed. */
export const source = 'sahapath-glossary'

const { concept: conceptRule } = glossarySchema.$defs as { concept: Schema }
const rules = conceptRule.properties as Record<string, Schema>
const lists = ['variants', 'deprecated', 'abbreviations'] as const

/**
 * Makes concepts of what a file gives: says what is wrong with them, fills in what is missing and leaves out what
 * cannot be used.
 *
 * @param raws What the file gives, in order.
 * @param file Receives the messages: those of `checkGlossary`, `invalid-value`, `missing-type` and `left-out`.
 * @param options What is taken where the file does not say.
 * @returns Concepts that have an id of their own, Hindi and English; all else was reported.
 */
export function finishConcepts(
  raws: readonly RawConcept[],
  file: VFile,
  { defaults = {} }: ReadGlossaryOptions,
): GlossaryConcept[] {
  const type = defaults.type ?? 'process'
  const taken = new Set(raws.map(({ members }) => members.id))
  let untyped = 0
  const concepts = raws.map((raw, index): GlossaryConcept => {
    const members = keepValid(raw, file)
    if (members.type === undefined) untyped++
    const missing = {
      id: '',
      hi: '',
      en: [],
      type,
      field: defaults.field ?? 'general',
      definition: { en: '', hi: '' },
      level: defaults.level ?? 2,
    }
    const concept = { ...members, ...missing, ...members } as GlossaryConcept
    if (!concept.id) taken.add((concept.id = freeId(makeId(concept, index), taken)))
    return concept
  })
  if (untyped > 0) {
    const reason = `${untyped} of ${concepts.length} concepts have no type and are taken for ${type}.`
    file.message(reason, { ruleId: 'missing-type', source })
  }
  file.messages.push(...checkGlossary(concepts, (index, key) => raws[index]?.locate(key)))
  const seen = new Set<string>()
  for (const [index, concept] of concepts.entries()) {
    const report = (ruleId: string, key: string, reason: string): void => {
      file.message(reason, { place: raws[index]?.locate(key), ruleId, source })
    }
    if (dropBlankForms(concept)) {
      report('unreachable-form', 'en', `An empty equivalent of ${concept.id} is left out.`)
    }
    if (!isUsable(concept)) {
      report('left-out', 'id', `${concept.id} is left out: it needs Hindi and English.`)
    }
    if (seen.has(concept.id)) taken.add((concept.id = freeId(concept.id, taken)))
    seen.add(concept.id)
  }
  file.messages.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
  return concepts.filter(isUsable)
}

function isUsable({ hi, en }: GlossaryConcept): boolean {
  return hi !== '' && en.length > 0
}

/** The members that are as the schema wants them; null stands for nothing. */
function keepValid({ members, locate }: RawConcept, file: VFile): Record<string, unknown> {
  const valid: [string, unknown][] = []
  for (const [name, value] of Object.entries(members)) {
    // What is empty is the matter of `checkGlossary`.
    const empty = value === '' || (Array.isArray(value) && value.length === 0)
    if (value === null || value === undefined || (empty && Object.hasOwn(needed, name))) continue
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
    const reason = rule && validate(rule, value, glossarySchema, name)
    if (!reason) {
      valid.push([name, value])
      continue
    }
    const message = file.message(`${reason}; it is left out.`, {
      place: locate(name),
      ruleId: 'invalid-value',
      source,
    })
    message.actual = typeof value === 'string' ? value : JSON.stringify(value)
  }
  return Object.fromEntries(valid)
}

const needed = { id: true, hi: true, en: true }

/** The checker tells of empty Hindi forms; whether some English was empty is returned. */
function dropBlankForms(concept: GlossaryConcept): boolean {
  const isForm = (form: string): boolean => form.trim() !== ''
  if (!isForm(concept.hi)) concept.hi = ''
  const english = concept.en.length
  concept.en = concept.en.filter(isForm)
  for (const key of lists) {
    const forms = concept[key]
    if (forms && !forms.every(isForm)) concept[key] = forms.filter(isForm)
  }
  return concept.en.length > 0 && concept.en.length < english
}

function makeId({ en }: GlossaryConcept, index: number): string {
  const words = en[0]?.toLowerCase().match(/[a-z0-9]+/gu)
  return words?.join('-') ?? `concept-${index + 1}`
}

function freeId(id: string, taken: ReadonlySet<unknown>): string {
  if (!taken.has(id)) return id
  let number = 2
  while (taken.has(`${id}-${number}`)) number++
  return `${id}-${number}`
}
