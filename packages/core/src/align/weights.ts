/**
 * Weights of the signals, one row a signal in the order of its features.
 *
 * They maximise the probability of gold alignments (a log-linear model over whole alignments, L2 penalty);
 * `tests/bench/tune-alignment.ts` prints them.
 */
const rows: readonly (readonly [signal: string, weights: readonly number[]])[] = [
  ['shape', [-1.971, -0.728, -1, -1.146, -0.444, -0.424, 0.271]],
  ['words', [0.374, 0.177, 0.054, 0.277, 0.307]],
  ['names', [0.304, 0.217]],
  ['numbers', [0.163, 0.855]],
  ['length', [-0.96, -0.822, 1.835]],
  ['position', [-0.353, 0.607]],
  ['paragraphs', [-2.075, 0.356, -0.843, 0.022]],
  ['roles', [-1]],
  ['marks', [-0.051, -0.677, -1.933, -0.283, -0.657, -0.02, 1.16]],
  ['untranslated', [-0.015, 0.859, 0.675, -0.293]],
]

/** The weights in the order of the signals' features. */
export const weights: Float64Array = Float64Array.from(rows.flatMap(([, values]) => values))
