import type { Capabilities } from './capabilities.js';

/**
 * Mainland China (twilio.com/guidelines/cn/sms): texts cannot be answered, hold no address, and nothing about loans;
 * carriers block many calls from abroad. It needs a domestic gateway and a line of its own.
 */
export const cn: Capabilities = {
  country: 'CN',
  prefix: '+86',
  voice: false,
  twoWaySms: false,
  url: false,
  financeContent: false,
  mms: false,
  maxSegments: 8,
  requiresTemplate: true,
  callHours: [{ from: 9 * 60, to: 20 * 60 }],
};
