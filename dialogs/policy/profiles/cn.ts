import { type ProfileData, readProfile } from '../profile.js';

const voice: ProfileData['hours']['voice'] = [
  ['09:00', '12:00'],
  ['14:00', '20:00'],
];
const sms: ProfileData['hours']['sms'] = [['08:00', '21:00']];

/** China: no calls over noon; GB/T 45251-2025 and the banking association's guideline bar 22:00 to 08:00. */
export const cn = readProfile({
  market: 'cn',
  hours: {
    voice,
    sms,
    employer: [
      ['09:30', '11:30'],
      ['14:00', '17:00'],
    ],
  },
  unknownZone: { zone: 'Asia/Shanghai', voice, sms },
  voice: {
    maxAttemptsPerDay: 2,
    minGapHours: 4,
    maxAttempts7d: 5,
    coolOffAfterTalkDays: 2,
    noConsentResidential30d: null,
  },
  sms: { maxPerDay: 2, remindersPerItem: 3 },
  voicemail: { everyDays: null },
  ringTimeout: 30,
  maxCallMinutes: 8,
  contactThirdParty: false,
  revocation: { scope: 'all' },
  noCallsOn: { holidays: true, sundays: false },
  reassignedAfterDays: null,
});
