import { childElements, textOf } from '../twiml/parse-twiml.js';
import type { Call } from './call.js';
import type { FinalStatus } from './call-words.js';
import { endCall } from './end-call.js';
import { enterCall } from './enter-call.js';
import { reportCall } from './report-call.js';
import { connectCall, ring } from './ring.js';
import { transcribe } from './transcribe.js';
import { goTo, next, numberAttribute, type Step, type Verb, type VerbContext } from './verb.js';

/**
 * Connects the call with another handset, and goes on when that one leaves. Numbers are tried one after the other;
 * clients, conferences, queues and SIP are not played.
 */
export const dial: Verb = async (context) => {
  const { exchange, call, verb } = context;
  const numbers = childElements(verb).filter((noun) => noun.name === 'Number');
  const targets = numbers.length > 0 ? numbers : [verb];
  let [result, child]: [FinalStatus, Call | undefined] = ['failed', undefined];
  for (const target of targets) {
    const to = textOf(target);
    if (!/^\+\d{7,15}$/.test(to)) {
      transcribe(exchange, call, 'note', 'The emulator can only dial numbers in E.164.');
      continue;
    }
    child = enterLeg(context, to, target.attributes);
    result = await tryLeg(context, child, target.attributes.url);
    if (result === 'completed' || call.isOver || call.replacement) break;
  }
  return afterDial(context, result, child);
};

function enterLeg(
  { exchange, call, verb, documentUrl }: VerbContext,
  to: string,
  number: Readonly<Record<string, string>>,
): Call {
  const { statusCallback, statusCallbackEvent = 'completed' } = number;
  return enterCall(exchange, {
    direction: 'outbound-dial',
    from: verb.attributes.callerId ?? call.settings.from,
    to,
    handset: to,
    line: call.settings.line,
    parentSid: call.sid,
    statusCallbackEvents: statusCallbackEvent.split(/\s+/),
    ...(statusCallback && { statusCallback: { url: new URL(statusCallback, documentUrl).href } }),
  });
}

/** `screen`: what is played to whoever picks up before the two are connected; they may hang up on it. */
async function tryLeg(context: VerbContext, child: Call, screen: string | undefined): Promise<FinalStatus> {
  const { exchange, call } = context;
  reportCall(exchange, child, 'initiated');
  const ringing = child.activity.track(() => ringAndScreen(context, child, screen));
  const left = waitOutRinging(call, ringing);
  const result = await Promise.race([ringing, left.then(() => 'canceled' as const)]);
  call.wake({ kind: 'elapsed' });
  await left;
  if (result !== 'answered') {
    endCall(exchange, child, result);
    return result;
  }
  [call.partner, child.partner] = [child, call];
  for (const end of [call, child]) transcribe(exchange, end, 'note', 'The two are connected.');
  let wake = await call.wait();
  while (wake.kind === 'speech' || wake.kind === 'digits') wake = await call.wait();
  if (wake.kind === 'replaced') endCall(exchange, child, 'completed');
  return 'completed';
}

async function ringAndScreen(
  { exchange, verb, documentUrl, follow }: VerbContext,
  child: Call,
  screen: string | undefined,
): Promise<'answered' | FinalStatus> {
  const rung = await ring(exchange, child, numberAttribute(verb, 'timeout', 30) * 1_000);
  if (rung !== 'answered') return rung;
  connectCall(exchange, child);
  if (screen === undefined) return 'answered';
  const address = { url: new URL(screen, documentUrl).href };
  const end = await follow(child, { kind: 'address', address, fields: {} });
  return end?.kind === 'next' ? 'answered' : 'no-answer';
}

/** While it rings, the caller may hang up or be given other instructions. */
async function waitOutRinging(call: Call, ringing: Promise<unknown>): Promise<void> {
  let rung = false;
  void ringing.then(() => {
    rung = true;
  });
  for (;;) {
    const wake = await call.wait();
    if (rung || wake.kind === 'over' || wake.kind === 'replaced') return;
  }
}

function afterDial(context: VerbContext, result: FinalStatus, child: Call | undefined): Step {
  const { action } = context.verb.attributes;
  if (context.call.isOver || context.call.replacement || !action) return next;
  return goTo(context, action, {
    DialCallStatus: result,
    DialBridged: String(result === 'completed'),
    ...(child && { DialCallSid: child.sid, DialCallDuration: String(child.durationSeconds) }),
  });
}
