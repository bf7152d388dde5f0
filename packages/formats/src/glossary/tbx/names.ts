import type { Element } from 'xast'
import type { NameElement } from '../xml/read-xml.ts'

/** Namespace of TBX 2019. */
export const tbxNamespace = 'urn:iso:std:iso:30042:ed-2'

const moduleNamespace = 'http://www.tbxinfo.net/ns/'

/** Elements of TBX 2008 by their names of 2019. */
const oldNames: Readonly<Record<string, string>> = {
  tbx: 'martif',
  tbxHeader: 'martifHeader',
  conceptEntry: 'termEntry',
  langSec: 'langSet',
  termSec: 'tig',
  refObjectSec: 'refObjectList',
}

const newNames: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(oldNames).map(([name, old]) => [old, name])),
  ntig: 'termSec',
}

/** In which element of the DCA style a data category of the public modules stands. */
const categories: Readonly<Record<string, readonly string[]>> = {
  admin: ['customerSubset', 'elementWorkingStatus', 'entrySource', 'projectSubset', 'source'],
  descrip: ['context', 'definition', 'example', 'explanation', 'reliabilityCode', 'subjectField'],
  ref: ['crossReference'],
  termNote: [
    'administrativeStatus',
    'animacy',
    'frequency',
    'geographicalUsage',
    'grammaticalGender',
    'grammaticalNumber',
    'grammaticalValency',
    'normativeAuthorization',
    'partOfSpeech',
    'pronunciation',
    'proprietaryRestriction',
    'register',
    'temporalQualifier',
    'termLocation',
    'termProvenance',
    'termType',
    'timeRestriction',
    'transferComment',
    'usageNote',
  ],
  transac: ['transactionType'],
  transacNote: ['responsibility'],
  xref: ['externalCrossReference', 'xGraphic', 'xSource'],
}

const elements = new Map(
  Object.entries(categories).flatMap(([element, types]) => types.map((type) => [type, element])),
)

/**
 * Prepares to name the elements of a TBX file as TBX 2019 does in its DCA style, whatever version and style it has.
 *
 * @returns Naming for `readXml`; elements of other namespaces keep their name and declare their prefix.
 */
export function nameTbxElements(): NameElement {
  let home: string | undefined
  return ({ space, local, prefix }, attributes) => {
    home ??= space
    const own = Object.entries(attributes).filter(([name]) => !/^xmlns(?::|$)/u.test(name))
    if (space === home) {
      return { name: newNames[local] ?? local, attributes: Object.fromEntries(own) }
    }
    const element = space.startsWith(moduleNamespace) ? elements.get(local) : undefined
    if (element) return { name: element, attributes: { type: local, ...Object.fromEntries(own) } }
    const declaration = prefix ? `xmlns:${prefix}` : 'xmlns'
    return {
      name: prefix ? `${prefix}:${local}` : local,
      attributes: { [declaration]: space, ...attributes },
    }
  }
}

/**
 * Gives an element and all in it their names of TBX 2008.
 *
 * @param element Element with the names of 2019; changed.
 * @returns The same element.
 */
export function useOldNames(element: Element): Element {
  element.name = oldNames[element.name] ?? element.name
  for (const child of element.children) if (child.type === 'element') useOldNames(child)
  return element
}
