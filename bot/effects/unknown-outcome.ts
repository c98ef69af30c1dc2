import { TwilioError } from '../../adapters/twilio/errors.js';
import type { Effect } from '../../dialogs/engine/effect.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import type { JobPayload } from '../turn/job.js';
import { type ListingClient, wasCarriedOut } from './was-carried-out.js';

/** A job's effect, with what is known of how it went before. */
export type EffectPayload = Extract<JobPayload, { kind: 'effect' }>;

/** What became of an effect that was begun: `wait` until a time (epoch ms) when that can be told. */
export type Outcome =
  | { readonly kind: 'carried-out' }
  | { readonly kind: 'not-carried-out' }
  | { readonly kind: 'wait'; readonly until: number };

/**
 * Milliseconds after the beginning before "it is not in the provider's list" is believed: our request gives up after
 * half of it, and a list shows what was made some seconds later. Waiting costs a minute after a crash; not waiting, a
 * second call.
 */
const certainAfter = 60_000;

/** So often in a row nobody knows how it went before the attempt counts as failed. */
const mostDoubts = 4;

/** Looks up at the provider how an effect that was begun has ended. */
export async function outcomeOf(
  effect: Effect,
  begunAt: number,
  now: number,
  state: ConversationState,
  client: ListingClient,
): Promise<Outcome> {
  const found = await wasCarriedOut(effect, state, new Date(begunAt), client).catch(unlessAway);
  if (found === true) return { kind: 'carried-out' };
  // Who is away is not asked every few seconds by each that waits.
  if (found === 'away') return { kind: 'wait', until: now + certainAfter / 2 };
  const until = begunAt + certainAfter;
  return now < until ? { kind: 'wait', until } : { kind: 'not-carried-out' };
}

function unlessAway(error: unknown): 'away' {
  if (error instanceof TwilioError) return 'away';
  throw error;
}

/** The job to be looked at again when a request ended without telling whether it was carried out; undefined when that is known, or has been asked often enough. */
export function inDoubt(
  error: unknown,
  payload: JobPayload,
  begunAt: number | undefined,
): { readonly dueAt: number; readonly payload: EffectPayload } | undefined {
  if (!(error instanceof TwilioError) || error.fault.kind !== 'unknown' || !error.fault.mayHaveHappened)
    return undefined;
  if (payload.kind !== 'effect' || begunAt === undefined) return undefined;
  const doubts = (payload.doubts ?? 0) + 1;
  return doubts > mostDoubts ? undefined : { dueAt: begunAt + certainAfter, payload: { ...payload, begunAt, doubts } };
}
