import { existsSync, readFileSync } from 'node:fs'
import { type AlignmentCase, readCases } from './alignment-cases.ts'

/** A link between words, as token indices. */
export type GoldLink = [source: number, target: number]

/** A sentence pair with its gold links, as the word-link scorer reads it. */
export interface LinkCase {
  id: string
  hi_tokens: string[]
  en_tokens: string[]
  sure: GoldLink[]
  possible: GoldLink[]
}

/** Gold links of which the sentences are named only: a document, and an index on each side. */
interface LinkReference {
  id: string
  document: string
  hi: number
  en: number
  sure: GoldLink[]
  possible: GoldLink[]
}

/** Gold links of a file, and how many of its lines had to be left out. */
export interface LinkCases {
  cases: LinkCase[]
  leftOut: number
}

/** Tokens by the conventions of the word-link scorer. */
const token =
  /[\u0900-\u0963\u0970-\u097f\u200c\u200d]+|\p{Script=Latin}+(?:['’-]\p{Script=Latin}+)*|\p{Nd}+(?:[.,]\p{Nd}+)*|''|\S/gu

/**
 * Cuts a sentence into the tokens that gold links count.
 *
 * @param text - a sentence of either side
 * @returns its tokens
 */
export function splitTokens(text: string): string[] {
  return text.match(token) ?? []
}

/**
 * Reads gold links: lines with their tokens, and lines that name sentences of the alignment data.
 *
 * @param path - a JSON Lines file
 * @param alignment - the alignment data; lines that name its sentences are left out when it is not there
 * @returns the pairs and the number of lines left out
 * @throws {Error} when a line names no sentence or links a token that is not there
 */
export function readLinkCases(path: string, alignment: string): LinkCases {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as LinkCase | LinkReference)
  const documents = existsSync(alignment)
    ? new Map(readCases(alignment).map((document) => [document.id, document]))
    : undefined
  const cases: LinkCase[] = []
  for (const line of lines) {
    if ('hi_tokens' in line) cases.push(line)
    else if (documents) cases.push(resolve(line, documents))
  }
  for (const one of cases) checkLinks(one)
  return { cases, leftOut: lines.length - cases.length }
}

function resolve(
  { id, document, hi, en, sure, possible }: LinkReference,
  documents: ReadonlyMap<string, AlignmentCase>,
): LinkCase {
  const source = documents.get(document)?.hi[hi]
  const target = documents.get(document)?.en[en]
  if (source === undefined || target === undefined) {
    throw new Error(`${id} names a sentence that is not there: ${document}, ${hi} and ${en}`)
  }
  return { id, hi_tokens: splitTokens(source), en_tokens: splitTokens(target), sure, possible }
}

function checkLinks({ id, hi_tokens, en_tokens, sure, possible }: LinkCase): void {
  const seen = new Set<string>()
  for (const [h, e] of [...sure, ...possible]) {
    const link = `${h}-${e}`
    if (hi_tokens[h] === undefined || en_tokens[e] === undefined) {
      throw new Error(`${id} links a token that is not there: ${link}`)
    }
    if (seen.has(link)) throw new Error(`${id} has a link twice: ${link}`)
    seen.add(link)
  }
}
