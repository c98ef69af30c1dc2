import { createHash } from 'node:crypto';
import type { KeptRecord, RecordStore } from '../../data/record-store.js';
import type { Sample } from './sample.js';

/** What is kept of a conversation until it may be drawn. */
export type Session = Pick<Sample, 'day' | 'script' | 'role' | 'locale'>;

/** An agent’s conversations of a month, and those that were drawn. */
export interface AgentMonth {
  readonly month: string;
  readonly agent: string;
  /** By conversation. */
  readonly sessions: Readonly<Record<string, Session>>;
  readonly drawn: readonly string[];
}

export const agentMonthKind = 'quality-agent-month';

/** An agent’s month, as the record that it is put over. */
export async function agentMonth(
  records: RecordStore,
  month: string,
  agent: string,
): Promise<KeptRecord & { readonly value: AgentMonth }> {
  const id = `${month}.${createHash('sha256').update(agent).digest('hex').slice(0, 24)}`;
  const kept = await records.get(agentMonthKind, id);
  const none: AgentMonth = { month, agent, sessions: {}, drawn: [] };
  return { id, version: kept?.version ?? 0, value: (kept?.value as AgentMonth | undefined) ?? none };
}

/** The ids of agents’ months from a month on. */
export async function* agentMonthsFrom(records: RecordStore, month: string): AsyncGenerator<string, void> {
  for await (const { id } of records.all(agentMonthKind, month)) yield id;
}
