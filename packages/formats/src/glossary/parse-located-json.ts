import { parse, type ValueNode } from '@humanwhocodes/momoa'
import type { VFile } from 'vfile'
import { type Place, source } from './finish-concepts.ts'

/** A JSON value that knows where its parts stand. */
export interface LocatedJson {
  value: unknown
  /** Finds the place of the member at a path, if there is one. */
  locate: (path: readonly (string | number)[]) => Place | undefined
}

/**
 * Reads JSON and remembers where everything stands.
 *
 * @param text JSON text.
 * @param file Receives the error.
 * @returns The value and a function that locates its parts.
 * @throws VFileMessage that names line and column when the text is no JSON.
 */
export function parseLocatedJson(text: string, file: VFile): LocatedJson {
  const plain = text.replace(/^\uFEFF/u, '')
  let root: ValueNode | undefined
  const tree = (): ValueNode | undefined => {
    try {
      return (root ??= parse(plain).body)
    } catch {
      // Nested deeper than the stack goes: `JSON.parse` reads that, and its parts have no place.
      return undefined
    }
  }
  let value: unknown
  try {
    value = JSON.parse(plain)
  } catch (error) {
    const { message: reason, place } = findFault(plain) ?? {
      message: String(error),
      place: undefined,
    }
    const where = place ? ` (line ${place.line}, column ${place.column})` : ''
    file.fail(`This is no JSON: ${reason}${where}.`, { place, ruleId: 'no-json', source })
  }
  return {
    value,
    locate(path) {
      let node = tree()
      for (const step of path) {
        node =
          node?.type === 'Object'
            ? node.members.findLast(({ name }) => name.type === 'String' && name.value === step)
                ?.value
            : node?.type === 'Array'
              ? node.elements[step as number]?.value
              : undefined
      }
      return node && { line: node.loc.start.line, column: node.loc.start.column }
    },
  }
}

/** Engines word and place the errors of `JSON.parse` each in its own way. */
function findFault(text: string): { message: string; place: Place } | undefined {
  try {
    parse(text)
  } catch (error) {
    const { message, line, column } = error as Error & Place
    if (line === undefined) return undefined
    return { message: message.replace(/\.?\s*\(\d+:\d+\)$/u, ''), place: { line, column } }
  }
  return undefined
}
