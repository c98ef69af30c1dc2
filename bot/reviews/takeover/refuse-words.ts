import { AppError } from '../../../dialogs/app-error.js';
import { linkIn } from '../../../dialogs/checked-words/check-words.js';
import { isIdentified } from '../../../dialogs/engine/is-identified.js';
import type { ConversationState } from '../../../dialogs/engine/state.js';
import { loanWordIn } from '../../../dialogs/script/lint/loan-words.js';
import { secretAskedIn } from '../../../dialogs/script/lint/pressing.js';
import { threatIn } from '../../../dialogs/script/lint/threatening.js';
import { locales } from '../../../dialogs/vocabulary.js';

/**
 * What no party is written by a script, they are written by nobody. Throws `words-have-link`, `words-threaten`, `words-ask-secret` or
 * `words-tell-of-loan`.
 */
export function refuseWords(text: string, state: ConversationState, now: string): void {
  const link = linkIn(text);
  if (link !== undefined)
    throw new AppError(
      'words-have-link',
      `Leave out "${link}": we send no links. Name the app, or the number on their papers.`,
    );
  for (const locale of locales) {
    const threat = threatIn(text, locale);
    if (threat !== undefined)
      throw new AppError('words-threaten', `"${threat}" puts pressure on the party. Say it without.`);
    const secret = secretAskedIn(text, locale);
    if (secret !== undefined)
      throw new AppError('words-ask-secret', `"${secret}": nobody is asked for passwords, codes or card numbers.`);
    const loan = isIdentified(state, now) ? undefined : loanWordIn(text, locale);
    if (loan !== undefined)
      throw new AppError(
        'words-tell-of-loan',
        `They have not proved who they are: leave out "${loan}", and say nothing of a loan.`,
      );
  }
}
