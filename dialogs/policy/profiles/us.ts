import { type ProfileData, readProfile } from '../profile.js';

// 12 to 20 Eastern lies within 9 to 20 in every contiguous US zone.
const everywhere: ProfileData['hours']['voice'] = [['12:00', '20:00']];

/** United States: stricter than 47 CFR 64.1200 and Reg F ask, on purpose; a callback is not collection. */
export const us = readProfile({
  market: 'us',
  hours: { voice: [['09:00', '20:00']], sms: [['08:00', '21:00']], employer: [['09:00', '17:00']] },
  unknownZone: { zone: 'America/New_York', voice: everywhere, sms: everywhere },
  voice: {
    maxAttemptsPerDay: 2,
    minGapHours: 4,
    // Reg F presumes seven in seven days to be too many.
    maxAttempts7d: 5,
    coolOffAfterTalkDays: 7,
    // The FCC's exemption for calls with an artificial voice to residential lines, since 2023-07-20.
    noConsentResidential30d: 3,
  },
  sms: { maxPerDay: 2, remindersPerItem: 3 },
  voicemail: { everyDays: 3 },
  ringTimeout: 28,
  maxCallMinutes: 8,
  contactThirdParty: false,
  // The FCC waives until 2027-01-31 that one revocation ends all; we keep to it before.
  revocation: { scope: 'all' },
  noCallsOn: { holidays: true, sundays: true },
  reassignedAfterDays: 90,
});
