/** What a key can ask for. */
export type KeyAction =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'nextWord'
  | 'previousWord'
  | 'card'
  | 'romanization'
  | 'reveal'
  | 'view'
  | 'listen'
  | 'help'

/** One row of the key map: the keys by `KeyboardEvent.key`, and how the help sheet writes them where that differs. */
export interface KeyRow {
  action: KeyAction
  keys: readonly string[]
  shown?: readonly string[]
}

/** The keys, in the order of the help sheet. */
export const keymap: readonly KeyRow[] = [
  { action: 'next', keys: ['ArrowDown', 'j'], shown: ['↓', 'j'] },
  { action: 'previous', keys: ['ArrowUp', 'k'], shown: ['↑', 'k'] },
  { action: 'nextWord', keys: ['ArrowRight', 'l'], shown: ['→', 'l'] },
  {
    action: 'previousWord',
    keys: ['ArrowLeft', 'h'],
    shown: ['←', 'h'],
  },
  { action: 'card', keys: ['Enter'] },
  { action: 'reveal', keys: ['t'] },
  { action: 'romanization', keys: ['r'] },
  { action: 'view', keys: ['v'] },
  { action: 'listen', keys: [' '], shown: ['Space'] },
  { action: 'first', keys: ['Home'] },
  { action: 'last', keys: ['End'] },
  { action: 'help', keys: ['?'] },
]

// These keys mean something else to a control that has the focus.
const ofControls = new Set<KeyAction>([
  'card',
  'listen',
  'next',
  'previous',
  'nextWord',
  'previousWord',
  'first',
  'last',
])
const typing = 'input, textarea, select, [contenteditable]'
const control = 'button, a, summary, [popover], [role="menu"]'

/**
 * Tells what a key press asks for.
 * @param event A `keydown` event.
 * @returns The action; undefined for other keys, while typing, with a modifier, or where a control wants it.
 */
export function actionOf(event: KeyboardEvent): KeyAction | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return undefined
  const target = event.composedPath()[0]
  if (!(target instanceof Element) || target.closest(typing)) return undefined
  const key = keyOf(event)
  const action = keymap.find(({ keys }) => keys.includes(key))?.action
  return action && ofControls.has(action) && target.closest(control) ? undefined : action
}

// With a Hindi layout the key J types र: what counts for a letter is then the key, not the letter.
function keyOf({ key, code }: KeyboardEvent): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  if (letter && !/^[a-z]$/i.test(key)) return letter.toLowerCase()
  return key.length === 1 ? key.toLowerCase() : key
}
