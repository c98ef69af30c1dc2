import { randomUUID } from 'node:crypto';
import type { ReviewParts } from '../review-parts.js';
import { takenOver } from './taken-over.js';

/** The bot goes on at once. The conversation stays theirs to decide. Rejects with `not-taken-over`. */
export async function handBack(id: string, by: string, parts: Pick<ReviewParts, 'turns' | 'clock'>): Promise<void> {
  const { turns, clock } = parts;
  await takenOver(id, by, parts);
  const at = new Date(clock.now()).toISOString();
  await turns.take(id, { kind: 'hand-back', by, key: `hand-back:${randomUUID()}`, at }, 'later');
}
