import { TwilioError } from '../../../adapters/twilio/errors.js';
import type { TwilioClient } from '../../../adapters/twilio/twilio-client.js';
import { legMark } from '../call-mark.js';
import type { Carrier } from '../carriers.js';

const ringSeconds = { us: 28, cn: 30 } as const;

/** Rings the telephone of the person who calls, and then the party's. Somebody waits for it, so it is tried once. */
export function bridgeCall(client: TwilioClient): Carrier<'bridge-call'> {
  return async ({ callId, personPhone, number }, { file, party }) => {
    const mark = (leg: 'person' | 'party') => legMark({ caseId: file.id, partyId: party.id, callId, leg });
    try {
      await client.bridgeCall({
        person: personPhone,
        party: number,
        personEffect: mark('person'),
        partyEffect: mark('party'),
        timeout: ringSeconds[file.market],
      });
      return { kind: 'done' };
    } catch (error) {
      if (!(error instanceof TwilioError)) throw error;
      const code = error.providerCode === undefined ? error.code : String(error.providerCode);
      return { kind: 'done', tell: { kind: 'call-stands', callId, leg: 'person', status: 'failed', code } };
    }
  };
}
