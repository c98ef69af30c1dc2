import type { Exchange } from '../exchange.js';
import type { Address } from '../webhooks/webhook.js';
import type { Call } from './call.js';

/** How a call is to find out whether a machine has answered it. */
export interface MachineDetection {
  readonly mode: 'Enable' | 'DetectMessageEnd';
  /** In the background, with the result sent here; otherwise the call waits for it. */
  readonly callback?: Address;
}

/** How long it takes to tell, in milliseconds: a "hello" and a pause, a long sentence, a tone, nothing but silence. */
const humanMs = 2_000;
const machineMs = 3_600;
const faxMs = 3_000;
const silenceMs = 5_000;

/** Finds out who has answered: at once in the course of the call, or beside it. */
export async function detectMachine(exchange: Exchange, call: Call, detection: MachineDetection): Promise<void> {
  const { callback } = detection;
  const { answeredBy, afterMs } = result(exchange, call, detection.mode);
  const at = exchange.now() + afterMs;
  if (!callback) {
    const wake = await call.wait(at);
    if (wake.kind === 'elapsed') call.answeredBy = answeredBy;
    return;
  }
  exchange.settings.clock.schedule(at, () => {
    if (call.isOver) return;
    call.answeredBy = answeredBy;
    exchange.notices.send(`${call.sid} detection`, 'machine-detection', callback, {
      ...exchange.commonFields(),
      CallSid: call.sid,
      AnsweredBy: answeredBy,
      MachineDetectionDuration: String(afterMs),
    });
  });
}

function result(exchange: Exchange, call: Call, mode: MachineDetection['mode']) {
  switch (exchange.handset(call.settings.handset).behaviour.calls) {
    case 'machine':
      return mode === 'Enable'
        ? { answeredBy: 'machine_start', afterMs: machineMs }
        : { answeredBy: 'machine_end_beep', afterMs: Math.max(0, (call.beepAt ?? 0) - exchange.now()) };
    case 'fax':
      return { answeredBy: 'fax', afterMs: faxMs };
    case 'unknown':
      return { answeredBy: 'unknown', afterMs: silenceMs };
    default:
      return { answeredBy: 'human', afterMs: humanMs };
  }
}
