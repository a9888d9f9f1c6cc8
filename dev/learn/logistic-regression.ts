/** One text to learn from: what is seen in it, by number, with how much, and whether it is what is to be learned. */
export interface Example {
  readonly parts: Int32Array;
  readonly amounts: Float64Array;
  readonly isMeant: boolean;
}

export interface Learned {
  readonly start: number;
  readonly weights: Float64Array;
}

const STEPS = 400;
const STEP = 0.08;
const FADING = { first: 0.9, second: 0.999 };
const TINY = 1e-8;

/**
 * Learns weights that tell meant from the rest: logistic regression with both sides counting alike, kept small by the sum of their
 * squares times `restraint`. The steps are Adam's (Kingma and Ba, 2015) over all examples at once, so the same sentences give
 * the same weights.
 */
export function learn(examples: readonly Example[], parts: number, restraint: number): Learned {
  const meant = examples.filter(({ isMeant }) => isMeant).length;
  const half = examples.length / 2;
  const ofMeant = half / meant;
  const ofRest = half / (examples.length - meant);
  // The last one is the start, which is not restrained.
  const weights = new Float64Array(parts + 1);
  const slopes = new Float64Array(parts + 1);
  const first = new Float64Array(parts + 1);
  const second = new Float64Array(parts + 1);
  for (let step = 1; step <= STEPS; step += 1) {
    for (let part = 0; part < parts; part += 1) slopes[part] = 2 * restraint * (weights[part] ?? 0);
    slopes[parts] = 0;
    const start = weights[parts] ?? 0;
    for (const example of examples) {
      const { parts: own, amounts, isMeant } = example;
      const likelihood = 1 / (1 + Math.exp(-scoreOf({ start, weights }, example)));
      const slope = (likelihood - (isMeant ? 1 : 0)) * (isMeant ? ofMeant : ofRest);
      own.forEach((part, at) => {
        slopes[part] = (slopes[part] ?? 0) + slope * (amounts[at] ?? 0);
      });
      slopes[parts] = (slopes[parts] ?? 0) + slope;
    }
    const pace = STEP * (1 - step / (STEPS + 1));
    for (let part = 0; part <= parts; part += 1) {
      const slope = slopes[part] ?? 0;
      const mean = FADING.first * (first[part] ?? 0) + (1 - FADING.first) * slope;
      const spread = FADING.second * (second[part] ?? 0) + (1 - FADING.second) * slope * slope;
      first[part] = mean;
      second[part] = spread;
      const size = Math.sqrt(spread / (1 - FADING.second ** step)) + TINY;
      weights[part] = (weights[part] ?? 0) - (pace * mean) / (1 - FADING.first ** step) / size;
    }
  }
  return { start: weights[parts] ?? 0, weights };
}

/** How far an example is meant by what was learned. */
export function scoreOf({ start, weights }: Learned, { parts, amounts }: Example): number {
  let sum = start;
  parts.forEach((part, at) => {
    sum += (weights[part] ?? 0) * (amounts[at] ?? 0);
  });
  return sum;
}
