import type { Job } from '../../data/store.js';
import type { JobPayload } from '../turn/job.js';
import type { BeginParts } from './begin-member.js';

/** Ends conversations of a campaign whose first message or call still waits to be sent; all others go on. */
export async function callOff(campaignId: string, { store, turns, clock }: BeginParts): Promise<void> {
  for await (const { conversationId, reached } of store.campaigns.members(campaignId, { state: 'in-progress' })) {
    if (reached || conversationId === undefined) continue;
    const opener = (await store.load(conversationId))?.jobs.find(isUnsentOpener);
    if (!opener) continue;
    const at = new Date(clock.now()).toISOString();
    const input = { kind: 'call-off', key: `call-off:${conversationId}`, at } as const;
    await turns.take(conversationId, input, 'later', opener.id);
  }
}

/** One that the provider may have been asked for is on its way. */
function isUnsentOpener({ payload }: Job): boolean {
  const job = payload as JobPayload | undefined;
  return (
    job?.kind === 'effect' && job.begunAt === undefined && 'purpose' in job.effect && job.effect.purpose === 'opener'
  );
}
