import { type Labels, readLabels } from './labels.ts'

/** A dictionary article in plain text, taken apart. */
export interface Article extends Labels {
  glosses: string[]
}

const pronunciation = /\/[^/\n]{1,80}\/|\[[^\]\p{Script=Devanagari}\n]{1,80}\]/gu

const bracketedLabel = /^[<(]([\p{L}\p{M} .,_-]{1,30})[>)]\.?\s*/u

/** A label without brackets ends in a full stop, so that no gloss is taken for one. */
const pointedLabel = /^([\p{L}\p{M}]{1,8}(?:\.[\p{L}\p{M}]{1,8}){0,2}\.)\s*/u

const number = /^(?:\d{1,3}[.)]|[(]\d{1,3}[)]|[•◦▪*–-])\s*/

const example = /^["“‘'].*["”’']\.?$/

/**
 * Takes a plain-text article apart: the line of the headword with pronunciation and part of speech, and a gloss on each
 * line that follows. Quoted examples and pronunciations are left out.
 *
 * @param text Article.
 * @param headword Headword, which the article may repeat.
 * @returns Part of speech and gender where they are named, and the glosses in order.
 */
export function readArticle(text: string, headword: string): Article {
  const labels: string[] = []
  const glosses: string[] = []
  const takeLabels = (line: string): string => {
    let rest = line
    for (let match = matchLabel(rest); match; match = matchLabel(rest)) {
      labels.push(...match.labels)
      rest = rest.slice(match.length)
    }
    return rest
  }
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim()
    const bare = index === 0 ? takeHeadword(line, headword) : line
    if (bare === '' || example.test(bare)) continue
    const own = number.test(bare)
    const gloss = takeLabels(takeLabels(bare).replace(number, ''))
    if (gloss === '') continue
    // A gloss that is too long for its line goes on, indented, on the next.
    const goesOn = !own && /^\s/.test(raw) && glosses.length > 0
    if (goesOn) glosses.push(`${glosses.pop()} ${gloss}`)
    else glosses.push(gloss)
  }
  return { ...readLabels(labels), glosses }
}

/** What follows a repeated headword; before anything else the same word is the beginning of a gloss. */
const afterHeadword = /^\s*(?:$|[[/<(,:\d])/

function takeHeadword(line: string, headword: string): string {
  const repeats = line.toLowerCase().startsWith(headword.toLowerCase())
  const rest = repeats ? line.slice(headword.length) : line
  return (repeats && !afterHeadword.test(rest) ? line : rest).replace(pronunciation, '').trim()
}

/** Labels at the start of a line that say something; an unknown word in brackets belongs to the gloss. */
function matchLabel(line: string): { labels: string[]; length: number } | undefined {
  for (const pattern of [bracketedLabel, pointedLabel]) {
    const match = pattern.exec(line)
    const labels = (match?.[1] ?? '').split(/[,;]/)
    if (!match || Object.keys(readLabels(labels)).length === 0) continue
    return { labels, length: match[0].length }
  }
  return undefined
}
