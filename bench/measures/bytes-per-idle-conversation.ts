import type { Measure } from '../measure.js';
import { crowd } from './crowd.js';

/** What a stored conversation that waits for its party holds in memory. */
export const bytesPerIdleConversation: Measure = {
  name: 'bytes-per-idle-conversation',
  unit: 'bytes',
  target: 1_023,
  better: 'at-most',
  run: async (parts) => (await crowd(parts)).bytesPerConversation,
};
