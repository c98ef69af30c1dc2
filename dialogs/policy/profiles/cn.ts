import { at, type PolicyProfile } from '../profile.js';

const voice = [
  { from: at(9), to: at(12) },
  { from: at(14), to: at(20) },
];
const employer = [
  { from: at(9, 30), to: at(11, 30) },
  { from: at(14), to: at(17) },
];
const sms = [{ from: at(8), to: at(21) }];

/** China: no calls over noon; GB/T 45251-2025 and the banking association's guideline bar 22:00 to 08:00. */
export const cn: PolicyProfile = {
  market: 'cn',
  voice,
  employer,
  sms,
  unknownZone: { zone: 'Asia/Shanghai', voice, sms },
};
