import { nextTry, TwilioError } from '../../../adapters/twilio/errors.js';
import type { TwilioClient } from '../../../adapters/twilio/twilio-client.js';
import type { Store } from '../../../data/store.js';
import { exclusionsOf } from '../../../dialogs/casework/exclusions/exclusions-of.js';
import { knownOfNumber } from '../../../dialogs/casework/lookups/known-of-number.js';
import { lastZones } from '../../../dialogs/casework/whereabouts/last-zones.js';
import { keptMs } from '../../../dialogs/policy/past-contact.js';
import { permit } from '../../../dialogs/policy/permit.js';
import { toldElsewhere } from '../../contact/told-exclusions.js';
import { wasTexted } from '../../effects/was-carried-out.js';
import type { Pace } from '../../pace/pace.js';
import type { Carrier, Told } from '../carriers.js';
import type { Dossiers } from '../dossiers/dossiers.js';
import { isBegun } from '../jobs/contacts-of-message.js';
import { effectMark } from '../jobs/effect-mark.js';

/** What texts are sent with. */
export interface SendTextParts {
  readonly client: Pick<TwilioClient, 'sendMessage' | 'recentMessagesTo'>;
  readonly store: Pick<Store, 'restrictionsOf' | 'contacts' | 'partiesWith'>;
  /** What the installation says of lenders whose cases do not. */
  readonly servicesLoans?: boolean;
  readonly dossiers: Dossiers;
  readonly pace: Pick<Pace, 'turnOf'>;
}

/** Milliseconds until a request that reached nobody is tried again. */
const soon = 2_000;

/** Sends a text that belongs to no conversation, as soon as the policy lets it out. */
export function sendText({ client, store, dossiers, pace, servicesLoans }: SendTextParts): Carrier<'send-text'> {
  return async ({ messageId, number, text }, { file, party, tries, now, place, leftBehind }) => {
    const stands = (status: 'sent' | 'undelivered', code?: string): Told => ({
      kind: 'message-stands',
      messageId,
      status,
      code,
    });
    if (leftBehind && (await wasTexted(number, text, leftBehind, client)))
      return { kind: 'done', tell: stands('sent') };
    const dossier = await dossiers.of(file.id, party.id);
    const message = dossier.messages[messageId];
    const begun = message !== undefined && isBegun(message);
    const who = { number, partyId: party.id };
    const permission = permit({
      channel: 'sms',
      at: new Date(now).toISOString(),
      purpose: begun ? 'opener' : 'follow-up',
      consentFor: begun ? 'education' : 'verification',
      history: begun ? await store.contacts.with(who, new Date(now - keptMs).toISOString()) : [],
      servicesLoan: file.lender.servicesLoan ?? servicesLoans,
      market: file.market,
      number,
      party: { ...party, exclusions: exclusionsOf(party, dossier) },
      zones: lastZones(dossier),
      known: knownOfNumber(party, dossier, number),
      restrictions: [
        ...(await store.restrictionsOf(number)),
        ...(await toldElsewhere(number, { party, dossier }, store)),
      ],
    });
    if (permission.kind === 'refused')
      return { kind: 'refused', refused: { ...permission, channel: 'sms', messageId } };
    // A person has sent it, or the party's own doing: both wait for it.
    const turn = await pace.turnOf({ kind: 'message', text }, 'first', { place });
    if (turn.kind === 'wait') return { kind: 'later', dueAt: turn.until, place: turn.place };
    try {
      await client.sendMessage({ to: number, body: text, effect: effectMark(file.id, party.id, messageId) });
      return { kind: 'done', tell: stands('sent') };
    } catch (error) {
      if (!(error instanceof TwilioError)) throw error;
      const { providerCode, facts } = error;
      if (facts.unsent) return { kind: 'later', dueAt: now + (facts.waitMs ?? soon), place };
      const wait = nextTry(error, tries);
      if (wait !== undefined) return { kind: 'again', dueAt: now + wait * 1_000 };
      return {
        kind: 'done',
        tell: stands('undelivered', providerCode === undefined ? error.code : String(providerCode)),
      };
    }
  };
}
