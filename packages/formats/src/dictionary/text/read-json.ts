/**
 * Tells whether a value is an object with members.
 *
 * @param value Any value.
 * @returns True when it is.
 */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Takes the objects out of what should be a list of them.
 *
 * @param value Any value.
 * @returns Objects; nothing when the value is no list.
 */
export function listRecords(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

/**
 * Takes the strings out of what should be a list of them.
 *
 * @param value Any value.
 * @returns Strings; nothing when the value is no list.
 */
export function listStrings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
