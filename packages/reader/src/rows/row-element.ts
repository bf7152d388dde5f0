/**
 * Finds the row element of a pair.
 * @param rows The element that holds the groups.
 * @param number Number of the pair.
 * @returns The element, or null when it is not shown.
 */
export function rowElement(rows: HTMLElement | null, number: number): HTMLElement | null {
  const root = rows?.getRootNode() as Document | ShadowRoot | undefined
  return root?.getElementById(`p${number}`) ?? null
}

/**
 * Finds the row that something happened in.
 * @param target What an event happened to.
 * @returns The row element with the number of its pair, or null outside rows.
 */
export function rowAround(target: unknown): { element: HTMLElement; number: number } | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('.row') : null
  return element && { element, number: Number(element.id.slice(1)) }
}

/**
 * Lists the elements of the sections.
 * @param rows The element that holds the chapters.
 * @returns The elements, by number of the section.
 */
export function sectionElements(rows: HTMLElement | null): Element[] {
  return [...(rows?.querySelectorAll('.section') ?? [])]
}
