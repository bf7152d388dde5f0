import { adoptSheet } from '../styles/adopt-sheet.ts'
import { popoverStyles } from './popover-styles.ts'

const gap = 8
// Less than this is no card; it may then reach beyond the viewport.
const least = 200

/**
 * Opens a popover beside a box of the page: under it where there is room, else over it, else where there is
 * more room, as high as that is.
 * @param popover The popover; narrow screens keep it at the bottom by style.
 * @param box The box to stand beside, in viewport coordinates.
 */
export function placePopover(popover: HTMLElement, box: DOMRect): void {
  adoptSheet(popover.getRootNode(), popoverStyles)
  // Set through the object model, which a strict Content-Security-Policy allows; a style attribute is not.
  const { style } = popover
  style.maxHeight = ''
  if (!popover.matches(':popover-open')) popover.showPopover()
  if (getComputedStyle(popover).position === 'fixed') return uncover(popover, box)
  const { innerWidth, innerHeight, scrollX, scrollY } = window
  const { offsetWidth: width, offsetHeight: height } = popover
  const left = Math.max(gap, Math.min(box.left, innerWidth - width - gap))
  const under = innerHeight - box.bottom - 2 * gap
  const over = box.top - 2 * gap
  const isUnder = height <= under || (height > over && under >= over)
  const room = Math.max(least, isUnder ? under : over)
  const top = isUnder ? box.bottom + gap : box.top - gap - Math.min(height, room)
  if (height > room) style.maxHeight = `${room}px`
  style.left = `${left + scrollX}px`
  style.top = `${top + scrollY}px`
}

// At the bottom of a narrow screen; what it is about must not be under it.
function uncover(popover: HTMLElement, box: DOMRect): void {
  const covered = box.bottom + gap - popover.getBoundingClientRect().top
  if (covered > 0) window.scrollBy({ top: covered, behavior: 'instant' })
}
