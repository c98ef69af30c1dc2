import { at, type PolicyProfile } from '../profile.js';

// 12 to 20 Eastern lies within 9 to 20 in every contiguous US zone.
const everywhere = [{ from: at(12), to: at(20) }];

/** United States: stricter than 47 CFR 64.1200 and Reg F ask, on purpose; a callback is not collection. */
export const us: PolicyProfile = {
  market: 'us',
  voice: [{ from: at(9), to: at(20) }],
  employer: [{ from: at(9), to: at(17) }],
  sms: [{ from: at(8), to: at(21) }],
  unknownZone: { zone: 'America/New_York', voice: everywhere, sms: everywhere },
};
