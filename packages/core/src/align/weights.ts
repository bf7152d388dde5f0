/**
 * Weights of the signals, one row a signal in the order of its features.
 *
 * They maximise the probability of gold alignments (a log-linear model over whole alignments, L2 penalty);
 * `tests/bench/tune-alignment.ts` prints them.
 */
const rows: readonly (readonly [signal: string, weights: readonly number[]])[] = [
  ['shape', [-1.535, -0.222, -0.91, -0.893, -1.025, -0.397, 0.251]],
  ['words', [0.325, 0.346, 0.135, 0.269, 0.073]],
  ['names', [0.631, 0.333]],
  ['numbers', [0.525, 1.197]],
  ['length', [-0.903, -0.294, 2.295]],
  ['position', [-0.05, 0.278]],
  ['paragraphs', [-1.734, 0.368, -0.807, 0.145]],
  ['roles', [-1]],
  ['marks', [-0.134, -0.373, -1.752, -0.176, -1.083, -0.05, 0.742, 0.997, -1.563]],
  ['untranslated', [0.001, 0.71, 0.651, -0.415]],
  ['habits', [1.534, 1.646, 0.616, 0.865]],
]

/** The weights in the order of the signals' features. */
export const weights: Float64Array = Float64Array.from(rows.flatMap(([, values]) => values))
