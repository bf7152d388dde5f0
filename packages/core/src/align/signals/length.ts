import type { PreparedSide } from '../side.ts'
import type { Signal } from './signal.ts'

/** How long a translation is for its original: the log of the ratio, learned from the texts. */
export interface LengthModel {
  mean: number
}

/** Usual log ratio of English to Hindi lengths, and how many pairs the texts need to overrule it. */
const usual = { mean: 0.02, pairs: 10 } as const

/** Variance of the log ratio: short sentences differ more. */
const variance = { least: 0.035, perSign: 2.2 } as const

/**
 * Learns the length ratio of two texts.
 *
 * @param pairs - lengths of sentences that probably translate each other
 * @returns the model
 */
export function learnLength(
  pairs: readonly (readonly [source: number, target: number])[],
): LengthModel {
  const ratios = pairs
    .map(([source, target]) => Math.log((target + 3) / (source + 3)))
    .sort((a, b) => a - b)
  const median = ratios[ratios.length >> 1] ?? 0
  return {
    mean: (usual.mean * usual.pairs + median * ratios.length) / (usual.pairs + ratios.length),
  }
}

/**
 * Measures how badly two lengths fit.
 *
 * @param model - the length ratio
 * @param source - length of the source side
 * @param target - length of the target side
 * @returns the squared deviation of the log ratio in standard deviations, 25 at most, and minus the log of the
 *   standard deviation
 */
export function measureMisfit(
  model: LengthModel,
  source: number,
  target: number,
): [misfit: number, spread: number] {
  const spread = variance.least + variance.perSign / (source + 3)
  const deviation = Math.log((target + 3) / (source + 3)) - model.mean
  return [Math.min(25, (deviation * deviation) / spread), -0.5 * Math.log(spread)]
}

/** Whether the lengths fit: squared deviation of the log ratio in standard deviations, its spread apart. */
export const length: Signal = {
  name: 'length',
  features: ['misfit', 'misfit of several', 'spread'],
  read({ source, target, length: model }, { i, j, a, b }, out, at) {
    out[at] = out[at + 1] = out[at + 2] = 0
    if (a === 0 || b === 0) return
    const from = sum(source, i, a)
    const to = sum(target, j, b)
    const [misfit, spread] = measureMisfit(model, from, to)
    out[at] = misfit
    if (a + b > 2) out[at + 1] = misfit
    out[at + 2] = spread
  },
}

function sum(side: PreparedSide, from: number, count: number): number {
  let total = 0
  for (let k = 0; k < count; k++) total += side.lengths[from + k] as number
  return total
}
