import { VFile } from 'vfile'
import type { Concept } from '../document/types.ts'
import { splitPattern } from './split-pattern.ts'

/** Where a part of a concept stands in the file it was read from. */
export type LocateConcept = (
  index: number,
  key: keyof Concept,
) => { line: number; column: number } | undefined

const source = 'sahapath-glossary'

/**
 * Checks a glossary for what keeps it from being used: doubles, clashes, missing languages, forms that cannot be found.
 *
 * @param concepts Concepts of one or several glossaries, in order of priority.
 * @param locate Gives the row and column of a concept's part, where they are known.
 * @returns Messages in order of the concepts, with rule ids `duplicate-id`, `duplicate-form`, `clashing-form`,
 *   `missing-language`, `unreachable-form` and `missing-relation`.
 */
export function checkGlossary(
  concepts: readonly Concept[],
  locate: LocateConcept = () => undefined,
): VFile['messages'] {
  const file = new VFile()
  const ids = new Set(concepts.map(({ id }) => id))
  const seenIds = new Set<string>()
  const owners = new Map<string, Concept>()
  concepts.forEach((concept, index) => {
    const report = (ruleId: string, key: keyof Concept, reason: string, actual: string): void => {
      const message = file.message(reason, { place: locate(index, key), ruleId, source })
      message.actual = actual
    }
    const { id, hi, en, definition } = concept
    if (seenIds.has(id)) report('duplicate-id', 'id', `The id ${id} is used twice.`, id)
    seenIds.add(id)
    if (!hi) report('missing-language', 'hi', `${id} has no Hindi term.`, '')
    if (!en?.some((word) => word.trim())) {
      report('missing-language', 'en', `${id} has no English equivalent.`, '')
    }
    for (const language of ['en', 'hi'] as const) {
      if (definition?.[language]) continue
      report('missing-language', 'definition', `${id} has no definition in ${language}.`, '')
    }
    for (const [key, form] of listForms(concept)) {
      const [literal] = splitPattern(form)
      if (!literal) {
        report('unreachable-form', key, `${form || 'An empty form'} of ${id} holds no word.`, form)
        continue
      }
      const folded = literal.join(' ')
      const owner = owners.get(folded)
      if (!owner) owners.set(folded, concept)
      else if (owner === concept) {
        report('duplicate-form', key, `${id} lists ${form} twice, spelling aside.`, form)
      } else if (!owner.notWhen) {
        report('clashing-form', key, `${form} of ${id} is found as ${owner.id} before it.`, form)
      }
    }
    for (const key of ['broader', 'related'] as const) {
      for (const other of concept[key] ?? []) {
        if (ids.has(other)) continue
        report('missing-relation', key, `${id} names ${other}, which is no concept.`, other)
      }
    }
  })
  return file.messages
}

function listForms(concept: Concept): [keyof Concept, string][] {
  const { hi, variants = [], deprecated = [], abbreviations = [] } = concept
  const of = (key: keyof Concept, forms: readonly string[]): [keyof Concept, string][] =>
    forms.map((form) => [key, form])
  return [
    ...of('hi', hi ? [hi] : []),
    ...of('variants', variants),
    ...of('deprecated', deprecated),
    ...of('abbreviations', abbreviations),
  ]
}
