import type { KindRecord } from '../../data/record-store.js';
import type { Store } from '../../data/store.js';
import type { Clock } from '../../dialogs/clock.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import { deskDay } from '../../dialogs/policy/business-time.js';
import { drawnOfAgent, isDrawnOfBot } from '../../dialogs/quality/draw.js';
import { type Finished, finishedIn, type SampleReason } from '../../dialogs/quality/finished.js';
import type { Log } from '../log.js';
import { LogFollower } from '../turn/log-follower.js';
import { engineEvent, stateOf } from '../turn/read-state.js';
import { type AgentMonth, agentMonth, agentMonthKind, agentMonthsFrom, type Session } from './agent-month.js';
import { type Sample, sampleId, sampleKind } from './sample.js';

/** What drawing works with. */
export interface SamplerParts {
  readonly store: Pick<Store, 'load' | 'conversationIds' | 'records'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** How far the log of a finished conversation was looked at. */
const seenKind = 'quality-seen';
const tries = 20;

/**
 * Draws which conversations are assessed, beside their turns: each at its end where it has to be, or the lot falls on it;
 * those of agents each day, by lot, in their share of the month. Looked at twice, nothing is drawn twice.
 */
export class Sampler extends LogFollower {
  readonly #parts: SamplerParts;

  constructor(parts: SamplerParts) {
    super('quality', parts);
    this.#parts = parts;
  }

  protected override async isBehind(id: string): Promise<boolean> {
    const { store } = this.#parts;
    const [stored, seen] = await Promise.all([store.load(id), store.records.get(seenKind, id)]);
    return stored !== undefined && !stored.erased && stored.version !== seen?.value;
  }

  protected override async look(ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.#lookAt(id);
  }

  protected override async afterAll(): Promise<void> {
    await this.drawOfAgents();
  }

  /** Draws what is due of agents’ conversations, of this month and the one before. */
  async drawOfAgents(): Promise<void> {
    const { store, clock } = this.#parts;
    const today = deskDay(new Date(clock.now()).toISOString(), 'cn');
    const before = deskDay(new Date(clock.now() - 31 * 86_400_000).toISOString(), 'cn').slice(0, 7);
    for await (const id of agentMonthsFrom(store.records, before)) await this.#drawOf(id, today);
  }

  async #lookAt(id: string): Promise<void> {
    const { store } = this.#parts;
    const { records } = store;
    const stored = await store.load(id);
    const state = stored && !stored.erased ? stateOf(stored) : undefined;
    const finished = state && finishedIn(stored?.events.map(engineEvent) ?? [], state);
    if (!stored || !state || !finished) return;
    const seen = await records.get(seenKind, id);
    if (seen?.value === stored.version) return;
    await this.#draw(state, finished);
    await records.put(seenKind, { id, version: seen?.version ?? 0, value: stored.version });
  }

  async #draw(state: ConversationState, finished: Finished): Promise<void> {
    const { agents, must, day } = finished;
    const session: Session = { day, script: state.script, role: state.brief.role, locale: state.locale };
    if (must.length > 0) {
      for (const agent of agents.length > 0 ? agents : [undefined]) await this.#put(state.id, session, must, agent);
      return;
    }
    for (const agent of agents) await this.#toPool(agent, state.id, session);
    if (agents.length === 0 && isDrawnOfBot(day.slice(0, 7), state.id))
      await this.#put(state.id, session, ['bot-only']);
  }

  async #put(id: string, session: Session, why: readonly SampleReason[], agent?: string): Promise<void> {
    const sample = sampleRecord(id, session, why, agent);
    // One that is there stays as it is: somebody may have assessed it.
    await this.#parts.store.records.put(sample.kind, sample);
  }

  async #toPool(agent: string, conversationId: string, session: Session): Promise<void> {
    const { records } = this.#parts.store;
    const month = session.day.slice(0, 7);
    for (let at = 0; at < tries; at += 1) {
      const { value, ...kept } = await agentMonth(records, month, agent);
      if (value.sessions[conversationId]) return;
      const sessions = { ...value.sessions, [conversationId]: session };
      if ((await records.put(agentMonthKind, { ...kept, value: { ...value, sessions } })) === 'put') return;
    }
    throw new Error('too many draw at once');
  }

  /** The draw and its samples are one write: a process that ends in between has drawn nothing. */
  async #drawOf(id: string, today: string): Promise<void> {
    const { records } = this.#parts.store;
    const kept = await records.get(agentMonthKind, id);
    if (!kept) return;
    const { agent, sessions, drawn } = kept.value as AgentMonth;
    const now = await this.#lotsOf(kept.value as AgentMonth, today);
    const samples = now.flatMap((one) => {
      const session = sessions[one];
      return session ? [sampleRecord(one, session, ['agent'], agent)] : [];
    });
    if (samples.length === 0) return;
    // Where another server was first, it has drawn the same.
    await records.putAll([
      { ...kept, kind: agentMonthKind, value: { ...(kept.value as AgentMonth), drawn: [...drawn, ...now] } },
      ...samples,
    ]);
  }

  /** What is drawn now. What is a sample already, or was erased since, leaves its place to the next. */
  async #lotsOf({ month, agent, sessions, drawn }: AgentMonth, today: string): Promise<readonly string[]> {
    const out = new Set<string>();
    for (;;) {
      const left = Object.keys(sessions).filter((id) => !out.has(id));
      const now = drawnOfAgent(month, today, { sessions: left, drawn });
      const before = out.size;
      for (const id of now) if (!(await this.#mayBeDrawn({ month, agent, conversationId: id }))) out.add(id);
      if (out.size === before) return now;
    }
  }

  async #mayBeDrawn(of: Pick<Sample, 'month' | 'agent' | 'conversationId'>): Promise<boolean> {
    const { store } = this.#parts;
    if (await store.records.get(sampleKind, sampleId(of))) return false;
    const stored = await store.load(of.conversationId);
    return stored !== undefined && !stored.erased;
  }
}

function sampleRecord(
  conversationId: string,
  session: Session,
  why: readonly SampleReason[],
  agent?: string,
): KindRecord {
  const month = session.day.slice(0, 7);
  const sample: Sample = {
    ...session,
    month,
    conversationId,
    ...(agent !== undefined && { agent }),
    why: [...why],
    calibration: false,
    sheets: {},
  };
  return { kind: sampleKind, id: sampleId(sample), version: 0, value: sample };
}
