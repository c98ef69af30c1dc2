import { randomUUID } from 'node:crypto';
import { AppError } from '../../dialogs/app-error.js';
import { isInCall } from '../duty/is-in-call.js';
import type { OnDuty } from '../duty/on-duty.js';
import type { ReviewParts } from '../reviews/review-parts.js';
import { knownState } from '../turn/known-state.js';
import { type InCallParts, refuseInCall } from './refuse-in-call.js';

/**
 * Puts the call that is on through to who asks: their telephone rings, and with a key they have the party. Rejects with
 * `conversation-unknown`, `no-telephone` where they have told none, `in-call`, `no-call`, or `review-claimed` while another holds it.
 */
export async function takeCall(
  id: string,
  { name, accountId }: { readonly name: string; readonly accountId: string },
  { turns, clock, holds, duty, callers }: ReviewParts & InCallParts & { readonly duty: OnDuty },
): Promise<void> {
  await knownState(id, turns);
  const own = await duty.of(accountId);
  if (own?.phone === undefined)
    throw new AppError('no-telephone', 'Say first on which telephone you take calls: at the top, beside your name.');
  // Who asks twice for the same is refused nothing.
  const has = own.call?.conversationId === id && (await isInCall(own, turns));
  if (!has) await refuseInCall(own, { turns, callers });
  await holds.refuseOthers(id, name);
  const at = new Date(clock.now()).toISOString();
  const { state } = await turns.take(
    id,
    { kind: 'take-call', by: name, key: `take-call:${randomUUID()}`, at },
    'later',
  );
  if (state.session?.transfer?.rung.at(-1) !== name)
    throw new AppError(
      'no-call',
      'No call is on that could be put through. It has ended, or somebody else is getting it.',
    );
}
