/** Where a pointer was: unlike its event, this can be looked at later. */
export interface Spot {
  /** The innermost element or text the pointer was over. */
  target: EventTarget | null
  /** Place in the viewport, in CSS pixels. */
  x: number
  y: number
}

/**
 * Notes where a pointer is.
 * @param event A pointer or mouse event.
 * @returns The spot.
 */
export function spotOf(event: MouseEvent): Spot {
  return { target: event.composedPath()[0] ?? null, x: event.clientX, y: event.clientY }
}
