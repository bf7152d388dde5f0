/**
 * Weights of the signals, one row a signal in the order of its features.
 *
 * They maximise the probability of gold alignments (a log-linear model over whole alignments, L2 penalty);
 * `tests/bench/tune-alignment.ts` prints them.
 */
const rows: readonly (readonly [signal: string, weights: readonly number[]])[] = [
  ['shape', [-3.346, -1.496, -2.909, -2.912, -1.741, -2.194, -0.758]],
  ['words', [0.269, 0.422, 0.149, 0.343, 0.493]],
  ['names', [0.508, 0.395]],
  ['numbers', [0.1, 1.133]],
  ['length', [-1.056, -1.404, 0.759]],
  ['position', [0.16, 2.066]],
  ['paragraphs', [-2.783, 0.226, -1.328, -0.05]],
  ['roles', [-1]],
  ['marks', [0.123, -0.597, -3.504, -1.604, -0.899, -0.014, 1.564]],
  ['untranslated', [0.07, 1.524, 0.781, -0.533]],
]

/** The weights in the order of the signals' features. */
export const weights: Float64Array = Float64Array.from(rows.flatMap(([, values]) => values))
