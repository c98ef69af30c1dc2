import { type Measure, median } from '../measure.js';
import { understanding } from './understanding.js';

/** Understanding, against the recognisers that Bot Framework's own prompts use, on the same answers. */
export const understandingVsRecognizers: Measure = {
  name: 'understanding-vs-recognizers',
  unit: 'times its answers per CPU second',
  target: 40,
  better: 'at-least',
  run: async (parts) => {
    const { perSecond, recognizers } = await understanding(parts);
    if (recognizers.length === 0) return undefined;
    return median(recognizers.map((theirs, round) => (perSecond[round] ?? 0) / theirs));
  },
};
