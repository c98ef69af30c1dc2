import type { Capabilities } from './capabilities.js';

/** Hong Kong, from a number of its own: pictures arrive as addresses. */
export const hk: Capabilities = {
  country: 'HK',
  prefix: '+852',
  voice: true,
  twoWaySms: true,
  url: true,
  financeContent: true,
  mms: false,
  maxSegments: 10,
  requiresTemplate: false,
  callHours: null,
};
