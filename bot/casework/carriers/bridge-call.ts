import { TwilioError } from '../../../adapters/twilio/errors.js';
import type { TwilioClient } from '../../../adapters/twilio/twilio-client.js';
import { dossierIdOf } from '../../../dialogs/casework/dossier-id.js';
import { profiles } from '../../../dialogs/policy/profiles/registry.js';
import type { Localized } from '../../../dialogs/vocabulary.js';
import type { InTurn } from '../../pace/in-turn.js';
import type { Pace } from '../../pace/pace.js';
import { legMark } from '../calls/call-mark.js';
import type { Carried, Carrier } from '../carriers.js';
import type { Dossiers } from '../dossiers/dossiers.js';

/** What calls of people are placed with. */
export interface BridgeCallParts {
  readonly client: Pick<TwilioClient, 'bridgeCall'>;
  readonly dossiers: Dossiers;
  readonly pace: Pick<Pace, 'turnOf' | 'countCall'>;
  readonly inTurn: Pick<InTurn, 'leave'>;
}

/** Said to whoever picks up, a voicemail perhaps: so it tells of nobody. */
const pressAKey: Localized = {
  'zh-CN': '您要拨的电话准备好了，按任意键接通。',
  'en-US': 'Your call is ready. Press any key to connect.',
};

/** Milliseconds for which a person waits for their own telephone to ring before they turn to something else. */
const patience = 30_000;

/** Rings the telephone of the person who calls; the party's, once they press a key. Somebody waits for it, so it goes before what we begin and is tried once. */
export function bridgeCall({ client, dossiers, pace, inTurn }: BridgeCallParts): Carrier<'bridge-call'> {
  return async ({ callId, personPhone, locale }, { file, party, now, place }) => {
    const failed = (code: string): Carried => ({
      kind: 'done',
      tell: { kind: 'call-stands', callId, leg: 'person', status: 'failed', code },
    });
    const call = (await dossiers.of(file.id, party.id)).calls.placed.find(({ id }) => id === callId);
    if (!call || call.endedAt !== undefined) return { kind: 'done' };
    const turn = await pace.turnOf({ kind: 'call' }, 'first', { place });
    if (turn.kind === 'wait' && turn.until > Date.parse(call.at) + patience) return failed('line-held');
    if (turn.kind === 'wait') return { kind: 'later', dueAt: Math.max(turn.until, now), place: turn.place };
    const personEffect = legMark({ caseId: file.id, partyId: party.id, callId, leg: 'person' });
    await pace.countCall(dossierIdOf(file.id, party.id), personEffect);
    try {
      await client.bridgeCall({
        person: personPhone,
        personEffect,
        words: pressAKey[locale],
        locale,
        timeout: profiles[file.market].ringTimeout,
      });
      return { kind: 'done' };
    } catch (error) {
      if (!(error instanceof TwilioError)) throw error;
      const { fault, providerCode } = error;
      if (!(fault.kind === 'unknown' && fault.mayHaveHappened)) await inTurn.leave(personEffect);
      return failed(providerCode === undefined ? error.code : String(providerCode));
    }
  };
}
