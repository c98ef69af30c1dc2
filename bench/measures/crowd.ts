import { join } from 'node:path';
import { eightQuestions, fiveMore } from '../load/eight-questions.js';
import { apiToken } from '../load/requests.js';
import type { BenchParts } from '../measure.js';
import { type Load, startLoad } from '../processes/start-load.js';
import { type RunningRingback, startRingback } from '../processes/start-ringback.js';
import { timedStart } from '../processes/timed-start.js';

const few = 500;
const many = 100_000;
/** More than Ringback keeps in memory, so that what idle conversations hold there is at its most. */
const lookedAt = 2_500;
const share = few / 2;

/** What 100,000 stored conversations cost, beside 500. */
export interface Crowd {
  /** The time of the same turns with many stored over that with few, one after the other, ten times. */
  readonly costRatios: readonly number[];
  readonly bytesPerConversation: number;
  /** Until a server over all of them is ready, each way that it can be started. */
  readonly startSeconds: readonly number[];
}

let measured: Promise<Crowd> | undefined;

/** Measures both sizes together, once, for every measure that needs them. */
export function crowd(parts: BenchParts): Promise<Crowd> {
  measured ??= measure(parts);
  return measured;
}

async function measure({ home, say }: BenchParts): Promise<Crowd> {
  const load = await startLoad();
  const small = await startRingback(join(home, 'few'));
  const large = await startRingback(join(home, 'many'));
  try {
    for (const server of [small, large]) {
      await server.seed(0, few);
      await load.ask({ port: server.port, borrowers: borrowers(0, few) });
    }
    say(`storing ${many} conversations`);
    await large.crowd(many);
    say('looking at some of them');
    for (let index = many - lookedAt; index < many; index += 1) await lookAt(large, `crowd-${index}`);
    const bytesPerConversation = ((await large.memory()) - (await small.memory())) / (many - few);
    const costRatios = await compare(load, small, large, say);
    await large.stop();
    return { bytesPerConversation, costRatios, startSeconds: await starts(join(home, 'many'), say) };
  } finally {
    await Promise.all([load, small, large].map((child) => child.stop()));
  }
}

/** As an operator starts it, with the telephone network and with the emulator; the first start compiles. */
async function starts(home: string, say: BenchParts['say']): Promise<number[]> {
  const seconds: number[] = [];
  for (const network of ['emulator', 'emulator', 'twilio'] as const) seconds.push(await timedStart(home, network));
  const [, ...compiled] = seconds;
  say(`ready with ${many} stored, the emulator and Twilio: ${compiled.map((one) => one.toFixed(2)).join(' and ')} s`);
  return compiled;
}

/** The same turns on both servers, a share of the borrowers at a time, so that a busy machine slows both. */
async function compare(
  load: Load,
  small: RunningRingback,
  large: RunningRingback,
  say: BenchParts['say'],
): Promise<number[]> {
  const ratios: number[] = [];
  for (let step = eightQuestions.length; step < eightQuestions.length + fiveMore.length; step += 1) {
    for (let from = 0; from < few; from += share) {
      const turns = { borrowers: borrowers(from, share), steps: [step, step + 1] as const };
      const beside = await load.ask({ port: small.port, ...turns });
      const { seconds } = await load.ask({ port: large.port, ...turns });
      ratios.push(seconds / beside.seconds);
    }
  }
  say(`turns with ${many} stored over those with ${few}: ${ratios.map((ratio) => ratio.toFixed(2)).join(' ')}`);
  return ratios;
}

async function lookAt({ port }: RunningRingback, conversationId: string): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}/api/conversations/${conversationId}`, {
    headers: { authorization: `Bearer ${apiToken}` },
  });
  await response.text();
  if (!response.ok) throw new Error(`${conversationId} cannot be looked at: ${response.status}`);
}

function borrowers(from: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}
