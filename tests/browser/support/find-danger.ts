const addresses = new Set([
  'action',
  'background',
  'cite',
  'data',
  'formaction',
  'href',
  'poster',
  'src',
  'srcdoc',
  'srcset',
  'to',
  'xlink:href',
])

/**
 * Looks for what could run a script: in an element, all in it, its shadow root and its templates.
 * @param root Where to look.
 * @returns What was found, in words.
 */
export function findDanger(root: Node): string[] {
  const found: string[] = []
  const visit = (node: Node): void => {
    if (isElement(node)) {
      const element = node
      const name = element.localName
      if (name === 'script' && !isData(element)) found.push(`<script>${element.textContent}`)
      for (const { name: attribute, value } of element.attributes) {
        if (/^on/iu.test(attribute)) found.push(`<${name} ${attribute}>`)
        if (attribute === 'srcdoc') found.push(`<${name} srcdoc>`)
        const parts = attribute === 'srcset' ? value.split(',') : [value]
        if (addresses.has(attribute) && parts.some(isScript))
          found.push(`<${name} ${attribute}=${value}>`)
      }
      if (element.shadowRoot) visit(element.shadowRoot)
      if (name === 'template') visit((element as HTMLTemplateElement).content)
    }
    for (const child of node.childNodes) visit(child)
  }
  visit(root)
  return found
}

const ownScript =
  /^(?:\.\.\/)?assets\/(?:sahapath-(?:dictionaries|reader|theme)|wait-for-fonts)\.js$/u

/** Scripts of the site's own are loaded from its assets; data are no script. */
function isData(script: Element): boolean {
  return (
    script.getAttribute('type') === 'application/json' ||
    ownScript.test(script.getAttribute('src') ?? '')
  )
}

/** Elements of another window are of another class. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE
}

/** Browsers pass over white space and control characters in a scheme. */
function isScript(address: string): boolean {
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  const plain = address.replaceAll(/[\u0000-\u0020\u007F-\u00A0]/gu, '').toLowerCase()
  return /^(?:javascript|vbscript|data:(?:text|application|image\/svg))/u.test(plain)
}
