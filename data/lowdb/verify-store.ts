import { type ChainedFact, factOf, findChainFault } from '../log/chain.js';
import { readLines } from '../log/log-line.js';
import { canonicalJson } from '../seal/canonical-json.js';
import type { KeyRing, KeyState, PartyKey } from '../seal/key-ring.js';
import type { VerifyReport } from '../store.js';
import type { ConversationDocument } from './conversation-document.js';
import type { Tables } from './environment.js';
import type { HeadList, ReadHead } from './head-list.js';
import { openPersonal } from './open-conversation.js';
import { pagedKeys } from './paged.js';
import { personalDigest } from './personal-digest.js';

type Fault = VerifyReport['faults'][number];

/** What is verified. */
export interface Verified {
  readonly tables: Pick<Tables, 'conversations'>;
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
    const lines = readLines(document.log);
    events += lines.length;
    const fault = findFault(id, document, lines, head, ring.find(document.partyId));
    if (fault !== undefined) faults.push(fault);
  }
  faults.push(...(await findHeadFaults(tables, heads, expected, headless)));
  return { conversations, events, faults };
}

function readDocument({ conversations }: Verified['tables'], id: string): ConversationDocument | undefined {
  try {
    const document = conversations.get(id);
    return Buffer.isBuffer(document?.log) ? document : undefined;
  } catch {
    return undefined;
  }
}

function findFault(
  id: string,
  document: ConversationDocument,
  lines: readonly ChainedFact[],
  head: ReadHead,
  key: KeyState,
): Fault | undefined {
  const { caseId, partyId } = document;
  const inChain = findChainFault({ conversationId: id, caseId, partyId }, lines);
  const inHead = findHeadFault(id, lines, head);
  if (inChain !== undefined) return inChain;
  return inHead ?? findSealFault(document, lines, key);
}

function findHeadFault(conversationId: string, lines: readonly ChainedFact[], head: ReadHead): Fault | undefined {
  if (head === undefined) return undefined;
  if (head === 'forged') {
    return { conversationId, fault: 'forged-head', message: 'The head was not written with this key.' };
  }
  if (lines.length < head.seq) {
    const message = `The log ends after event ${lines.length}; it had ${head.seq}.`;
    return { conversationId, seq: lines.length + 1, fault: 'cut-tail', message };
  }
  if (head.seq > 0 && lines[head.seq - 1]?.hash !== head.hash) {
    const message = `The log up to event ${head.seq} was written anew: its head says otherwise.`;
    return { conversationId, seq: head.seq, fault: 'changed-event', message };
  }
  return undefined;
}

function findSealFault(
  document: ConversationDocument,
  lines: readonly ChainedFact[],
  key: KeyState,
): Fault | undefined {
  const conversationId = document.id;
  const facts = lines.map(factOf).filter(({ personalDigest: digest }) => digest !== undefined && digest !== 'erased');
  const first = facts[0];
  if (key === 'erased' || first === undefined) return undefined;
  if (key === 'none') {
    return { conversationId, seq: first.seq, fault: 'unreadable', message: "The party's key file is gone." };
  }
  const seq = firstClosedEvent(document, key);
  if (seq !== undefined) {
    const message = `The personal values from event ${seq} on do not open: they were changed or moved.`;
    return { conversationId, seq, fault: 'unreadable', message };
  }
  const personalOf = openPersonal(document, key);
  const changed = facts.find((fact) => {
    const personal = personalOf.get(fact.seq);
    if (personal === undefined) return true;
    return personalDigest(key, conversationId, fact.seq, canonicalJson(personal)) !== fact.personalDigest;
  });
  if (changed === undefined) return undefined;
  const message = `The personal values of event ${changed.seq} are gone or are others.`;
  return { conversationId, seq: changed.seq, fault: 'changed-event', message };
}

function firstClosedEvent(document: ConversationDocument, key: PartyKey): number | undefined {
  for (const block of document.personal) {
    try {
      openPersonal({ ...document, personal: [block] }, key);
    } catch {
      return block.from;
    }
  }
  return undefined;
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
