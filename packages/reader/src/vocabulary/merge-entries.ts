import type { VocabularyContext, VocabularyEntry, VocabularyFile } from './vocabulary-entry.ts'

/**
 * Merges two copies of one entry without loss, whichever comes first: what was changed last holds, the
 * contexts of both are kept, and so is the longer history of reviews.
 * @param a One copy.
 * @param b The other.
 * @returns The merged entry.
 */
export function mergeEntries(a: VocabularyEntry, b: VocabularyEntry): VocabularyEntry {
  const [older, newer] = isNewer(a, b) ? [b, a] : [a, b]
  const review = [older.review, newer.review].reduce((best, each) => {
    if (!best || !each) return best ?? each
    return each.reps >= best.reps ? each : best
  }, undefined)
  return {
    ...newer,
    added: older.added < newer.added ? older.added : newer.added,
    contexts: mergeContexts([...older.contexts, ...newer.contexts]),
    ...(review ? { review } : {}),
  }
}

/**
 * Reads a vocabulary file.
 * @param text JSON text.
 * @returns Its entries.
 * @throws When it is no vocabulary of a known version.
 */
export function readVocabularyFile(text: string): VocabularyEntry[] {
  const file = JSON.parse(text) as Partial<VocabularyFile> | null
  if (file?.type !== 'sahapath-vocabulary' || !Array.isArray(file.entries)) {
    throw new TypeError('Not a vocabulary file')
  }
  if (file.version !== 1) throw new TypeError(`This release knows version 1, not ${file.version}`)
  return file.entries.filter(isEntry)
}

/**
 * Writes a vocabulary file.
 * @param entries All entries, deleted ones too.
 * @returns JSON text.
 */
export function writeVocabularyFile(entries: readonly VocabularyEntry[]): string {
  const file: VocabularyFile = { type: 'sahapath-vocabulary', version: 1, entries: [...entries] }
  return `${JSON.stringify(file, null, 2)}\n`
}

// Equal times are told apart by content, so that both orders of merging agree.
function isNewer(a: VocabularyEntry, b: VocabularyEntry): boolean {
  if (a.changed !== b.changed) return a.changed > b.changed
  return JSON.stringify(a) > JSON.stringify(b)
}

function mergeContexts(contexts: readonly VocabularyContext[]): VocabularyContext[] {
  const byPlace = new Map(
    contexts.map((each) => [`${each.document}\n${each.source}\n${each.start}`, each]),
  )
  return [...byPlace.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each)
}

function isEntry(value: unknown): value is VocabularyEntry {
  const { id, headword, glosses, contexts, changed } = (value ?? {}) as Partial<VocabularyEntry>
  return (
    typeof id === 'string' &&
    typeof headword === 'string' &&
    typeof changed === 'string' &&
    Array.isArray(glosses) &&
    Array.isArray(contexts)
  )
}
