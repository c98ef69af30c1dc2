import { randomUUID } from 'node:crypto';
import type { Locale } from '../../../dialogs/vocabulary.js';
import type { ReviewParts } from '../review-parts.js';
import { refuseOthers, takenOver } from './taken-over.js';

/** Goes on in this language, as does the bot after the hand-back. Rejects with `not-taken-over`. */
export async function changeLanguage(
  id: string,
  { by, locale }: { readonly by: string; readonly locale: Locale },
  parts: ReviewParts,
): Promise<void> {
  const { turns, clock, holds } = parts;
  await takenOver(id, by, parts);
  const until = new Date((await holds.take(id, by)).until).toISOString();
  const at = new Date(clock.now()).toISOString();
  const key = `change-language:${randomUUID()}`;
  const taken = await turns.take(id, { kind: 'change-language', by, locale, until, key, at }, 'later');
  refuseOthers(taken.state, by);
}
