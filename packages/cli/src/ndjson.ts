import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'

/**
 * Answers every line of JSON with a line of JSON, in order and in constant memory.
 * A line that cannot be answered gets `{"id","error"}`; empty lines are skipped.
 * @param answer Makes the answer to one object; throws an Error that says what is wrong with it.
 * @param input Stream of UTF-8 lines; default standard input.
 * @param output Stream to write to; default standard output.
 * @returns 0, or 1 when some line was bad.
 */
export async function runFilter(
  answer: (line: object) => object,
  input: Readable = process.stdin,
  output: Writable = process.stdout,
): Promise<number> {
  let code = 0
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++
    if (line.trim() === '') continue
    let id: unknown = null
    let result: object
    try {
      const value = parseObject(line, number)
      id = value.id ?? null
      result = { id, ...answer(value) }
    } catch (error) {
      code = 1
      result = { id, error: error instanceof Error ? error.message : String(error) }
    }
    if (!output.write(`${JSON.stringify(result)}\n`)) await once(output, 'drain')
  }
  return code
}

function parseObject(line: string, number: number): { id?: unknown } {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw new Error(`line ${number} is not JSON: ${(error as Error).message}`, { cause: error })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`line ${number} is not a JSON object`)
  }
  return value
}
