import { TwilioError } from '../../../adapters/twilio/errors.js';
import type { TwilioClient } from '../../../adapters/twilio/twilio-client.js';
import { profiles } from '../../../dialogs/policy/profiles/registry.js';
import type { Localized } from '../../../dialogs/vocabulary.js';
import { legMark } from '../call-mark.js';
import type { Carrier } from '../carriers.js';

/** Said to whoever picks up, a voicemail perhaps: so it tells of nobody. */
const pressAKey: Localized = {
  'zh-CN': '您要拨的电话准备好了，按任意键接通。',
  'en-US': 'Your call is ready. Press any key to connect.',
};

/** Rings the telephone of the person who calls; the party's, once they press a key. Somebody waits for it, so it is tried once. */
export function bridgeCall(client: Pick<TwilioClient, 'bridgeCall'>): Carrier<'bridge-call'> {
  return async ({ callId, personPhone, locale }, { file, party }) => {
    try {
      await client.bridgeCall({
        person: personPhone,
        personEffect: legMark({ caseId: file.id, partyId: party.id, callId, leg: 'person' }),
        words: pressAKey[locale],
        locale,
        timeout: profiles[file.market].ringTimeout,
      });
      return { kind: 'done' };
    } catch (error) {
      if (!(error instanceof TwilioError)) throw error;
      const code = error.providerCode === undefined ? error.code : String(error.providerCode);
      return { kind: 'done', tell: { kind: 'call-stands', callId, leg: 'person', status: 'failed', code } };
    }
  };
}
