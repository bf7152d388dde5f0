import { segmentEnglish } from '@sahapath/core/english'
import { segmentSentences } from '@sahapath/hindi/sentences'
import { readText } from '../fields.ts'

/** Makes the filter `segment`. */
export function createSegmenter({ lang }: { lang?: string }): (line: object) => object {
  const segment = lang === 'en' ? segmentEnglish : segmentSentences
  return (line) => {
    const text = readText(line, 'text')
    const ranges = segment(text)
    return { sentences: ranges.map(([start, end]) => text.slice(start, end)), ranges }
  }
}
