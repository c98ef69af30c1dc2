import { indexOf } from '../../bot/turn/conversation-index.js';
import { sortEffects } from '../../bot/turn/sort-effects.js';
import type { Store } from '../../data/store.js';
import type { Decision } from '../../dialogs/engine/decide.js';
import { caseOf, numberOf } from './eight-questions.js';
import { opening, scriptAsked, waiting } from './opening.js';

const atOnce = 64;

/** How many parties a crowd has: making a key of its own on the disk for each of 100,000 takes longer than a bench should. */
const partiesInCrowd = 500;

/** Stores cases, each with a conversation that has passed the identity check and stands at the first question. */
export async function seedConversations(store: Store, now: number, from: number, count: number): Promise<void> {
  const script = scriptAsked();
  await manyAtOnce(from, from + count, async (index) => {
    await store.putCase(caseOf(index));
    await keep(store, opening(script, index, now), now);
  });
}

/**
 * Stores further conversations that nobody answers, as copies of one opening, until there are `upTo` in all. With `waits`
 * each has a review that waits for a person.
 */
export async function seedCrowd(store: Store, now: number, upTo: number, waits = false): Promise<void> {
  const model = waits ? waiting(scriptAsked(), now) : opening(scriptAsked(), 0, now);
  await manyAtOnce(partiesInCrowd, upTo, async (index) => {
    const id = `crowd-${index}`;
    const partyId = caseOf(index % partiesInCrowd).parties[0]?.id ?? '';
    const brief = { ...model.state.brief, caseId: id, partyId, number: numberOf(index) };
    const events = model.events.map((event) =>
      event.kind === 'conversation-started'
        ? { ...event, data: { ...event.data, conversationId: id, caseId: id, partyId }, personal: { brief } }
        : event,
    );
    await keep(store, { ...model, events, state: { ...model.state, id, brief } }, now);
  });
}

/** The opening in one write: the bench is about what comes after it. */
async function keep(store: Store, { state, events, effects }: Decision, now: number): Promise<void> {
  const { caseId, partyId, number } = state.brief;
  const where = { conversationId: state.id, version: 1, now, number, delivery: 'message', mayReply: true } as const;
  await store.commit({
    logId: state.id,
    caseId,
    partyId,
    expectedVersion: 0,
    events,
    turn: { key: `opening:${state.id}`, replies: [] },
    addJobs: sortEffects(effects, where).addJobs,
    removeJobs: [],
    restrictions: [],
    index: indexOf(state, now),
  });
}

async function manyAtOnce(from: number, to: number, work: (index: number) => Promise<void>): Promise<void> {
  let next = from;
  const worker = async () => {
    while (next < to) {
      const index = next;
      next += 1;
      await work(index);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
