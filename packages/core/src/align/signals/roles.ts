import type { Signal } from './signal.ts'

/** Whether the blocks of both sides play the same part: heading, caption, list item, quote. */
export const roles: Signal = {
  name: 'roles',
  features: ['differ'],
  read({ source, target }, { i, j, a, b }, out, at) {
    const left = source.roles[i]
    const right = target.roles[j]
    const isComparable = a > 0 && b > 0 && left !== undefined && right !== undefined
    out[at] = isComparable && left !== right ? 1 : 0
  },
}
