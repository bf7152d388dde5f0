import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Concept } from '@sahapath/core'
import { fold } from '@sahapath/hindi/fold'
import { LineCounter, parseDocument, type YAMLMap, isMap, isSeq } from 'yaml'
import { faultOfTerm } from './check-text.ts'
import type { Problem } from './read-table.ts'

const types = new Set(
  'office body org instrument process event status doctrine security place'.split(' '),
)

const keys = new Set(
  'id field hi variants deprecated abbreviations pos gender en type definition note notWhen broader related level'.split(
    ' ',
  ),
)

const contextKeys = new Set(['before', 'after', 'phrase', 'alone', 'why'])

/**
 * Reads and checks the glossary.
 *
 * @param folder Folder of the YAML files, one a subject field.
 * @param problems Receives what is wrong; faulty concepts are left out.
 * @returns Concepts in order of file and place, each with the field of its file.
 */
export function readConcepts(folder: string, problems: Problem[]): Concept[] {
  if (!existsSync(folder)) return []
  const concepts: Concept[] = []
  const ids = new Map<string, string>()
  const forms = new Map<string, { place: string; distinguished: boolean }>()
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.yaml')) continue
    const counter = new LineCounter()
    const document = parseDocument(readFileSync(join(folder, file), 'utf8'), {
      lineCounter: counter,
    })
    const name = `terms/${file}`
    for (const error of document.errors) {
      const line = counter.linePos(error.pos[0]).line
      problems.push({ file: name, line, column: 'yaml', text: error.message.split('\n')[0] ?? '' })
    }
    if (!isSeq(document.contents)) continue
    for (const item of document.contents.items) {
      if (!isMap(item)) continue
      const line = counter.linePos(item.range?.[0] ?? 0).line
      const before = problems.length
      const report = (column: string, text: string): void => {
        problems.push({ file: name, line, column, text })
      }
      const concept = readConcept(item as YAMLMap, file.slice(0, -'.yaml'.length), report)
      const twin = ids.get(concept.id)
      if (twin) report('id', `${concept.id} is in ${twin} already`)
      ids.set(concept.id, `${name}:${line}`)
      const distinguished = concept.notWhen !== undefined
      for (const form of [concept.hi, ...(concept.variants ?? [])]) {
        const other = forms.get(fold(form))
        if (other && !other.distinguished && !distinguished) {
          report('variants', `${form} is a form in ${other.place} already`)
        }
        forms.set(fold(form), { place: `${name}:${line}`, distinguished })
      }
      if (problems.length === before) concepts.push(concept)
    }
  }
  checkReferences(concepts, ids, problems)
  return concepts
}

function readConcept(
  item: YAMLMap,
  field: string,
  report: (column: string, text: string) => void,
): Concept {
  const given = item.toJSON() as Partial<Concept>
  for (const key of Object.keys(given)) if (!keys.has(key)) report(key, 'unknown key')
  const concept = { ...given, field: given.field ?? field } as Concept
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(concept.id ?? '')) report('id', 'expected kebab-case')
  for (const form of [concept.hi ?? '', ...(concept.variants ?? [])]) {
    const fault = faultOfTerm(String(form))
    if (fault) report('hi', fault)
  }
  if (!concept.pos && !/^[mf]$/.test(concept.gender ?? '')) report('gender', 'expected m or f')
  if (!Array.isArray(concept.en) || concept.en.length === 0) report('en', 'expected a list')
  else if (concept.en.some((english) => /[\u0900-\u097F]/.test(english)))
    report('en', 'not English')
  if (!types.has(concept.type)) report('type', `unknown type: ${concept.type}`)
  if (!concept.definition?.en?.endsWith('.')) report('definition', 'English ends with a full stop')
  if (!concept.definition?.hi?.endsWith('।')) report('definition', 'Hindi ends with a danda')
  if (![1, 2, 3].includes(concept.level)) report('level', 'expected 1, 2 or 3')
  for (const context of concept.notWhen ?? []) {
    for (const key of Object.keys(context)) {
      // An unquoted comma in a reason splits it into keys of its own.
      if (!contextKeys.has(key)) report('notWhen', `unknown key: ${key}`)
    }
    if (!context.why) report('notWhen', 'expected why')
  }
  const text = JSON.stringify(concept)
  if (text !== text.normalize('NFC')) report('item', 'not NFC')
  return concept
}

function checkReferences(
  concepts: readonly Concept[],
  ids: ReadonlyMap<string, string>,
  problems: Problem[],
): void {
  for (const concept of concepts) {
    for (const id of [...(concept.broader ?? []), ...(concept.related ?? [])]) {
      if (ids.has(id)) continue
      const [file = '', line = '0'] = (ids.get(concept.id) ?? '').split(':')
      problems.push({ file, line: Number(line), column: 'related', text: `no concept ${id}` })
    }
  }
}
