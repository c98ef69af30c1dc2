import type { AddressInfo } from 'node:net';
import type { TurnContext } from 'botbuilder';
import restify from 'restify';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import { TwilioError } from '../../../adapters/twilio/errors.js';
import { mountTwilio } from '../../../adapters/twilio/routes.js';
import type { TwilioSettings } from '../../../adapters/twilio/settings.js';
import type { MessageToSend } from '../../../adapters/twilio/twilio-client.js';
import { TwilioSmsAdapter } from '../../../adapters/twilio/twilio-sms-adapter.js';
import { TwilioVoiceAdapter } from '../../../adapters/twilio/twilio-voice-adapter.js';

export const settings: TwilioSettings = {
  publicUrl: 'https://bot.example.com/ringback/',
  accountSid: 'AC00000000000000000000000000000000',
  authToken: 'current-token',
  previousAuthToken: 'previous-token',
  from: '+15005550006',
};

/** A call that cannot go on. */
export const endedCall = 'CA-ended';

type Fields = Readonly<Record<string, string>>;

/** A server with Twilio's webhooks mounted, as Twilio would meet it behind a proxy. */
export async function signedServer(logic: (context: TurnContext) => Promise<void>) {
  const codes: string[] = [];
  const sent: MessageToSend[] = [];
  const redirected: { callSid: string; twiml: string }[] = [];
  const client = {
    sendMessage: async (message: MessageToSend) => ({ sid: `SM${sent.push(message)}` }),
    redirectCall: async (callSid: string, twiml: string) => {
      if (callSid === endedCall) throw new TwilioError({ kind: 'unknown', mayHaveHappened: false }, 21220);
      redirected.push({ callSid, twiml });
    },
  };
  const onError = (code: string) => void codes.push(code);
  const sms = new TwilioSmsAdapter(settings, client, onError);
  const voice = new TwilioVoiceAdapter(settings, client, onError);
  const server = restify.createServer();
  mountTwilio(server, { sms, voice, settings, logic, onRefused: onError });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const request = (path: string, fields: Fields, signature: string | undefined, headers: Fields = {}) =>
    fetch(base + path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { ...headers, ...(signature !== undefined && { 'x-twilio-signature': signature }) },
    });
  const post = (path: string, fields: Fields, headers?: Fields) =>
    request(path, fields, sign(path, fields, settings.authToken), headers);
  const close = () => new Promise<void>((closed) => server.close(() => closed()));
  return { base, codes, sent, redirected, sms, voice, request, post, close };
}

/** Twilio's signature over the public address. */
export function sign(path: string, fields: Fields, token: string): string {
  return getExpectedTwilioSignature(token, `https://bot.example.com/ringback${path}`, fields);
}
