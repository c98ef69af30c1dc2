import { faultOf } from '../../adapters/twilio/errors.js';
import type { AttemptFailure } from '../../dialogs/engine/input.js';

/** What Twilio's codes say of an attempt (policy, section 6). https://www.twilio.com/docs/api/errors */
const failures: Readonly<Record<number, AttemptFailure>> = {
  21211: 'invalid-number',
  21612: 'no-route',
  21614: 'takes-no-texts',
  // It waited in a queue that was full, or for longer than it was worth.
  30001: 'not-in-time',
  30003: 'unreachable',
  30004: 'blocked',
  30005: 'invalid-number',
  30006: 'takes-no-texts',
  30007: 'filtered',
  30008: 'unexplained',
  30036: 'not-in-time',
};

/** A number that the account may not reach while it is on trial; verifying it mends that, and stops nothing else. */
export const onTrial = 21608;

/** Why an attempt failed, by the provider's code; of the channel's own kind where it told none that we know. */
export function failureOf(channel: 'sms' | 'voice', code: number | undefined): AttemptFailure {
  const usual = channel === 'sms' ? 'undelivered' : 'failed';
  if (code === undefined) return usual;
  if (failures[code]) return failures[code];
  return channel === 'sms' && code !== onTrial && faultOf(code).kind === 'config' ? 'not-allowed' : usual;
}
