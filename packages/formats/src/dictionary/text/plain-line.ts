import { cleanLine } from './clean-text.ts'
import { htmlToText } from './html-to-text.ts'

const tag = /<(?:[a-z!?]|\/[a-z])[^<>]*>/i

const tagStart = /<(?=[a-z/!?])/gi

/** Markup is at times escaped twice; oftener is an attack. */
const mostPasses = 3

/**
 * Makes one clean line of plain text out of what may have markup in it, escaped or not.
 *
 * @param text What a dictionary gives as text.
 * @returns The line; nothing in it can be taken for the start of a tag.
 */
export function plainLine(text: string): string {
  // Cleaning comes first: a sign that shows nothing may hide a tag.
  let line = cleanLine(text)
  for (let pass = 0; pass < mostPasses && tag.test(line); pass++) line = cleanLine(htmlToText(line))
  return line.replace(tagStart, '< ')
}
