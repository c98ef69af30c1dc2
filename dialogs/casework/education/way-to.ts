import type { CaseworkTurn } from '../casework-turn.js';
import type { Refusal } from '../handler.js';
import type { MessageWay } from '../messages/message.js';
import { knownPoints } from '../points/known-points.js';
import type { KnownPoint } from '../points/point.js';
import type { Reach } from './lesson.js';

const kinds = { sms: 'mobile', email: 'email' } as const;

/**
 * The contact point that a guide, or a link to the upload page, goes to over this way, or why there is none. Either
 * speaks of the loan, so a number has to be known as the party's own: they proved who they are on it, or a person made sure.
 */
export function wayTo(
  { party, dossier }: CaseworkTurn,
  over: MessageWay,
  { proven, canMail }: Reach,
): KnownPoint | Refusal {
  if (over === 'email' && !canMail)
    return {
      code: 'mail-not-set-up',
      words: 'E-mail is not set up. Set RINGBACK_SMTP_URL and RINGBACK_MAIL_FROM, and start again.',
    };
  const points = knownPoints(party, dossier).filter(({ kind }) => kind === kinds[over]);
  if (points.length === 0)
    return over === 'email'
      ? { code: 'no-address', words: 'There is no e-mail address of the party in use. Add one to the case.' }
      : { code: 'no-number', words: 'There is no mobile number of the party in use. Add one to the case.' };
  const reachable = points.filter(({ failedAt }) => failedAt === undefined);
  if (reachable.length === 0)
    return {
      code: 'point-failed',
      words: 'The last message to it came back: nobody has this address. Correct it, or confirm it if it is right.',
    };
  const own = reachable.find(
    ({ confirmedBy, value }) => over === 'email' || confirmedBy !== undefined || proven.includes(value),
  );
  return (
    own ?? {
      code: 'point-not-confirmed',
      words: 'The message speaks of the loan. Make sure first that the number is still the party’s, and confirm it.',
    }
  );
}

/** Whether it is a reason why not. */
export function isRefusal(found: KnownPoint | Refusal): found is Refusal {
  return 'code' in found;
}
