import { isDeepStrictEqual } from 'node:util';
import type { Job } from '../../data/store.js';
import type { Effect } from '../../dialogs/engine/effect.js';
import type { ConversationState, Open } from '../../dialogs/engine/state.js';
import type { JobPayload } from '../turn/job.js';

/**
 * Whether a message that had to wait comes too late: the party was heard meanwhile; it asks what does not stand open any more, or what a later one asks, too: of all that
 * a party would get in the morning after writing at night, only the last that still fits is sent, and none beside a person who writes.
 */
export function isOutdated(
  effect: Effect,
  jobId: string,
  {
    open,
    outreach,
    lastPromptAt,
    takeover,
  }: Pick<ConversationState, 'open' | 'outreach' | 'lastPromptAt' | 'takeover'>,
  waiting: readonly Pick<Job, 'id' | 'payload'>[],
): boolean {
  if (isBegun(effect) && outreach.heardAt !== undefined && (lastPromptAt ?? '') <= outreach.heardAt) return true;
  const asks = asked(effect);
  if (takeover && (asks || isBegun(effect))) return true;
  if (!asks) return false;
  if (!same(asks, open)) return true;
  return waiting.some(({ id, payload }) => {
    const other = payload as JobPayload | undefined;
    return other?.kind === 'effect' && isLater(id, jobId) && same(asks, asked(other.effect));
  });
}

/** What we begin ourselves; it is not due any more once the party was heard. */
function isBegun(effect: Effect): boolean {
  return effect.kind === 'send-message' && (effect.purpose === 'opener' || effect.purpose === 'reminder');
}

function asked(effect: Effect): Open | undefined {
  return effect.kind === 'send-message' ? effect.asks : undefined;
}

/** The tenth turn is later than the ninth. */
function isLater(id: string, than: string): boolean {
  return id.localeCompare(than, 'en', { numeric: true }) > 0;
}

function same(one: Open, other: Open | undefined): boolean {
  // What was stored has lost the keys that are undefined.
  return other !== undefined && isDeepStrictEqual(stored(one), stored(other));
}

function stored(open: Open): unknown {
  return JSON.parse(JSON.stringify(open));
}
