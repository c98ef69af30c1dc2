import VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js';
import type { Listening, Outbound } from '../../activities.js';
import { paths, webhookAddress } from '../addresses.js';
import type { TwilioSettings } from '../settings.js';
import { type Saying, speak } from './speak.js';
import { voices } from './voices.js';
import { xmlSafe } from './xml-safe.js';

// https://www.twilio.com/docs/voice/twiml/gather
const mostHints = 500;
const longestHint = 100;
const longestSpeech = 60;
const transferRings = 30;

/** Where a call stands: the number that we call from, and what follows its parts. */
export type CallSettings = Pick<TwilioSettings, 'publicUrl' | 'from'>;

/** Turns the replies of a turn into what a call does next. `ours` is the number that the call came from or to. */
export function voiceTwiml(replies: readonly Outbound[], settings: CallSettings, ours: string): string {
  const response = new VoiceResponse();
  const says = replies.filter((reply) => reply.kind === 'say');
  const asking = says.find((say) => say.listen);
  if (asking?.listen) ask(response, says, asking, asking.listen, settings);
  else for (const say of says) speak(response, say);
  for (const reply of replies) {
    if (reply.kind === 'transfer') transfer(response, reply, settings, ours);
    if (reply.kind === 'end-call') response.hangup();
  }
  return response.toString();
}

/** What leads up to the question can be interrupted together with it, or is heard out before it. */
function ask(
  response: VoiceResponse,
  says: readonly Saying[],
  asking: Saying,
  listen: Listening,
  settings: CallSettings,
): void {
  const leadIn = listen.bargeIn ? [] : says.slice(0, says.indexOf(asking));
  for (const say of leadIn) speak(response, say);
  const gather = response.gather(gatherAttributes(asking, listen, settings));
  for (const say of says.slice(leadIn.length)) speak(gather, say);
}

function gatherAttributes(asking: Saying, listen: Listening, settings: CallSettings): VoiceResponse.GatherAttributes {
  const hears = listen.types.includes('speech');
  const hints = hintList(listen.hints);
  return {
    input: [...listen.types].sort(),
    action: webhookAddress(settings, paths.voiceAnswer, { step: listen.step, effect: listen.effect }),
    method: 'POST',
    actionOnEmptyResult: true,
    timeout: wholeSeconds(listen.timeout),
    // No speechModel is set: Twilio refuses "auto" beside one (warning 13335).
    ...(hears && {
      language: voices[asking.locale].hears,
      speechTimeout: listen.speechTimeout === 'auto' ? 'auto' : String(wholeSeconds(listen.speechTimeout)),
      maxSpeechTime: Math.min(wholeSeconds(listen.maxSpeechTime), longestSpeech),
      ...(hints && { hints }),
    }),
    bargeIn: listen.bargeIn,
    ...(listen.digits !== undefined && { numDigits: listen.digits }),
    ...(listen.finishOnKey !== undefined && { finishOnKey: listen.finishOnKey }),
  };
}

/** Commas part the hints, so a hint can hold none. */
function hintList(hints: readonly string[]): string {
  const clean = hints.map((hint) =>
    xmlSafe(hint)
      .replace(/[,\s]+/g, ' ')
      .trim(),
  );
  const fitting = clean.filter((hint) => hint !== '' && hint.length <= longestHint);
  return [...new Set(fitting)].slice(0, mostHints).join(',');
}

function wholeSeconds(seconds: number): number {
  return Math.max(1, Math.ceil(seconds));
}

/** The other end reports by itself which number was dialled. https://www.twilio.com/docs/voice/twiml/number */
function transfer(
  response: VoiceResponse,
  { to, effect, asks, rings = transferRings }: Extract<Outbound, { kind: 'transfer' }>,
  settings: CallSettings,
  ours: string,
): void {
  const callerId = ours || settings.from;
  const status = webhookAddress(settings, paths.voiceStatus, { effect });
  const dial = response.dial({
    action: status,
    method: 'POST',
    answerOnBridge: true,
    timeout: rings,
    record: 'do-not-record',
    ...(callerId && { callerId }),
  });
  // Plays on their end alone, while the party hears it ring. https://www.twilio.com/docs/voice/twiml/number#url
  if (asks !== undefined)
    dial.number({ url: webhookAddress(settings, paths.voiceAnswer, { step: 'asked', effect: asks }) }, xmlSafe(to));
  else if (effect === undefined) dial.number(xmlSafe(to));
  else
    dial.number(
      {
        statusCallback: status,
        statusCallbackMethod: 'POST',
        statusCallbackEvent: ['initiated', 'ringing', 'answered', 'completed'],
      },
      xmlSafe(to),
    );
}
