import { ManualClock } from '../../../adapters/clock/manual-clock.js';
import { InsightCounter } from '../../../bot/insights/insight-counter.js';
import { cellKind, cellsWith, partKind } from '../../../bot/insights/kept-counts.js';
import { Rehearsal } from '../../../bot/rehearsal/rehearsal.js';
import type { KindRecord } from '../../../data/record-store.js';
import type { Store } from '../../../data/store.js';
import { briefFor } from '../../../dialogs/engine/brief.js';
import type { EngineEvent } from '../../../dialogs/engine/event.js';
import { together } from '../../../dialogs/insights/cell-counts.js';
import { countConversation } from '../../../dialogs/insights/count-conversation.js';
import { type Counts, summed } from '../../../dialogs/insights/counts.js';
import type { StoreUnderTest } from '../../contracts/store-contract.js';
import { openInTemporaryHome } from '../../data/lowdb-home.js';
import { openInNewDatabase } from '../../data/postgres-home.js';
import { actOf, scripts } from '../held-conversation.js';
import { caseOf } from '../trial-case.js';

const stores: readonly [string, () => Promise<StoreUnderTest>][] = [
  ['LMDB', openInTemporaryHome],
  ['PostgreSQL', () => openInNewDatabase()],
];

/** Calls that end at the identity check, at a vague answer, and well into the questions. */
const talks = [
  ['1', '1', '1', 'hang up'],
  ['1', '1', '1', '#0621', 'some day or other', 'whenever', 'hang up'],
  ['1', '1', '1', '#0621', '1', '15', '2143', '1'],
];

const file = caseOf();

function eventsOf(said: readonly string[]): readonly EngineEvent[] {
  const [party, script] = [file.parties[0], scripts.latest('borrower-after')];
  if (!party || !script) throw new Error('no such party or script');
  const brief = briefFor(file, party);
  const rehearsal = new Rehearsal({ script, brief, channel: 'voice', start: '2026-03-02T15:00:00Z' });
  rehearsal.begin();
  for (const one of said) rehearsal.play(actOf(one));
  return rehearsal.events;
}

const told = talks.map(eventsOf);
const isCore = (id: string) =>
  scripts.latest('borrower-after')?.questions.some((one) => one.id === id && one.require === 'core') ?? false;
const expectedOf = (logs: readonly (readonly EngineEvent[])[]): Counts =>
  summed(logs.flatMap((events) => Object.values(countConversation(events, { isCore }))));

async function append(store: Store, logId: string, events: readonly EngineEvent[]): Promise<void> {
  const stored = await store.load(logId);
  await store.commit({
    logId,
    caseId: file.id,
    partyId: 'dana',
    expectedVersion: stored?.version ?? 0,
    events: events.map((event) => ({ ...event, personal: event.personal ?? undefined })),
    addJobs: [],
    removeJobs: [],
    restrictions: [],
    index: {},
  });
}

async function keptIn(store: Store): Promise<Counts> {
  return together(await cellsWith(store.records, { from: '2026-01-01', to: '2026-12-31' }));
}

function counterOver(store: Store, errors: string[] = []): InsightCounter {
  const log = { info: () => {}, error: (event: string) => void errors.push(event) };
  return new InsightCounter({ store, scripts, clock: new ManualClock(0), log });
}

/** The same store, in which putting several at once does something else. */
function withPutAll(store: Store, putAll: Store['records']['putAll']): Store {
  const records = new Proxy(store.records, {
    get(target, name) {
      if (name === 'putAll') return putAll;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { load: store.load.bind(store), conversationIds: store.conversationIds.bind(store), records } as Store;
}

describe.each(stores)('what conversations count for, kept in %s', (_name, open) => {
  let under: StoreUnderTest;
  beforeEach(async () => {
    under = await open();
    await under.store.putCase(file);
  });
  afterEach(async () => await under.dispose());

  it('follows conversations that go on, however often and by how many they are counted', async () => {
    const { store } = under;
    const counters = [counterOver(store), counterOver(store), counterOver(store)];
    const parts = 6;
    for (let part = 0; part < parts; part += 1) {
      await Promise.all(
        told.map(async (events, at) => {
          const size = Math.ceil(events.length / parts);
          await append(store, `talk-${at}`, events.slice(part * size, (part + 1) * size));
          for (const counter of counters) counter.note(`talk-${at}`);
        }),
      );
      await Promise.all(counters.map((counter) => counter.settled()));
      const sofar = told.map((events) => events.slice(0, (part + 1) * Math.ceil(events.length / parts)));
      expect(await keptIn(store)).toEqual(expectedOf(sofar));
    }
    expect(await keptIn(store)).toEqual(expectedOf(told));
  });

  it('counts once where a process ends before its write, after it, or never hears that it was made', async () => {
    const { store } = under;
    for (const [at, events] of told.entries()) await append(store, `talk-${at}`, events.slice(0, 12));
    await counterOver(store).settled();
    const fates: readonly Store['records']['putAll'][] = [
      () => Promise.reject(new Error('it ended before the write')),
      async (records) => {
        await store.records.putAll(records);
        throw new Error('it ended after the write');
      },
    ];
    for (const fate of fates) {
      for (const [at, events] of told.entries()) await append(store, `talk-${at}`, events.slice(12, 13));
      let ended = 0;
      const dying = counterOver(
        withPutAll(store, async (records) => {
          ended += 1;
          return await fate(records);
        }),
      );
      for (const at of told.keys()) dying.note(`talk-${at}`);
      await dying.settled();
      expect(ended).toBeGreaterThan(0);
    }
    for (const [at, events] of told.entries()) await append(store, `talk-${at}`, events.slice(13));
    const next = counterOver(store);
    next.keepUp();
    await next.caughtUp();
    await next.close();
    const seen = told.map((events) => [...events.slice(0, 13), ...events.slice(12, 13), ...events.slice(13)]);
    expect(await keptIn(store)).toEqual(expectedOf(seen));
  });

  it('counts what nobody heard of when it begins, and leaves alone what is counted', async () => {
    const { store } = under;
    for (const [at, events] of told.entries()) await append(store, `talk-${at}`, events);
    const writes: (readonly KindRecord[])[] = [];
    const watched = withPutAll(store, async (records) => {
      writes.push(records);
      return await store.records.putAll(records);
    });
    for (const expected of [1, 1]) {
      const counter = counterOver(watched);
      counter.keepUp();
      await counter.caughtUp();
      await counter.close();
      expect(writes).toHaveLength(expected);
    }
    expect(await keptIn(store)).toEqual(expectedOf(told));
  });

  it('forgets what earlier counters counted', async () => {
    const { store } = under;
    await store.records.putAll([
      { kind: 'insight-part-0', id: 'talk-0', version: 0, value: { log: 1, cells: {} } },
      { kind: 'insight-cell-0', id: '2026-03-02|x|1|en-US|sms|us', version: 0, value: { contact: 9 } },
    ]);
    expect(await keptIn(store)).toEqual({});
    const counter = counterOver(store);
    counter.keepUp();
    await counter.caughtUp();
    await counter.close();
    for (const kind of ['insight-part-0', 'insight-cell-0'])
      for await (const { id } of store.records.all(kind)) throw new Error(`${kind} ${id} is still there`);
  });

  it('keeps no word, no number and no case', async () => {
    const { store } = under;
    for (const [at, events] of told.entries()) await append(store, `talk-${at}`, events);
    const counter = counterOver(store);
    counter.keepUp();
    await counter.caughtUp();
    await counter.close();
    const kept: unknown[] = [];
    for (const kind of [partKind, cellKind])
      for await (const { id, value } of store.records.all(kind)) kept.push(id, value);
    expect(kept.length).toBeGreaterThan(6);
    const written = JSON.stringify(kept);
    for (const word of ['Dana', 'dana', 'case-dana', '+1212', 'some day', '2143']) expect(written).not.toContain(word);
  });

  it('counts the others where one cannot be read', async () => {
    const { store } = under;
    for (const [at, events] of told.entries()) await append(store, `talk-${at}`, events);
    const errors: string[] = [];
    const broken = withPutAll(store, (records) => store.records.putAll(records));
    const load = async (id: string) => {
      if (id === 'talk-1') throw new Error('unreadable');
      return await store.load(id);
    };
    const counter = counterOver({ ...broken, load } as Store, errors);
    for (const at of told.keys()) counter.note(`talk-${at}`);
    await counter.settled();
    expect(errors).toEqual(['insights-failed']);
    expect(await keptIn(store)).toEqual(expectedOf(told.filter((_, at) => at !== 1)));
  });
});
