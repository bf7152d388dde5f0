/**
 * Reads a string out of an input line.
 * @throws Error that names the field.
 */
export function readText(line: object, field: string): string {
  const value = (line as Record<string, unknown>)[field]
  if (typeof value !== 'string') throw new Error(`"${field}" should be a string`)
  return value
}

/**
 * Reads a list of strings out of an input line.
 * @throws Error that names the field.
 */
export function readTexts(line: object, field: string): string[] {
  const value = (line as Record<string, unknown>)[field]
  if (!Array.isArray(value) || value.some((item) => typeof item !== 'string')) {
    throw new Error(`"${field}" should be a list of strings`)
  }
  return value as string[]
}
