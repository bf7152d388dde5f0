import type { Nodes } from 'xast'
import { toXml } from 'xast-util-to-xml'

/**
 * Writes a tree without CDATA as XML.
 *
 * @param tree Tree.
 * @returns XML text; what the serialiser leaves open is escaped: the end of a CDATA section, which is no text, and the
 *   carriage return, which a reader takes for a line feed.
 */
export function writeXml(tree: Nodes): string {
  return toXml(tree).replaceAll(']]>', ']]&gt;').replaceAll('\r', '&#xD;')
}
