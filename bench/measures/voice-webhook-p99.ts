import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type BenchParts, type Measure, percentile } from '../measure.js';
import type { CallsReport } from '../processes/calls.js';
import { startChild } from '../processes/child.js';
import { freePort } from '../processes/free-port.js';
import { startRingback } from '../processes/start-ringback.js';

const callers = 500;
/** Seconds over which they begin to call, so that they do not all speak at one moment. */
const within = 20;
const seconds = 40;

/** A voice webhook's answer with 500 calls in progress, as the telephone network waits for it. */
export const voiceWebhookP99: Measure = {
  name: 'voice-webhook-p99-500-calls',
  unit: 'ms',
  target: 100,
  better: 'at-most',
  run: measure,
};

async function measure({ home, say }: BenchParts): Promise<number | undefined> {
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const network = await startChild(new URL('../processes/calls.ts', import.meta.url));
  const { url: apiUrl } = await network.ask<{ url: string }>({ kind: 'start', publicUrl });
  const server = await startRingback(join(home, 'calls'), {
    processes: availableParallelism(),
    network: { port, publicUrl, apiUrl },
  });
  try {
    await server.seed(0, callers);
    say(`${callers} calls, for ${within + seconds} seconds`);
    const { answers, inProgress, failed } = await network.ask<CallsReport>({ kind: 'call', callers, within, seconds });
    const p50 = percentile(answers, 50).toFixed(1);
    say(
      `${answers.length} webhooks, half within ${p50} ms; ${failed.length} failed; at least ${inProgress} calls at once`,
    );
    if (failed.length > 0 || inProgress < callers)
      throw new Error(`a call ended, or was not answered: ${[...new Set(failed)].join(', ')}`);
    return percentile(answers, 99);
  } finally {
    await Promise.all([network.stop(), server.stop()]);
  }
}
