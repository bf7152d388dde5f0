import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A mark in a passage, with half-open UTF-16 offsets into its plain text. */
export interface Mark {
  start: number
  end: number
  surface: string
  type: string
  lemma: string
  /** Whether it must be found; otherwise it may be found or not. */
  required: boolean
}

/** A passage with its marks taken out of the text. */
export interface MarkedPassage {
  name: string
  text: string
  marks: Mark[]
  /** Words of a term in another sense. */
  traps: { start: number; end: number }[]
}

/**
 * Reads a passage written with marks: `{words|type|lemma}`, `{?words|type}`, `{!words}`.
 * @param name Name of the passage.
 * @param source Text with marks.
 * @returns Plain text and marks.
 */
export function readMarkedPassage(name: string, source: string): MarkedPassage {
  const marks: Mark[] = []
  const traps: { start: number; end: number }[] = []
  let text = ''
  let from = 0
  for (const match of source.matchAll(/\{([?!]?)([^{}|]+)(?:\|([a-z]+))?(?:\|([^{}|]+))?\}/gu)) {
    text += source.slice(from, match.index)
    from = match.index + match[0].length
    const [, sign, surface = '', type = '', lemma = surface] = match
    const range = { start: text.length, end: text.length + surface.length }
    text += surface
    if (sign === '!') traps.push(range)
    else marks.push({ ...range, surface, type, lemma, required: sign !== '?' })
  }
  text += source.slice(from)
  if (/[{}|]/u.test(text)) throw new Error(`readMarkedPassage found a broken mark in ${name}`)
  return { name, text, marks, traps }
}

/** Folder of passages: those that rules may be tuned on, and those for measuring alone. */
export type PassageFolder = 'tuning' | 'held-out-6'

/**
 * Reads all passages of a folder of `tests/fixtures/annotation`.
 * @param folder Name of the folder.
 * @returns Passages by name; none when there is no such folder.
 */
export function readPassages(folder: PassageFolder): MarkedPassage[] {
  const path = fileURLToPath(new URL(`../../../fixtures/annotation/${folder}`, import.meta.url))
  if (!existsSync(path)) return []
  return readdirSync(path)
    .sort()
    .map((file) => readMarkedPassage(file, readFileSync(join(path, file), 'utf8').trim()))
}
