import type { TwilioSettings } from '../../adapters/twilio/settings.js';
import type { Settings } from '../settings.js';

/** What one sender may ask of the provider. */
export interface PaceLimits {
  readonly segmentsPerSecond: number;
  readonly callsPerSecond: number;
  /** How many calls that we placed may be on at once; as many as there are unless told. */
  readonly callsAtOnce?: number;
  /** Our number, or the messaging service that has several. */
  readonly messagesFrom: string;
  readonly callsFrom: string;
}

/** What Twilio gives a long number in the United States, and a new account: twilio.com/docs/api/errors/30001 and 22005. */
const twilioDefault = 1;
/** The emulator has no queue that could be full. */
const emulatorDefault = 1_000;

/** The limits that the settings tell, or those that Twilio begins with. */
export function paceLimits(settings: Settings, { from = '', messagingServiceSid }: TwilioSettings): PaceLimits {
  const usual = settings.TWILIO_ACCOUNT_SID === undefined ? emulatorDefault : twilioDefault;
  return {
    segmentsPerSecond: settings.RINGBACK_SEGMENTS_PER_SECOND ?? usual,
    callsPerSecond: settings.RINGBACK_CALLS_PER_SECOND ?? usual,
    callsAtOnce: settings.RINGBACK_CALLS_AT_ONCE,
    messagesFrom: messagingServiceSid ?? from,
    callsFrom: from,
  };
}
