import { postSigned, type WebhookSettings } from '../../../adapters/webhooks/signed-webhook.js';
import { caseResults, type ExportParts } from '../../results/export-results.js';
import { stableId } from '../../turn/stable-id.js';
import type { Carrier } from '../carriers.js';

const minute = 60_000;
const hour = 60 * minute;
/** After each failed try; Standard Webhooks counsels tries over several days. */
const waits = [minute, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour];

/** Tells the lender's system, over three days if it must. Without an address nothing is decided, so nothing comes here. */
export function notify(webhook: WebhookSettings | undefined, results: ExportParts): Carrier<'notify'> {
  return async ({ noticeId, type, conversationId }, { file, party, tries, now }) => {
    const rows = await caseResults(file, results);
    const fields = rows.filter((row) => row.conversationId === conversationId);
    const data = { caseId: file.id, partyId: party.id, role: party.role, conversationId, fields };
    const id = stableId('notice', file.id, party.id, noticeId);
    const taken = webhook !== undefined && (await postSigned(webhook, { id, type, at: now, data }));
    if (taken) return { kind: 'done', tell: { kind: 'notice-ends', noticeId, status: 'delivered' } };
    const wait = waits[tries];
    return wait === undefined
      ? { kind: 'done', tell: { kind: 'notice-ends', noticeId, status: 'given-up' } }
      : { kind: 'again', dueAt: now + wait };
  };
}
