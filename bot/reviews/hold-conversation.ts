import { isTalk } from '../../dialogs/engine/calls/talks-to-person.js';
import { timerJobId } from '../turn/job.js';
import { claimed, type Hold } from './holds.js';
import type { ReviewParts } from './review-parts.js';
import { handBack } from './takeover/hand-back.js';

/**
 * Gives a conversation to who asks first, and with it all that is open in it: whoever talks to a party about one doubt
 * talks about all of them. Rejects with `review-claimed` while it is another’s.
 */
export async function holdConversation(id: string, by: string, { turns, clock, holds }: ReviewParts): Promise<Hold> {
  const at = new Date(clock.now()).toISOString();
  const session = (await turns.state(id))?.session;
  const talker = isTalk(session, at) ? session?.transfer?.takenBy : undefined;
  // Who talks to the party may not see to the page meanwhile.
  if (talker !== undefined && talker !== by) throw claimed(talker);
  const hold = await holds.take(id, by);
  // Somebody may claim again what they held before; only a claim that is sent twice is one.
  await turns.take(id, { kind: 'claim', by, key: `claim:${by}:${hold.until}`, at }, 'later');
  return hold;
}

/** Keeps a conversation theirs who hold it, and theirs to write in. Rejects as `Holds.renew` does. */
export async function renewHold(id: string, by: string, { turns, holds }: ReviewParts): Promise<Hold> {
  const hold = await holds.renew(id, by);
  await turns.changeJobs(id, ({ jobs }, { takeover }) => {
    const lapse = jobs.find((job) => job.id === timerJobId('takeover'));
    return takeover?.by === by && lapse ? { addJobs: [{ ...lapse, dueAt: hold.until }] } : undefined;
  });
  return hold;
}

/** Lets others have a conversation; whoever wrote in it hands it back to the bot. */
export async function letGo(id: string, by: string, parts: ReviewParts): Promise<void> {
  const { turns, holds } = parts;
  if ((await turns.state(id))?.takeover?.by === by) await handBack(id, by, parts);
  await holds.release(id, by);
}
