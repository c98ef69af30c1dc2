import twilio from 'twilio';
import { paths, webhookAddress } from './addresses.js';
import { asked } from './asked.js';
import { downloadMedia } from './download-media.js';
import { TwilioError } from './errors.js';
import { messageFacts, type Official, providerLists } from './provider-lists.js';
import { downloadRecording, recordingFacts, recordings } from './recordings.js';
import type { TwilioSettings } from './settings.js';
import { bridgeTwiml } from './to-twiml/bridge-twiml.js';
import type { CallToBridge, CallToPlace, MessageToSend, TwilioClient } from './twilio-client.js';
import { TwilioHttpClient } from './twilio-http-client.js';

const hourInSeconds = 3_600;
const callEvents = ['initiated', 'ringing', 'answered', 'completed'];

/** Twilio's REST API over the official client. Make one and keep it: it holds the connections. */
export function createTwilioClient(settings: TwilioSettings): TwilioClient {
  const official = officialClient(settings);
  return {
    sendMessage: (message) => asked(() => official.messages.create(messageFields(message, settings))).then(sidOf),
    placeCall: (call) => asked(() => official.calls.create(callFields(call, settings))).then(sidOf),
    bridgeCall: (call) => asked(() => official.calls.create(bridgeFields(call, settings))).then(sidOf),
    endCall: (callSid) => done(() => official.calls(callSid).update({ status: 'completed' })),
    redirectCall: (callSid, twiml) => done(() => official.calls(callSid).update({ twiml })),
    startRecording: (callSid, effect) =>
      asked(() => official.calls(callSid).recordings.create(recordings.start(settings, effect))).then(sidOf),
    pauseRecording: (callSid) =>
      done(() => official.calls(callSid).recordings('Twilio.CURRENT').update(recordings.pause)),
    resumeRecording: (callSid) =>
      done(() => official.calls(callSid).recordings('Twilio.CURRENT').update(recordings.resume)),
    stopRecording: (callSid) =>
      done(() => official.calls(callSid).recordings('Twilio.CURRENT').update(recordings.stop)),
    fetchRecording: async (sid) => recordingFacts(await asked(() => official.recordings(sid).fetch())),
    downloadRecording: (sid) => asked(() => downloadRecording(sid, settings)),
    downloadMedia: (media, most) => asked(() => downloadMedia(media, most, settings)),
    deleteRecording: (sid) => done(() => official.recordings(sid).remove()),
    ...providerLists(official, settings),
    fetchMessage: async (sid) => messageFacts(await asked(() => official.messages(sid).fetch())),
    lookup: async (number) => {
      const request = () => official.lookups.v2.phoneNumbers(number).fetch({ fields: 'line_type_intelligence' });
      const { valid, countryCode, lineTypeIntelligence } = await asked(request);
      const lineType = lineTypeIntelligence?.type;
      return { valid, ...(countryCode && { country: countryCode }), ...(lineType && { lineType }) };
    },
  };
}

function officialClient(settings: TwilioSettings): Official {
  const { accountSid, authToken, apiKey, apiSecret, apiUrl } = settings;
  const options = { accountSid, httpClient: new TwilioHttpClient(apiUrl) };
  return apiKey && apiSecret ? twilio(apiKey, apiSecret, options) : twilio(accountSid, authToken, options);
}

function messageFields({ to, body, effect, validity }: MessageToSend, settings: TwilioSettings) {
  const { messagingServiceSid, from, forgetContent, forgetAddress } = settings;
  return {
    to,
    body,
    ...(messagingServiceSid ? { messagingServiceSid } : { from }),
    statusCallback: webhookAddress(settings, paths.smsStatus, { effect }),
    validityPeriod: validity ?? hourInSeconds,
    ...(forgetContent && { contentRetention: 'discard' as const }),
    ...(forgetAddress && { addressRetention: 'obfuscate' as const }),
  };
}

function callFields({ to, effect, timeout, record, machineDetection }: CallToPlace, settings: TwilioSettings) {
  const callback = webhookAddress(settings, paths.voiceStatus, { effect });
  return {
    to,
    from: ownNumber(settings),
    timeout,
    record,
    url: webhookAddress(settings, paths.voice, { effect }),
    fallbackUrl: webhookAddress(settings, paths.voice, { effect, fallback: '1' }),
    statusCallback: callback,
    statusCallbackEvent: callEvents,
    // In the background, so that the party hears us at once.
    ...(machineDetection !== 'off' && { machineDetection, asyncAmd: 'true', asyncAmdStatusCallback: callback }),
  };
}

function bridgeFields(call: CallToBridge, settings: TwilioSettings) {
  return {
    to: call.person,
    from: ownNumber(settings),
    timeout: call.timeout,
    twiml: bridgeTwiml(call, settings),
    statusCallback: webhookAddress(settings, paths.voiceStatus, { effect: call.personEffect }),
    statusCallbackEvent: callEvents,
  };
}

function ownNumber({ from }: TwilioSettings): string {
  if (from) return from;
  throw new TwilioError({ kind: 'config', hint: 'Set TWILIO_PHONE_NUMBER to place calls.' });
}

function sidOf({ sid }: { readonly sid: string }): { readonly sid: string } {
  return { sid };
}

async function done(request: () => Promise<unknown>): Promise<void> {
  await asked(request);
}
