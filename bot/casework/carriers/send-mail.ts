import type { Mailer } from '../../../adapters/email/mailer.js';
import type { Restriction, Store } from '../../../data/store.js';
import { exclusionsOf } from '../../../dialogs/casework/exclusions/exclusions-of.js';
import type { MessageStatus } from '../../../dialogs/casework/messages/message.js';
import { knownPoints } from '../../../dialogs/casework/points/known-points.js';
import type { KnownPoint } from '../../../dialogs/casework/points/point.js';
import { lastZones } from '../../../dialogs/casework/whereabouts/last-zones.js';
import { permit } from '../../../dialogs/policy/permit.js';
import type { Log } from '../../log.js';
import type { Carried, Carrier } from '../carriers.js';
import type { Dossiers } from '../dossiers/dossiers.js';
import { effectMark } from '../jobs/effect-mark.js';

/** What e-mail is sent with. */
export interface SendMailParts {
  /** Undefined where no mail server is set up. */
  readonly mailer: Mailer | undefined;
  readonly store: Pick<Store, 'restrictionsOf'>;
  readonly dossiers: Dossiers;
  readonly log: Log;
}

/** Minutes before the first tries after one in vain; every four hours from then on. */
const waits = [1, 5, 15, 60];
/** Five days of them (RFC 5321, 4.5.4.1). */
const mostTries = 34;

/** Sends an e-mail as soon as the policy lets it out, and tries again for days while the mail server does not take it. */
export function sendMail({ mailer, store, dossiers, log }: SendMailParts): Carrier<'send-mail'> {
  return async ({ messageId, address, subject, text }, { file, party, tries, now }) => {
    const stands = (status: MessageStatus, code?: string, isAddressGone = false): Carried => ({
      kind: 'done',
      tell: { kind: 'message-stands', messageId, status, code, isAddressGone },
    });
    if (!mailer) return stands('refused', 'mail-not-set-up');
    const dossier = await dossiers.of(file.id, party.id);
    const permission = permit({
      channel: 'email',
      at: new Date(now).toISOString(),
      market: file.market,
      number: address,
      party: { ...party, exclusions: exclusionsOf(party, dossier) },
      zones: lastZones(dossier),
      restrictions: await restrictionsOf(knownPoints(party, dossier), store),
    });
    if (permission.kind === 'refused')
      return { kind: 'refused', refused: { ...permission, channel: 'email', messageId } };
    const posting = await mailer.send({
      key: effectMark(file.id, party.id, messageId),
      to: address,
      sender: file.lender.name[party.locale],
      subject,
      text,
      locale: party.locale,
    });
    switch (posting.kind) {
      case 'accepted':
        return stands('sent');
      case 'refused':
        return stands('undelivered', posting.code, posting.isAddressGone);
      case 'later':
        log.error('mail-not-taken', { code: posting.code, tries });
        if (tries >= mostTries) return stands('undelivered', posting.code);
        return { kind: 'again', dueAt: now + (waits[tries] ?? 240) * 60_000 };
    }
  };
}

/** What the party has said over any number of theirs. */
async function restrictionsOf(
  points: readonly KnownPoint[],
  store: SendMailParts['store'],
): Promise<readonly Restriction[]> {
  const numbers = points.filter(({ kind }) => kind !== 'email').map(({ value }) => value);
  return (await Promise.all(numbers.map((number) => store.restrictionsOf(number)))).flat();
}
