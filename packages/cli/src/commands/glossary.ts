import { readFileSync, writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { Glossary, ReadGlossary } from '@sahapath/formats/glossary'

/** What is asked for beyond the file. */
interface GlossaryOptions {
  out?: string
  /** Version of TBX that is written. */
  tbx: string
}

/**
 * Reads a glossary, says what is wrong with it, and writes it in another format.
 * @param file Glossary: `.tbx`, `.csv`, `.tsv` or `.json`.
 * @param options File to write, whose ending tells the format.
 * @returns Exit code.
 * @throws Error that names the file, and the place in it, when it cannot be read.
 */
export async function convertGlossary(file: string, options: GlossaryOptions): Promise<number> {
  const { fromGlossaryCsv, fromGlossaryJson, fromTbx, toGlossaryCsv, toGlossaryJson, toTbx } =
    await import('@sahapath/formats/glossary')
  const version = options.tbx === '2008' ? 2008 : 2019
  const formats: Record<
    string,
    { read: (text: string) => ReadGlossary; write: (glossary: Glossary) => string }
  > = {
    '.tbx': { read: fromTbx, write: (glossary) => toTbx(glossary, { version }) },
    '.csv': { read: fromGlossaryCsv, write: toGlossaryCsv },
    '.tsv': {
      read: fromGlossaryCsv,
      write: (glossary) => toGlossaryCsv(glossary, { delimiter: '\t' }),
    },
    '.json': { read: fromGlossaryJson, write: toGlossaryJson },
  }
  const formatOf = (name: string): (typeof formats)[string] => {
    const format = formats[extname(name).toLowerCase()]
    if (format) return format
    throw new Error(`${name}: expected a name ending in ${Object.keys(formats).join(', ')}`)
  }
  const { read } = formatOf(file)
  const write = options.out === undefined ? undefined : formatOf(options.out).write
  const { messages, ...glossary } = readFrom(file, read)
  for (const { line, column, reason, ruleId } of messages) {
    const place = line === undefined ? file : `${file}:${line}:${column}`
    process.stderr.write(`${place}: ${reason} [${ruleId}]\n`)
  }
  if (write && options.out !== undefined) writeFileSync(options.out, write(glossary))
  const where = options.out === undefined ? 'read' : `written to ${options.out}`
  process.stdout.write(`${glossary.concepts.length} concepts ${where}\n`)
  return 0
}

function readFrom(file: string, read: (text: string) => ReadGlossary): ReadGlossary {
  const bytes = readFileSync(file)
  try {
    return read(new TextDecoder(encodingOf(bytes)).decode(bytes))
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`, { cause: error })
  }
}

/** Termbases and spreadsheets write UTF-16 too, which begins with a mark of its own. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
