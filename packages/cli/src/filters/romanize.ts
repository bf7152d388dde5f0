import { type RomanizationScheme, romanize } from '@sahapath/hindi/romanize'
import { readText } from '../fields.ts'

/** Makes the filter `romanize`. */
export function createRomanizer({ scheme }: { scheme?: string }): (line: object) => object {
  return (line) => ({
    text: romanize(readText(line, 'text'), { scheme: scheme as RomanizationScheme }),
  })
}
