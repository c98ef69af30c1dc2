import type { CallContext } from 'twilio/lib/rest/api/v2010/account/call.js';
import { paths, webhookAddress } from './addresses.js';
import type { TwilioSettings } from './settings.js';
import type { RecordingFacts } from './twilio-client.js';
import { redirected } from './twilio-http-client.js';

type StartFields = NonNullable<Parameters<CallContext['recordings']['create']>[0]>;

/** What Twilio is told to start, pause, resume and stop the recording of a live call. */
export const recordings = {
  start: (settings: Pick<TwilioSettings, 'publicUrl'>, effect?: string): StartFields => ({
    recordingChannels: 'dual',
    // Silences stay, so that times in our log point into the audio.
    trim: 'do-not-trim',
    recordingStatusCallback: webhookAddress(settings, paths.voiceStatus, { effect }),
    recordingStatusCallbackEvent: ['in-progress', 'completed', 'absent'],
  }),
  pause: { status: 'paused', pauseBehavior: 'silence' },
  resume: { status: 'in-progress' },
  stop: { status: 'stopped' },
} as const;

/** Takes what we need of Twilio's recording resource. */
export function recordingFacts(recording: {
  readonly sid: string;
  readonly callSid: string;
  readonly status: string;
  readonly duration: string | null;
}): RecordingFacts {
  const { sid, callSid, status } = recording;
  const duration = Number(recording.duration ?? Number.NaN);
  return { sid, callSid, status, ...(duration >= 0 && { duration }) };
}

/** Fetches a recording's audio; the official client reads text only. */
export async function downloadRecording(sid: string, settings: TwilioSettings): Promise<Uint8Array> {
  const { accountSid, authToken, apiKey, apiSecret, apiUrl } = settings;
  const address = `https://api.twilio.com/2010-04-01/Accounts/${accountSid}/Recordings/${sid}.wav`;
  const login = apiKey && apiSecret ? `${apiKey}:${apiSecret}` : `${accountSid}:${authToken}`;
  const response = await fetch(apiUrl ? redirected(address, apiUrl) : address, {
    headers: { authorization: `Basic ${Buffer.from(login).toString('base64')}` },
  });
  if (!response.ok) throw Object.assign(new Error('The recording was refused.'), { status: response.status });
  return new Uint8Array(await response.arrayBuffer());
}
