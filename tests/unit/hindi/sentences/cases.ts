import { readdirSync, readFileSync } from 'node:fs'

/** Folder of the segmentation cases. */
export const casesFolder: URL = new URL('../../../fixtures/segmentation/', import.meta.url)

/** One line of a case file. */
export interface SegmentationCase {
  line: string
  text: string
  /** UTF-16 offsets where a sentence has to end; the end of the text is not among them. */
  ends: number[]
  /** UTF-16 offsets where a sentence may end. */
  free: number[]
}

/** Names of the phenomena. */
export function listPhenomena(): string[] {
  return readdirSync(casesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
}

/** Lines of a case file, notes included. */
export function readLines(phenomenon: string): string[] {
  return readFileSync(new URL(`${phenomenon}/cases.txt`, casesFolder), 'utf8').split('\n')
}

/** Reads a line; undefined for notes and empty lines. */
export function readCase(line: string): SegmentationCase | undefined {
  if (line === '' || line.startsWith('#')) return undefined
  const ends: number[] = []
  const free: number[] = []
  let text = ''
  for (const unit of line) {
    if (unit === '‖') ends.push(text.length)
    else if (unit === '¦') free.push(text.length)
    else text += unit === '⏎' ? '\n' : unit
  }
  return { line, text, ends, free }
}

/** Writes a case with the ends it got. */
export function writeCase({ text, free }: SegmentationCase, ends: readonly number[]): string {
  let line = ''
  for (let offset = 0; offset <= text.length; offset++) {
    if (free.includes(offset)) line += '¦'
    else if (ends.includes(offset)) line += '‖'
    line += text.charAt(offset) === '\n' ? '⏎' : text.charAt(offset)
  }
  return line
}
