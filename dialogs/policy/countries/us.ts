import type { Capabilities } from './capabilities.js';

/**
 * The United States and, under the same prefix and rules, Canada. Twilio takes texts about mortgages from the servicing
 * lender alone; 1,600 characters are ten segments.
 */
export const us: Capabilities = {
  country: 'US',
  prefix: '+1',
  voice: true,
  twoWaySms: true,
  url: true,
  financeContent: 'servicer',
  mms: true,
  maxSegments: 10,
  requiresTemplate: false,
  callHours: null,
};
