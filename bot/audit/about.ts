import { isDossierId } from '../../dialogs/casework/dossier-id.js';
import { readReviewId } from '../views/review-id.js';
import { type AuditEntry, auditedThings } from './audit-entry.js';

type About = AuditEntry['about'];

/** What stands in a request that tells what it is about. */
export interface Requested {
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: unknown;
  readonly body: unknown;
}

/** The ids that a request names. What else stands in a query, such as a number that is looked for, is left out. */
export function aboutOf({ path, params, query, body }: Requested): About {
  return {
    ...fieldsIn(query),
    ...fieldsIn(body),
    ...Object.fromEntries(auditedThings.flatMap((thing) => (params[thing] ? [[thing, params[thing]]] : []))),
    ...(params.id !== undefined && idIn(path, params.id)),
  };
}

/** What `:id` names in the addresses that say no more. */
function idIn(path: string, id: string): About {
  if (path.startsWith('/api/conversations/')) return { conversation: id };
  if (path.startsWith('/api/campaigns/')) return { campaign: id };
  if (path.startsWith('/api/reviews/')) {
    const log = readReviewId(id)?.conversationId;
    return { review: id, ...(log !== undefined && !isDossierId(log) && { conversation: log }) };
  }
  return {};
}

const fields = { caseId: 'case', partyId: 'party', party: 'party', campaign: 'campaign' } as const;
const roleOrNumber = /^\+|^(borrower|co-borrower|guarantor|employer-hr|colleague|emergency-contact)$/u;

function fieldsIn(given: unknown): About {
  if (typeof given !== 'object' || given === null) return {};
  const all = given as Readonly<Record<string, unknown>>;
  const found = Object.entries(fields).flatMap(([name, thing]) => {
    const id = all[name];
    return typeof id === 'string' && !roleOrNumber.test(id) && id.length <= 200 ? [[thing, id]] : [];
  });
  return Object.fromEntries(found) as About;
}
