import { recordingSeconds } from '../recording.js';
import type { Fields } from '../webhooks/webhook.js';
import { finishRecording, recordingUrl, startRecording } from './recordings.js';
import { goTo, next, numberAttribute, type Step, type Verb, type VerbContext } from './verb.js';

/** Records what the party says until silence, a key, the longest time or the end of the call. */
export const record: Verb = async (context) => {
  const { exchange, call, verb, documentUrl } = context;
  const {
    recordingStatusCallback: callback,
    recordingStatusCallbackEvent: events = 'completed',
    finishOnKey,
  } = verb.attributes;
  const timeout = numberAttribute(verb, 'timeout', 5);
  const { sid } = startRecording(exchange, {
    callSid: call.sid,
    source: 'RecordVerb',
    channels: 1,
    track: 'inbound',
    statusCallbackEvents: events.split(/\s+/),
    ...(callback && { statusCallback: new URL(callback, documentUrl).href }),
  });
  call.listening = { types: ['recording', 'dtmf'], timeout, finishOnKey: finishOnKey ?? '1234567890*#', hints: [] };
  exchange.handset(call.settings.handset).notify();
  const key = await untilDone(context, timeout);
  call.listening = undefined;
  return finish(context, sid, key);
};

async function untilDone({ exchange, call, verb }: VerbContext, timeout: number): Promise<string> {
  const finishOnKey = verb.attributes.finishOnKey ?? '1234567890*#';
  const endAt = exchange.now() + numberAttribute(verb, 'maxLength', 3_600) * 1_000;
  let until = Math.max(call.quietAt, exchange.now()) + timeout * 1_000;
  for (;;) {
    const wake = await call.wait(Math.min(until, endAt));
    if (wake.kind === 'speech') until = exchange.now() + timeout * 1_000;
    else if (wake.kind === 'digits') {
      const key = [...wake.digits].find((digit) => finishOnKey.includes(digit));
      if (key) return key;
    } else return wake.kind === 'over' ? 'hangup' : '';
  }
}

function finish(context: VerbContext, sid: string, key: string): Step {
  const { exchange, call, verb } = context;
  const recording = exchange.recordings.get(sid);
  if (!recording || call.isOver || call.replacement) return next;
  const finished = finishRecording(exchange, recording);
  if (finished.heard.length === 0) {
    exchange.recordings.set(sid, { ...finished, status: 'absent' });
    return next;
  }
  const fields: Fields = {
    RecordingSid: sid,
    RecordingUrl: recordingUrl(exchange, sid),
    RecordingDuration: String(recordingSeconds(finished, exchange.now())),
    ...(key && { Digits: key }),
  };
  return goTo(context, verb.attributes.action, fields);
}
