import { type Schema, validate } from '@sahapath/core/document'
import { VFile } from 'vfile'
import { finishConcepts, source } from './finish-concepts.ts'
import { parseLocatedJson } from './parse-located-json.ts'
import { glossarySchema } from './schema.ts'
import type { Glossary, GlossaryConcept, ReadGlossary, ReadGlossaryOptions } from './types.ts'

/** The file without its concepts, each of which is checked for itself. */
const frame: Schema = {
  ...glossarySchema,
  properties: { ...glossarySchema.properties, concepts: { type: 'array' } },
}

/**
 * Writes a glossary as JSON by `schema/glossary.v1.json`.
 *
 * @param glossary Glossary.
 * @returns JSON text.
 */
export function toGlossaryJson({
  concepts,
  title,
  source: from,
  languages,
  kept,
}: Glossary): string {
  const content = {
    type: 'sahapath-glossary',
    version: 1,
    title,
    source: from,
    languages,
    concepts,
    kept,
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

/**
 * Reads a glossary from JSON: a glossary file, or a bare list of concepts.
 *
 * @param text JSON text.
 * @param options What is taken where the file does not say.
 * @returns Concepts and messages with line and column.
 * @throws VFileMessage that names line and column when the text is no JSON or no glossary of version 1.
 */
export function fromGlossaryJson(text: string, options: ReadGlossaryOptions = {}): ReadGlossary {
  const file = new VFile()
  const { value, locate } = parseLocatedJson(text, file)
  const isList = Array.isArray(value)
  const content = (
    isList ? { type: 'sahapath-glossary', version: 1, concepts: value } : value
  ) as Omit<Glossary, 'concepts'> & { concepts: unknown[] }
  const wrong = validate(frame, content)
  if (wrong)
    file.fail(`This is no glossary of version 1: ${wrong}.`, {
      place: locate([]),
      ruleId: 'no-glossary',
      source,
    })
  const items = content.concepts.map((item, index) => ({
    item,
    path: isList ? [index] : ['concepts', index],
  }))
  const raws = items.flatMap(({ item, path }) => {
    if (typeof item === 'object' && item !== null && !Array.isArray(item)) {
      return {
        members: item as Record<string, unknown>,
        locate: (key: string) => locate([...path, key]) ?? locate(path),
      }
    }
    file.message('A concept should be an object; this is left out.', {
      place: locate(path),
      ruleId: 'invalid-value',
      source,
    })
    return []
  })
  const concepts: GlossaryConcept[] = finishConcepts(raws, file, options)
  const { title, source: from, languages, kept } = content
  return {
    concepts,
    ...(title === undefined ? {} : { title }),
    ...(from === undefined ? {} : { source: from }),
    ...(languages === undefined ? {} : { languages }),
    ...(kept === undefined ? {} : { kept }),
    messages: file.messages,
  }
}
