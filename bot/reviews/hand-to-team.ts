import { randomUUID } from 'node:crypto';
import type { Team } from '../../dialogs/vocabulary.js';
import { knownState } from '../turn/known-state.js';
import { letGo } from './hold-conversation.js';
import type { ReviewParts } from './review-parts.js';

/** Who is to look after a conversation, and who says so. */
export interface TeamChange {
  readonly team: Team;
  readonly by: string;
  readonly note?: string | undefined;
}

/**
 * Has another team look after what waits in a conversation; who held it holds it no more. Rejects with
 * `conversation-unknown`, or `review-claimed` while somebody else holds it.
 */
export async function handToTeam(id: string, change: TeamChange, parts: ReviewParts): Promise<void> {
  const { turns, holds } = parts;
  await knownState(id, turns);
  await holds.refuseOthers(id, change.by);
  await giveToTeam(id, change, parts);
  await letGo(id, change.by, parts);
}

/** Has another team look after it, whoever works on it. */
export async function giveToTeam(
  id: string,
  { team, by, note }: TeamChange,
  { turns, clock }: Pick<ReviewParts, 'turns' | 'clock'>,
): Promise<void> {
  const at = new Date(clock.now()).toISOString();
  await turns.take(id, { kind: 'team', team, by, ...(note && { note }), key: `team:${randomUUID()}`, at }, 'later');
}
