import type { Capabilities } from './capabilities.js';

/** Singapore: calls only. Twilio carries texts one way there (twilio.com/guidelines/sg/sms). */
export const sg: Capabilities = {
  country: 'SG',
  prefix: '+65',
  voice: true,
  twoWaySms: false,
  url: true,
  financeContent: true,
  mms: false,
  maxSegments: 10,
  requiresTemplate: false,
  callHours: null,
};
