/**
 * Opens a popover beside a box of the page: under it where there is room, else over it.
 * @param popover The popover; narrow screens keep it at the bottom by style.
 * @param box The box to stand beside, in viewport coordinates.
 */
export function placePopover(popover: HTMLElement, box: DOMRect): void {
  if (!popover.matches(':popover-open')) popover.showPopover()
  const gap = 8
  const { innerWidth, innerHeight, scrollX, scrollY } = window
  const { offsetWidth: width, offsetHeight: height } = popover
  const left = Math.max(gap, Math.min(box.left, innerWidth - width - gap))
  const under = box.bottom + gap
  const over = box.top - gap - height
  const top = under + height <= innerHeight || over < 0 ? under : over
  // Set through the object model, which a strict Content-Security-Policy allows; a style attribute is not.
  popover.style.left = `${left + scrollX}px`
  popover.style.top = `${top + scrollY}px`
  // On a narrow screen it stands at the bottom: what it is about must not be under it.
  const covered = box.bottom + gap - popover.getBoundingClientRect().top
  const { position } = getComputedStyle(popover)
  if (position === 'fixed' && covered > 0) window.scrollBy({ top: covered, behavior: 'instant' })
}
