import { habits } from './habits.ts'
import { length } from './length.ts'
import { marks } from './marks.ts'
import { names } from './names.ts'
import { numbers } from './numbers.ts'
import { paragraphs } from './paragraphs.ts'
import { position } from './position.ts'
import { roles } from './roles.ts'
import { shape } from './shape.ts'
import type { Signal } from './signal.ts'
import { untranslated } from './untranslated.ts'
import { words } from './words.ts'

/** All signals, in the order of their weights. */
export const signals: readonly Signal[] = [
  shape,
  words,
  names,
  numbers,
  length,
  position,
  paragraphs,
  roles,
  marks,
  untranslated,
  habits,
]

/** Count of all numbers that signals read. */
export const featureCount: number = signals.reduce((sum, { features }) => sum + features.length, 0)

/** Index of the first number of each signal. */
export const featureStarts: readonly number[] = signals.map((_, k) =>
  signals.slice(0, k).reduce((sum, { features }) => sum + features.length, 0),
)
