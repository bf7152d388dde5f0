/**
 * Weights of the signals, one row a signal in the order of its features.
 *
 * They maximise the probability of gold alignments (a log-linear model over whole alignments, L2 penalty);
 * `tests/bench/tune-alignment.ts` prints them.
 */
const rows: readonly (readonly [signal: string, weights: readonly number[]])[] = [
  ['shape', [-3, -3, -3, -3, -4, -5, -5]],
  ['words', [0.5, 0.5, 0.3, 0.3, 0.2]],
  ['names', [0.5, 0.5]],
  ['numbers', [0.5, 0.5]],
  ['length', [-0.4, 0, 0.5]],
  ['position', [-0.1, 0.5]],
  ['paragraphs', [-0.5, 0.5, -0.3, 0.3]],
  ['roles', [-1]],
  ['marks', [-0.5, -0.3, -0.3, -0.3, -0.5, -0.3, 0.3]],
  ['untranslated', [-0.2, 0, 0, 0]],
]

/** The weights in the order of the signals' features. */
export const weights: Float64Array = Float64Array.from(rows.flatMap(([, values]) => values))
