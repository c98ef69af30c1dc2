import type { Measure } from '../measure.js';
import { bytesPerIdleConversation } from './bytes-per-idle-conversation.js';
import { engineTurnsPerSecond } from './engine-turns-per-second.js';
import { smsTurnVsEmptyRoute } from './sms-turn-vs-empty-route.js';
import { smsTurnVsWaterfall } from './sms-turn-vs-waterfall.js';
import { turnCost } from './turn-cost.js';

/** Every measure, in the order in which it is taken and printed. */
export const measures: readonly Measure[] = [
  smsTurnVsEmptyRoute,
  smsTurnVsWaterfall,
  turnCost,
  bytesPerIdleConversation,
  engineTurnsPerSecond,
];
