import type { KeyRing } from '../seal/key-ring.js';
import type { VerifyReport } from '../store.js';
import type { ConversationDocument } from './conversation-document.js';
import type { Tables } from './environment.js';
import type { HeadList } from './head-list.js';
import { pagedKeys } from './paged.js';
import { verifyConversation } from './verify-conversation.js';

type Fault = VerifyReport['faults'][number];

/** What is verified. */
export interface Verified {
  readonly tables: Pick<Tables, 'conversations' | 'commits'>;
  readonly heads: HeadList;
  readonly ring: KeyRing;
}

/** Checks every log against its chain, its seals and its head, and every head against the logs. */
export async function verifyStore({ tables, heads, ring }: Verified): Promise<VerifyReport> {
  await heads.settled();
  const expected = heads.count();
  const faults: Fault[] = [];
  const headless: string[] = [];
  let conversations = 0;
  let events = 0;
  for await (const id of pagedKeys(tables.conversations)) {
    // The head is read before its log: while commits go on, a log may run ahead of its head but not behind.
    const head = heads.read(id);
    const document = readDocument(tables, id);
    conversations += 1;
    if (head === undefined) headless.push(id);
    if (document === undefined) {
      faults.push({ conversationId: id, fault: 'unreadable', message: 'The document cannot be read.' });
      continue;
    }
    const verified = verifyConversation(tables, id, document, head, ring.find(document.partyId));
    events += verified.events;
    if (verified.fault !== undefined) faults.push(verified.fault);
  }
  faults.push(...(await findHeadFaults(tables, heads, expected, headless)));
  return { conversations, events, faults };
}

function readDocument({ conversations }: Verified['tables'], id: string): ConversationDocument | undefined {
  try {
    const document = conversations.get(id);
    return Number.isSafeInteger(document?.version) ? document : undefined;
  } catch {
    return undefined;
  }
}

async function findHeadFaults(
  { conversations }: Verified['tables'],
  heads: HeadList,
  expected: number | 'forged',
  headless: readonly string[],
): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  let seen = 0;
  for await (const conversationId of heads.ids()) {
    seen += 1;
    if (conversations.doesExist(conversationId)) continue;
    const forged = heads.read(conversationId) === 'forged';
    faults.push({
      conversationId,
      fault: forged ? 'forged-head' : 'missing-conversation',
      message: forged ? 'A head of no conversation, not written with this key.' : 'The conversation is gone.',
    });
  }
  if (expected === 'forged' || seen >= expected) {
    return expected === 'forged'
      ? [...faults, { conversationId: '', fault: 'forged-head', message: 'The count of heads was changed.' }]
      : faults;
  }
  // A crash can leave a new conversation without a head, but it cannot take a head away that was counted.
  for (const conversationId of headless) {
    faults.push({
      conversationId,
      fault: 'forged-head',
      message: 'The head of this conversation may have been removed.',
    });
  }
  const gone = expected - seen - headless.length;
  if (gone > 0) {
    faults.push({
      conversationId: '',
      fault: 'missing-conversation',
      message: `${gone} conversations are gone with their heads.`,
    });
  }
  return faults;
}
