import type { TwilioSettings } from './settings.js';

// Twilio by default retries once, and only when it could not connect. All tries together may take 15 seconds.
// https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides
const whileTheyWait = '#rc=2&rp=all';
const inTheBackground = '#rc=5&rp=all';

/** The paths on which Twilio's webhooks arrive. */
export const paths = {
  sms: '/twilio/sms',
  smsStatus: '/twilio/sms/status',
  voice: '/twilio/voice',
  voiceAnswer: '/twilio/voice/answer',
  voiceStatus: '/twilio/voice/status',
} as const;

/** A path on which one of Twilio's webhooks arrives. */
export type TwilioPath = (typeof paths)[keyof typeof paths];

/**
 * Builds the address of a webhook as Twilio is told it: our public address, the query, and Twilio's connection
 * overrides so that it tries again.
 */
export function webhookAddress(
  settings: Pick<TwilioSettings, 'publicUrl'>,
  path: TwilioPath,
  query: Readonly<Record<string, string | undefined>> = {},
): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const search = given.length > 0 ? `?${new URLSearchParams(given)}` : '';
  const overrides = path === paths.smsStatus || path === paths.voiceStatus ? inTheBackground : whileTheyWait;
  return `${withoutSlash(settings.publicUrl)}${path}${search}${overrides}`;
}

/** The addresses to enter for a number in Twilio's console. */
export function numberAddresses(settings: Pick<TwilioSettings, 'publicUrl'>) {
  return {
    smsUrl: webhookAddress(settings, paths.sms),
    smsFallbackUrl: webhookAddress(settings, paths.sms, { fallback: '1' }),
    voiceUrl: webhookAddress(settings, paths.voice),
    voiceFallbackUrl: webhookAddress(settings, paths.voice, { fallback: '1' }),
    statusCallback: webhookAddress(settings, paths.voiceStatus),
  } as const;
}

/** Our public address without the slash that people tend to end it with. */
export function withoutSlash(url: string): string {
  return url.endsWith('/') ? url.slice(0, -1) : url;
}
