import { hash } from 'node:crypto';
import type { VerifyReport } from '../store.js';

/** Whose log it is; the first event's hash is bound to all three. */
export interface LogOwner {
  readonly logId: string;
  readonly caseId: string;
  readonly partyId: string;
}

/** What the chain covers of one event. Personal values count as sealed, so that they can be erased. */
export interface Fact {
  /** The log's id, under the name that the first logs were written with. */
  readonly conversationId: string;
  readonly seq: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly kind: string;
  readonly version: number;
  readonly data: Readonly<Record<string, unknown>>;
  /**
   * `digestOf` the bytes that hold its personal values, sealed together with those of the same commit; so the chain
   * holds nothing of the values, and binds them even when nobody can open them any more. Absent when the event has
   * none; 'erased' when the party's key was gone before the event was written.
   */
  readonly sealed?: string;
}

/** A fact as it is kept: its JSON, and the hash over that text as it stands and the hash before it. */
export interface ChainedFact {
  readonly text: string;
  /** SHA-256, hex. */
  readonly hash: string;
}

/** The first thing wrong with a log. */
export type ChainFault = Required<VerifyReport['faults'][number]>;

/** What the first event is chained to. */
export function genesis({ logId, caseId, partyId }: LogOwner): string {
  return sha256(JSON.stringify(['ringback log', logId, caseId, partyId]));
}

/** What the chain holds of sealed bytes. */
export function digestOf(sealed: Buffer): string {
  return hash('sha256', sealed, 'hex');
}

/** Chains a fact to the hash before it. */
export function chainFact(previous: string, fact: Fact): ChainedFact {
  const text = JSON.stringify(fact);
  return { text, hash: sha256(previous + text) };
}

/** Reads the fact back. */
export function factOf(chained: ChainedFact): Fact {
  return JSON.parse(chained.text) as Fact;
}

/** Follows the chain from its beginning and names the first event that does not belong, if any. */
export function findChainFault(owner: LogOwner, log: readonly ChainedFact[]): ChainFault | undefined {
  const { logId } = owner;
  let previous = genesis(owner);
  for (const [index, chained] of log.entries()) {
    const seq = index + 1;
    const fact = readFact(chained);
    if (fact === undefined) {
      return { logId, seq, fault: 'unreadable', message: `Event ${seq} is no event any more.` };
    }
    if (fact.conversationId !== logId || fact.seq !== seq) {
      const from = fact.conversationId === logId ? 'of this log' : `of log ${fact.conversationId}`;
      const message = `Where event ${seq} should be stands event ${fact.seq} ${from}.`;
      return { logId, seq, fault: 'moved-event', message };
    }
    if (chained.hash !== sha256(previous + chained.text)) {
      const message = `Event ${seq} (${fact.kind}) is not what was written, or what came before it is gone.`;
      return { logId, seq, fault: 'changed-event', message };
    }
    previous = chained.hash;
  }
  return undefined;
}

function readFact(chained: ChainedFact): Fact | undefined {
  try {
    const value: unknown = JSON.parse(chained.text);
    return typeof value === 'object' && value !== null && 'conversationId' in value ? (value as Fact) : undefined;
  } catch {
    return undefined;
  }
}

function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}
