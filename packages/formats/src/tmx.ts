import type { BilingualDocument } from '@sahapath/core/document'
import { x } from 'xastscript'
import { readPairs } from './read-pairs.ts'
import { toXmlText } from './to-xml-text.ts'
import { writeXml } from './write-xml.ts'

/**
 * Writes the two-sided pairs of a document as a translation memory, TMX 1.4b level 1.
 * @param document Document.
 * @returns XML text.
 */
export function toTmx(document: BilingualDocument): string {
  const units = readPairs(document).filter(({ source, target }) => source && target)
  const tree = x(null, [
    { type: 'instruction' as const, name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
    x('tmx', { version: '1.4' }, [
      x('header', {
        creationtool: 'sahapath',
        creationtoolversion: '1',
        segtype: 'sentence',
        'o-tmf': document.type,
        adminlang: 'en',
        srclang: 'hi',
        datatype: 'plaintext',
      }),
      x(
        'body',
        units.map(({ id, source, target, confidence }) =>
          x('tu', { tuid: `${document.id}.${id}` }, [
            x('prop', { type: 'x-confidence' }, String(confidence)),
            x('prop', { type: 'x-provenance' }, document.provenance.kind),
            x('tuv', { 'xml:lang': 'hi' }, [x('seg', toXmlText(source))]),
            x('tuv', { 'xml:lang': 'en' }, [x('seg', toXmlText(target))]),
          ]),
        ),
      ),
    ]),
  ])
  return `${writeXml(tree)}\n`
}
