/**
 * Weights of the signals, one row a signal in the order of its features.
 *
 * They maximise the probability of gold alignments (a log-linear model over whole alignments, L2 penalty);
 * `tests/bench/tune-alignment.ts` prints them.
 */
const rows: readonly (readonly [signal: string, weights: readonly number[]])[] = [
  ['shape', [-1.066, -0.075, -1.429, -1.457, -1.143, -0.638, -0.131]],
  ['words', [0.437, 0.318, 0.125, 0.369, 0.208]],
  ['names', [0.77, 0.389]],
  ['numbers', [0.471, 1.168]],
  ['length', [-0.91, -0.623, 2.838]],
  ['position', [-0.033, 0.708]],
  ['paragraphs', [-1.968, 0.417, -0.942, 0.058]],
  ['roles', [-1]],
  ['marks', [-0.082, -0.694, -1.867, -0.186, -0.575, -0.002, 1.159]],
  ['untranslated', [0.022, 0.684, 0.78, -0.503]],
]

/** The weights in the order of the signals' features. */
export const weights: Float64Array = Float64Array.from(rows.flatMap(([, values]) => values))
