const interactive = 'button, a[href], summary, select, input, textarea, [role="button"]'

/** A control on the page, and the box that can be hit. */
export interface Control {
  name: string
  width: number
  height: number
}

/**
 * Lists every control that is shown, inside shadow roots too.
 * @param root Where to look.
 * @returns The controls with the size of their targets in CSS pixels; a label counts with its input.
 */
export function listControls(root: ParentNode): Control[] {
  return [...deepElements(root)]
    .filter((element) => element.matches(interactive) && isShown(element))
    .map((element) => {
      const { width, height } = (element.closest('label') ?? element).getBoundingClientRect()
      const name = element.ariaLabel ?? element.closest('label')?.textContent ?? element.textContent
      return { name: `${element.localName} ${name?.trim()}`, width, height }
    })
}

/** Walks through all elements under a root and under the shadow roots in it. */
export function* deepElements(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element
    if (element.shadowRoot) yield* deepElements(element.shadowRoot)
  }
}

// A veil that is lifted stays for assistive technology only, which needs no target.
function isShown(element: Element): boolean {
  return element.checkVisibility() && !element.closest('[data-revealed] .veil')
}
