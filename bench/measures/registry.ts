import type { Measure } from '../measure.js';
import { bytesPerIdleConversation } from './bytes-per-idle-conversation.js';
import { engineTurnsPerSecond } from './engine-turns-per-second.js';
import { longAnswer } from './long-answer.js';
import { pgTwoProcessesCpu, pgTwoProcessesVsOne } from './pg-two-processes.js';
import { smsTurnVsEmptyRoute } from './sms-turn-vs-empty-route.js';
import { smsTurnVsWaterfall } from './sms-turn-vs-waterfall.js';
import { startTime } from './start-time.js';
import { turnCost } from './turn-cost.js';
import { understandingLoad } from './understanding-load.js';
import { understandingP99 } from './understanding-p99.js';
import { understandingVsRecognizers } from './understanding-vs-recognizers.js';
import { voiceWebhookP99 } from './voice-webhook-p99.js';

/** Every measure, in the order in which it is taken and printed. */
export const measures: readonly Measure[] = [
  smsTurnVsEmptyRoute,
  smsTurnVsWaterfall,
  turnCost,
  bytesPerIdleConversation,
  startTime,
  engineTurnsPerSecond,
  understandingVsRecognizers,
  understandingP99,
  longAnswer,
  understandingLoad,
  pgTwoProcessesVsOne,
  pgTwoProcessesCpu,
  voiceWebhookP99,
];
