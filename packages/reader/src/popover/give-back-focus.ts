/**
 * Focuses an element after a popover has closed, unless the focus has gone elsewhere. Browsers give the
 * focus back by themselves, but not into every shadow root.
 * @param root The root the popover is in.
 * @param focus Gives the focus to what should have it.
 */
export function giveBackFocus(root: ParentNode, focus: () => void): void {
  const focused = root.querySelector(':focus')
  // What has just been hidden still counts as focused for a moment.
  if (!focused || focused.closest('[popover]')) focus()
}
