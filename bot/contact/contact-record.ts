import type { MadeContact } from '../../data/contacts-store.js';
import type { Store, StoredLog } from '../../data/store.js';
import { dossierIdOf } from '../../dialogs/casework/dossier-id.js';
import type { DossierEvent } from '../../dialogs/casework/event.js';
import type { EngineEvent } from '../../dialogs/engine/event.js';
import { countedMs } from '../../dialogs/policy/past-contact.js';

/** Why somebody was not contacted, as it stands in the log of a conversation, or of their dossier. */
export interface ContactRefusal {
  /** Absent where it was no part of a conversation: a guide, a notice, a person's call. */
  readonly conversationId?: string;
  /** The message of the dossier, where it was one. */
  readonly messageId?: string;
  readonly partyId: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly channel: string;
  readonly reason: string;
  /** For a person to read. */
  readonly words: string;
  /** From when it may be tried, where waiting helps. */
  readonly until?: string;
  /** The rule of the policy that spoke, and the number of the market's profile that it goes by. */
  readonly rule?: string;
  readonly setting?: string;
}

/** What was refused about a case, the oldest first. */
export async function contactRefusals(
  caseId: string,
  store: Pick<Store, 'conversationIds' | 'load' | 'getCase'>,
): Promise<readonly ContactRefusal[]> {
  const found: ContactRefusal[] = [];
  for await (const conversationId of store.conversationIds({ caseId }))
    found.push(...refusalsIn(await store.load(conversationId), { conversationId }));
  for (const { id } of (await store.getCase(caseId))?.parties ?? [])
    found.push(...refusalsIn(await store.load(dossierIdOf(caseId, id)), {}));
  return found.sort((one, other) => (one.at < other.at ? -1 : 1));
}

/** Conversations and dossiers keep the same fact of it. */
function refusalsIn(log: StoredLog | undefined, of: Pick<ContactRefusal, 'conversationId'>): readonly ContactRefusal[] {
  return (log?.events ?? [])
    .filter(({ kind }) => kind === 'contact-refused')
    .map(({ at, data }) => ({
      ...of,
      partyId: log?.partyId ?? '',
      at,
      ...(data as EngineEvent<'contact-refused'>['data'] | DossierEvent<'contact-refused'>['data']),
    }));
}

/** What counts for each party of a case at a moment (epoch ms), in all their cases. */
export async function contactsOfCase(
  caseId: string,
  now: number,
  store: Pick<Store, 'getCase' | 'contacts'>,
): Promise<readonly { readonly partyId: string; readonly contacts: readonly MadeContact[] }[]> {
  const since = new Date(now - countedMs).toISOString();
  const file = await store.getCase(caseId);
  return await Promise.all(
    (file?.parties ?? []).map(async ({ id: partyId, contactPoints }) => {
      const numbers = contactPoints.filter(({ kind }) => kind !== 'email').map(({ value }) => value);
      const found = await Promise.all(
        [...numbers, ''].map((number) => store.contacts.with({ number, partyId }, since)),
      );
      const counted = found.flat().filter(({ kind }) => kind !== 'identified');
      const contacts = [...new Map(counted.map(({ id, kind, at }) => [id, { id, kind, at }])).values()];
      return { partyId, contacts: contacts.sort((one, other) => (one.at < other.at ? -1 : 1)) };
    }),
  );
}
