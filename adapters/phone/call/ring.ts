import type { Exchange } from '../exchange.js';
import type { Call } from './call.js';
import type { FinalStatus } from './call-words.js';
import { reportCall } from './report-call.js';

const defaultGreetingMs = 6_000;

/** Rings a call's handset until somebody or something answers, or not. */
export async function ring(exchange: Exchange, call: Call, timeoutMs: number): Promise<'answered' | FinalStatus> {
  const handset = exchange.handset(call.settings.handset);
  const behaviour = handset.behaviour.calls ?? 'person';
  if (behaviour === 'failed' || exchange.numberSettings(handset.number)) return 'failed';
  if (behaviour === 'busy' || handset.isEngaged) return 'busy';
  call.status = 'ringing';
  handset.connect(call);
  reportCall(exchange, call, 'ringing');
  const giveUpAt = exchange.now() + timeoutMs;
  if (behaviour === 'machine' || behaviour === 'fax' || behaviour === 'unknown') {
    return pickUpByItself(exchange, call, giveUpAt);
  }
  const wake = await call.wait(giveUpAt);
  if (wake.kind === 'answered') return 'answered';
  if (wake.kind === 'rejected') return 'busy';
  return wake.kind === 'over' ? 'canceled' : 'no-answer';
}

async function pickUpByItself(exchange: Exchange, call: Call, giveUpAt: number): Promise<'answered' | FinalStatus> {
  const {
    calls,
    picksUpAfterMs = 0,
    greetingMs = defaultGreetingMs,
  } = exchange.handset(call.settings.handset).behaviour;
  const pickUpAt = exchange.now() + picksUpAfterMs;
  if (picksUpAfterMs > 0) {
    const wake = await call.wait(Math.min(pickUpAt, giveUpAt));
    if (wake.kind === 'over') return 'canceled';
  }
  if (pickUpAt > giveUpAt) return 'no-answer';
  if (calls === 'machine') call.beepAt = exchange.now() + greetingMs;
  return 'answered';
}

/** Marks a call as answered. */
export function connectCall(exchange: Exchange, call: Call): void {
  if (call.answeredAt !== undefined || call.isOver) return;
  call.status = 'in-progress';
  call.answeredAt = exchange.now();
  reportCall(exchange, call, 'answered');
}
