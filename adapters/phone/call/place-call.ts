import type { Exchange } from '../exchange.js';
import type { Call, TwimlSource } from './call.js';
import { endCall } from './end-call.js';
import { detectMachine, type MachineDetection } from './machine-detection.js';
import { type RecordingDraft, startRecording } from './recordings.js';
import { reportCall } from './report-call.js';
import { connectCall, ring } from './ring.js';
import { runCall } from './run-call.js';

/** How a call to a handset is to be made. */
export interface CallPlan {
  readonly source: TwimlSource;
  readonly timeoutMs: number;
  readonly timeLimitMs: number;
  readonly machineDetection?: MachineDetection;
  readonly recording?: Omit<RecordingDraft, 'callSid'>;
}

/** Makes a queued call to a handset, and once it is answered follows its instructions to the end. */
export async function placeCall(exchange: Exchange, call: Call, plan: CallPlan): Promise<void> {
  if (call.isOver) return;
  reportCall(exchange, call, 'initiated');
  const result = await ring(exchange, call, plan.timeoutMs);
  if (result !== 'answered') return endCall(exchange, call, result);
  connectCall(exchange, call);
  const endAt = exchange.now() + plan.timeLimitMs;
  const liftLimit = exchange.settings.clock.schedule(endAt, () => endCall(exchange, call, 'completed'));
  if (plan.recording) startRecording(exchange, { ...plan.recording, callSid: call.sid });
  if (plan.machineDetection) await detectMachine(exchange, call, plan.machineDetection);
  await runCall(exchange, call, plan.source);
  liftLimit();
}
