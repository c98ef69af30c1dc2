import type { Commit, LogEvent, NewEvent, Restriction, Store } from '../../data/store.js';
import type { Case, Party } from '../../dialogs/case.js';
import { dossierIdOf } from '../../dialogs/casework/dossier-id.js';
import { employerSchema } from '../../dialogs/casework/employer.js';

/** A store under test, and how to open what it kept again. */
export interface StoreUnderTest {
  readonly store: Store;
  /** Closes the store and opens the same data. */
  reopen(): Promise<Store>;
  /** Closes everything and removes it. */
  dispose(): Promise<void>;
}

/** A case with two parties. */
export const sampleCase: Case = {
  id: 'case-1',
  market: 'us',
  product: 'personal-mortgage',
  stage: 'before-disbursement',
  tier: 'standard',
  lender: { name: { 'zh-CN': '第一银行', 'en-US': 'First Bank' }, phone: '+18005550100' },
  parties: [
    {
      id: 'party-1',
      role: 'borrower',
      locale: 'en-US',
      name: 'Wilhelmina Featherstonehaugh',
      birthDate: '1980-02-29',
      contactPoints: [{ kind: 'mobile', value: '+14155550123', consents: [] }],
      exclusions: [],
      onFile: { employer: { name: 'Quibblewick Ltd', aliases: [], formerNames: [] }, monthlyIncome: 5250 },
    },
    {
      id: 'party-2',
      role: 'guarantor',
      locale: 'zh-CN',
      name: '欧阳震华',
      contactPoints: [],
      exclusions: ['complaint-open'],
      onFile: {},
    },
  ],
};

const [one] = sampleCase.parties as [Case['parties'][number]];

/** An event with something personal in it. */
export function answered(words: string, at = '2026-03-04T05:06:07.000Z'): NewEvent {
  const data = { question: 'employer', clarity: 'clear' };
  return { at, kind: 'answer-received', version: 1, data, personal: { words, value: { name: words } } };
}

/** An event with nothing personal in it. */
export const asked: NewEvent = {
  at: '2026-03-04T05:06:00.000Z',
  kind: 'question-asked',
  version: 1,
  data: { question: 'employer', attempt: 1 },
};

/** A commit that creates conversation `conv-1`, changed where a test says so. */
export function commitOf(changes: Partial<Commit> = {}): Commit {
  return {
    logId: 'conv-1',
    caseId: 'case-1',
    partyId: 'party-1',
    expectedVersion: 0,
    events: [asked, answered('Quibblewick')],
    addJobs: [],
    removeJobs: [],
    restrictions: [],
    index: { number: '+14155550123', lastPromptAt: 1_000 },
    ...changes,
  };
}

/** Everything that an async iterable yields. */
export async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const each of source) found.push(each);
  return found;
}

/** What every store promises. */
export function describeStore(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(name, () => {
    let under: StoreUnderTest;
    let store: Store;
    const reopen = async (): Promise<void> => {
      store = await under.reopen();
    };

    beforeEach(async () => {
      under = await open();
      store = under.store;
    });
    afterEach(async () => await under.dispose());

    describe('changes', () => {
      it('are told once they can be read, to who follows', async () => {
        const heard: unknown[] = [];
        const unfollow = store.changes.follow({
          changed: async ({ logId, caseId }) => heard.push([logId, caseId, (await store.load(logId))?.version]),
          missed: () => {},
        });
        await store.commit(commitOf());
        expect(await store.commit(commitOf())).toBe('conflict');
        await store.commit(commitOf({ expectedVersion: 1 }));
        unfollow();
        await store.commit(commitOf({ expectedVersion: 2 }));
        expect(heard).toEqual([
          ['conv-1', 'case-1', expect.any(Number)],
          ['conv-1', 'case-1', expect.any(Number)],
        ]);
      });
    });

    describe('the queue', () => {
      const wait = (logId: string, review: Commit['index']['review'], expectedVersion = 0) =>
        store.commit(commitOf({ logId, expectedVersion, index: { review } }));
      const ids = (rows: readonly { readonly logId: string }[]) => rows.map(({ logId }) => logId);

      beforeEach(async () => {
        await wait('late', { priority: 'P3', dueAt: 900, open: 1, team: 'desk', locale: 'zh-CN' });
        await wait('soon', { priority: 'P3', dueAt: 100, open: 2, team: 'enhanced', locale: 'en-US' });
        await wait('first', { priority: 'P1', dueAt: 500, open: 1, team: 'desk', locale: 'en-US' });
        await wait('alike', { priority: 'P3', dueAt: 100, open: 1, team: 'desk' });
        await wait(dossierIdOf('case-1', 'party-1'), { priority: 'P2', dueAt: 1, open: 1, team: 'desk' });
        await reopen();
      });

      it('is read a page at a time, by priority, then due time, then id', async () => {
        const first = await store.reviewPage({}, 2);
        expect(first).toEqual([
          { logId: 'first', caseId: 'case-1', priority: 'P1', dueAt: 500, open: 1, team: 'desk', locale: 'en-US' },
          {
            logId: dossierIdOf('case-1', 'party-1'),
            caseId: 'case-1',
            priority: 'P2',
            dueAt: 1,
            open: 1,
            team: 'desk',
          },
        ]);
        expect(ids(await store.reviewPage({}, 2, first[1]))).toEqual(['alike', 'soon']);
        expect(ids(await store.reviewPage({}, 9, first[1]))).toEqual(['alike', 'soon', 'late']);
        // One that has gone meanwhile still tells where the next page begins.
        expect(ids(await store.reviewPage({}, 9, { priority: 'P3', dueAt: 100, logId: 'b' }))).toEqual([
          'soon',
          'late',
        ]);
      });

      it('is narrowed by kind, priority, team and language; what knows no language fits any', async () => {
        expect(ids(await store.reviewPage({ kind: 'dossier' }, 9))).toEqual([dossierIdOf('case-1', 'party-1')]);
        expect(ids(await store.reviewPage({ kind: 'conversation', priority: 'P3' }, 9))).toEqual([
          'alike',
          'soon',
          'late',
        ]);
        expect(ids(await store.reviewPage({ team: 'enhanced' }, 9))).toEqual(['soon']);
        expect(ids(await store.reviewPage({ kind: 'conversation', locale: 'zh-CN' }, 9))).toEqual(['alike', 'late']);
        const place = { priority: 'P3', dueAt: 100, logId: 'alike' } as const;
        expect(ids(await store.reviewPage({ priority: 'P3', team: 'desk' }, 1, place))).toEqual(['late']);
      });

      it('is counted by kind, priority and team, and follows what a log says last', async () => {
        await wait('soon', { priority: 'P1', dueAt: 100, open: 2, team: 'desk' }, 1);
        await wait('late', undefined, 1);
        const counts = (await store.reviewCounts()).map(
          ({ kind, priority, team, logs }) => `${kind} ${priority} ${team} ${logs}`,
        );
        expect(counts.sort()).toEqual(['conversation P1 desk 2', 'conversation P3 desk 1', 'dossier P2 desk 1']);
        expect(ids(await store.reviewPage({ kind: 'conversation' }, 9))).toEqual(['soon', 'first', 'alike']);
      });
    });

    describe('cases', () => {
      it('gives a case back as it was put, and knows when nothing changed', async () => {
        expect(await store.putCase(sampleCase)).toBe('stored');
        expect(await store.putCase(structuredClone(sampleCase))).toBe('unchanged');
        const moved: Case = { ...sampleCase, stage: 'after-disbursement' };
        expect(await store.putCase(moved)).toBe('stored');
        await reopen();
        expect(await store.getCase('case-1')).toEqual(moved);
        expect(await store.getCase('case-2')).toBeUndefined();
      });

      it('opens the parties of one role alone, and leaves it whole for all others', async () => {
        await store.putCase(sampleCase);
        await reopen();
        const [borrower, { onFile: _, ...blank }] = sampleCase.parties as [Party, Party];
        const expected = {
          ...sampleCase,
          parties: [borrower, { ...blank, name: '', contactPoints: [], exclusions: [], onFile: {} }],
        };
        const opened = await Promise.all([store.getCase('case-1', 'borrower'), store.getCase('case-2', 'borrower')]);
        expect(opened).toEqual([expected, undefined]);
        expect(await store.getCase('case-1')).toEqual(sampleCase);
      });

      it('lists every case, however many', async () => {
        const ids = Array.from({ length: 300 }, (_, at) => `case-${String(at).padStart(3, '0')}`);
        await Promise.all(ids.map((id) => store.putCase({ ...sampleCase, id })));
        expect(await all(store.caseIds())).toEqual(ids);
        expect(await all(store.caseIds('case-297'))).toEqual(['case-298', 'case-299']);
        expect(await all(store.caseIds('case-299'))).toEqual([]);
      });

      it('finds a party’s cases and logs, also about a case that they stand in no more', async () => {
        const [party] = sampleCase.parties;
        await store.putCase(sampleCase);
        await store.putCase({ ...sampleCase, id: 'case-2' });
        await store.putCase({ ...sampleCase, id: 'case-2', parties: [{ ...party, id: 'party-9' } as Party] });
        await store.commit(commitOf({ logId: 'conv-1' }));
        await store.commit(commitOf({ logId: 'of-another', partyId: 'party-9' }));
        await store.commit(commitOf({ logId: 'conv-2', caseId: 'case-2' }));
        await reopen();
        expect(await store.casesWith(['party-1'])).toEqual([{ caseId: 'case-1', partyId: 'party-1' }]);
        expect(await store.casesWith(['party-9', 'nobody'])).toEqual([{ caseId: 'case-2', partyId: 'party-9' }]);
        expect(await store.logsOf(['party-1'])).toEqual(['conv-1', 'conv-2']);
      });
    });

    it('finds the log that gave a secret away, until it takes it back', async () => {
      await store.commit(commitOf({ index: { secrets: ['one', 'two'] } }));
      await store.commit(commitOf({ expectedVersion: 1, index: { secrets: ['two'] } }));
      await reopen();
      expect([await store.logWithSecret('one'), await store.logWithSecret('two')]).toEqual([undefined, 'conv-1']);
    });

    describe('numbers in cases', () => {
      const inCase = (id: string, value: string): Case => ({
        ...sampleCase,
        id,
        parties: [{ ...one, id: `of-${id}`, contactPoints: [{ kind: 'mobile', value, consents: [] }] }],
      });

      it('finds every party with a number, also after it was opened again', async () => {
        for (const id of ['a', 'b']) await store.putCase(inCase(id, '+14155550123'));
        await store.putCase(inCase('c', '+14155550199'));
        await reopen();
        const found = await store.partiesWith('+14155550123');
        expect(found.map(({ caseId, partyId, role }) => `${caseId} ${partyId} ${role}`).sort()).toEqual([
          'a of-a borrower',
          'b of-b borrower',
        ]);
      });

      it('finds nobody under a number that was replaced, and nobody who was erased', async () => {
        await store.putCase(inCase('a', '+14155550123'));
        await store.putCase(inCase('b', '+14155550123'));
        await store.putCase(inCase('a', '+14155550177'));
        expect((await store.partiesWith('+14155550123')).map(({ caseId }) => caseId)).toEqual(['b']);
        await store.erase('of-b');
        expect(await store.partiesWith('+14155550123')).toEqual([]);
        expect((await store.partiesWith('+14155550177')).map(({ caseId }) => caseId)).toEqual(['a']);
      });
    });

    it('finds a party by a number that their log told of, until it does not any more, or they were erased', async () => {
      await store.putCase({ ...sampleCase, parties: [{ ...one, contactPoints: [] }] });
      const owner = { caseId: sampleCase.id, partyId: one.id };
      const told = (expectedVersion: number, partyNumbers: readonly string[]) =>
        store.commit(commitOf({ ...owner, expectedVersion, index: { partyNumbers } }));
      const found = async (number: string) => (await store.partiesWith(number)).map(({ role }) => role);
      await told(0, ['+14155550123', '+14155550124']);
      await told(1, ['+14155550124', '+14155550125']);
      await reopen();
      expect(await found('+14155550123')).toEqual([]);
      expect(await found('+14155550124')).toEqual([one.role]);
      expect(await found('+14155550125')).toEqual([one.role]);
      await store.erase(one.id);
      expect(await found('+14155550124')).toEqual([]);
    });

    it('finds who told the same at length, and no number by it, until they were erased', async () => {
      await store.putCase(sampleCase);
      const words = 'every morning I count the tills and call the suppliers';
      const owner = { caseId: sampleCase.id, partyId: one.id };
      await store.commit(commitOf({ ...owner, index: { told: [words] } }));
      await reopen();
      expect(await store.partiesTelling(words)).toEqual([{ ...owner, role: one.role }]);
      expect(await store.partiesTelling(`${words} too`)).toEqual([]);
      expect(await store.partiesWith(words)).toEqual([]);
      await store.erase(one.id);
      expect(await store.partiesTelling(words)).toEqual([]);
    });

    describe('employers', () => {
      const quibble = employerSchema.parse({
        id: 'quibble',
        name: 'Quibblewick Ltd.',
        formerNames: ['Old Quibble'],
        numbers: [
          { value: '+14155550100', source: 'directory', sourceDetail: 'Business pages 2026', asOf: '2026-01-10' },
        ],
      });

      it('finds an employer by number, name and former name, however it is written', async () => {
        expect(await store.putEmployer(quibble)).toBe('stored');
        expect(await store.putEmployer(structuredClone(quibble))).toBe('unchanged');
        await reopen();
        expect(await store.employersWith({ number: '+14155550100' })).toEqual([quibble]);
        expect(await store.employersWith({ name: 'quibblewick LTD' })).toEqual([quibble]);
        expect(await store.employersWith({ name: 'Old  Quibble' })).toEqual([quibble]);
        expect(await store.employersWith({ name: 'Quibble' })).toEqual([]);
      });

      it('does not find it under what it was and is not any more', async () => {
        await store.putEmployer(quibble);
        expect(await store.putEmployer({ ...quibble, numbers: [], formerNames: [] })).toBe('stored');
        expect(await store.employersWith({ number: '+14155550100' })).toEqual([]);
        expect(await store.employersWith({ name: 'Old Quibble' })).toEqual([]);
      });
    });

    describe('dossiers', () => {
      it('keeps them as logs that are no conversations', async () => {
        await store.commit(commitOf());
        await store.commit(commitOf({ logId: dossierIdOf('case-1', 'party-1'), index: {} }));
        expect(await all(store.conversationIds())).toEqual(['conv-1']);
        expect(await all(store.conversationIds({ caseId: 'case-1' }))).toEqual(['conv-1']);
        expect((await store.load(dossierIdOf('case-1', 'party-1')))?.events).toHaveLength(2);
        expect(await store.verify()).toEqual({ logs: 2, events: 4, faults: [] });
      });
    });

    describe('conversations', () => {
      it('gives back what was committed, also after it was opened again', async () => {
        const replies = [{ kind: 'message', text: 'Thank you!' }];
        const job = { id: 'job-1', dueAt: 5_000, payload: { send: { to: '+14155550123', text: 'Hello' } } };
        expect(await store.commit(commitOf({ turn: { key: 'SM1', replies }, addJobs: [job] }))).toBe('committed');
        const next = commitOf({ expectedVersion: 1, events: [answered('retired since March')], removeJobs: ['job-1'] });
        const second = { id: 'job-2', dueAt: 6_000, payload: { remind: true } };
        expect(await store.commit({ ...next, addJobs: [second] })).toBe('committed');
        const events: LogEvent[] = [
          { ...asked, seq: 1 },
          { ...answered('Quibblewick'), seq: 2 },
          { ...answered('retired since March'), seq: 3 },
        ];
        for (const again of [async () => undefined, reopen]) {
          await again();
          const found = await store.load('conv-1');
          expect(found).toMatchObject({
            id: 'conv-1',
            caseId: 'case-1',
            partyId: 'party-1',
            version: 2,
            erased: false,
          });
          expect(found?.events).toEqual(events);
          expect(found?.jobs).toEqual([second]);
          expect(found?.turns.get('SM1')).toEqual(replies);
          expect(found?.turns.get('SM2')).toBeUndefined();
        }
      });

      it('shows a conversation as it was when it was loaded, whatever is committed later', async () => {
        await store.commit(commitOf({ turn: { key: 'SM1', replies: ['one'] } }));
        const early = await store.load('conv-1');
        const long = 'SM'.repeat(2_000);
        await store.commit(commitOf({ expectedVersion: 1, turn: { key: long, replies: ['two'] } }));
        expect(early?.events).toHaveLength(2);
        expect(early?.turns.get('SM1')).toEqual(['one']);
        expect(early?.turns.get(long)).toBeUndefined();
        expect((await store.load('conv-1'))?.turns.get(long)).toEqual(['two']);
      });

      it('does not know a conversation that was never committed', async () => {
        expect(await store.load('conv-1')).toBeUndefined();
        expect(await store.commit(commitOf({ expectedVersion: 3 }))).toBe('conflict');
        expect(await store.load('conv-1')).toBeUndefined();
      });

      it('keeps the order of many turns, and their replies', async () => {
        for (let version = 0; version < 80; version += 1) {
          const turn = { key: `SM${version}`, replies: [version] };
          await store.commit(commitOf({ expectedVersion: version, events: [answered(`answer ${version}`)], turn }));
        }
        await reopen();
        const found = await store.load('conv-1');
        const words = found?.events.map((event) => event.personal?.words);
        expect(words).toEqual(Array.from({ length: 80 }, (_, at) => `answer ${at}`));
        expect(found?.turns.get('SM0')).toEqual([0]);
        expect(found?.turns.get('SM79')).toEqual([79]);
        expect(await store.verify()).toEqual({ logs: 1, events: 80, faults: [] });
      });

      it('refuses a commit on a version that is no longer the last, and writes nothing of it', async () => {
        await store.commit(commitOf());
        const late = commitOf({
          events: [answered('too late')],
          addJobs: [{ id: 'late', dueAt: 1, payload: {} }],
          restrictions: [restriction({})],
          index: { review: { priority: 'P1', dueAt: 1, open: 1 } },
        });
        expect(await store.commit(late)).toBe('conflict');
        expect((await store.load('conv-1'))?.events).toHaveLength(2);
        expect(await store.dueJobs(10_000, 10)).toEqual([]);
        expect(await store.reviewRows()).toEqual([]);
        expect(await store.restrictionsOf('+14155550123')).toEqual([]);
        expect(await store.conversationsWith('+14155550123')).toEqual(['conv-1']);
      });

      it('lets exactly one of many parallel commits win each version', async () => {
        for (let version = 0; version < 5; version += 1) {
          const outcomes = await Promise.all(
            Array.from({ length: 20 }, (_, writer) =>
              store.commit(commitOf({ expectedVersion: version, events: [answered(`writer ${writer}`)] })),
            ),
          );
          expect(outcomes.filter((outcome) => outcome === 'committed')).toHaveLength(1);
          const winner = outcomes.indexOf('committed');
          const found = await store.load('conv-1');
          expect(found?.version).toBe(version + 1);
          expect(found?.events.at(-1)?.personal?.words).toBe(`writer ${winner}`);
        }
        expect(await store.verify()).toEqual({ logs: 1, events: 5, faults: [] });
      });

      it('lists conversations, all or of one case', async () => {
        const commits = ['a', 'b', 'c'].map((id) => commitOf({ logId: id, caseId: id === 'c' ? 'case-10' : 'case-1' }));
        for (const commit of commits) await store.commit(commit);
        expect((await all(store.conversationIds())).sort()).toEqual(['a', 'b', 'c']);
        expect((await all(store.conversationIds({ caseId: 'case-1' }))).sort()).toEqual(['a', 'b']);
        expect(await all(store.conversationIds({ caseId: 'case-2' }))).toEqual([]);
        expect(await all(store.conversationIds({ after: 'a' }))).toEqual(['b', 'c']);
        expect(await all(store.conversationIds({ caseId: 'case-1', after: 'a' }))).toEqual(['b']);
        expect(await all(store.conversationIds({ after: 'c' }))).toEqual([]);
      });
    });

    describe('finding again', () => {
      it('finds open conversations by number, the one prompted last first', async () => {
        const at = (id: string, lastPromptAt: number, number = '+14155550123') =>
          store.commit(commitOf({ logId: id, partyId: `of-${id}`, index: { number, lastPromptAt } }));
        await at('old', 1_000);
        await at('new', 3_000);
        await at('other', 9_000, '+14155550199');
        await at('middle', 2_000);
        expect(await store.conversationsWith('+14155550123')).toEqual(['new', 'middle', 'old']);
        const prompt = { partyId: 'of-old', logId: 'old', expectedVersion: 1, events: [asked] };
        await store.commit(commitOf({ ...prompt, index: { number: '+14155550123', lastPromptAt: 4_000 } }));
        expect(await store.conversationsWith('+14155550123')).toEqual(['old', 'new', 'middle']);
        await store.commit(commitOf({ ...prompt, expectedVersion: 2, index: {} }));
        await reopen();
        expect(await store.conversationsWith('+14155550123')).toEqual(['new', 'middle']);
        expect(await store.conversationsWith('+14155550000')).toEqual([]);
      });

      it('gives due jobs oldest first, up to the limit, until they are removed', async () => {
        const job = (id: string, dueAt: number) => ({ id, dueAt, payload: { id } });
        await store.commit(commitOf({ addJobs: [job('c', 300), job('a', 100)] }));
        await store.commit(commitOf({ logId: 'conv-2', partyId: 'party-2', addJobs: [job('b', 200)] }));
        expect(await store.nextJobAt()).toBe(100);
        expect([await store.nextJobAt(100), await store.nextJobAt(299)]).toEqual([200, 300]);
        expect(await store.nextJobAt(300)).toBeUndefined();
        expect(await store.dueJobs(250, 10)).toEqual([
          { logId: 'conv-1', jobId: 'a', dueAt: 100 },
          { logId: 'conv-2', jobId: 'b', dueAt: 200 },
        ]);
        expect((await store.dueJobs(300, 2)).map((due) => due.jobId)).toEqual(['a', 'b']);
        const move = { removeJobs: ['a', 'unknown'], addJobs: [job('c', 50)] };
        await store.commit(commitOf({ expectedVersion: 1, events: [], ...move }));
        await reopen();
        expect((await store.dueJobs(1_000, 10)).map((due) => due.jobId)).toEqual(['c', 'b']);
        expect(await store.nextJobAt()).toBe(50);
        expect((await store.load('conv-1'))?.jobs).toEqual([job('c', 50)]);
      });

      it('has no next job when there is none', async () => {
        expect(await store.nextJobAt()).toBeUndefined();
      });

      it('R-REV-1 orders reviews by priority, then due time, and drops those with nothing open', async () => {
        const review = (id: string, priority: 'P1' | 'P3', dueAt: number) =>
          store.commit(commitOf({ logId: id, index: { review: { priority, dueAt, open: 2 } } }));
        await review('later', 'P3', 20);
        await review('urgent', 'P1', 90);
        await review('soon', 'P3', 10);
        expect(await store.reviewRows()).toEqual([
          { logId: 'urgent', caseId: 'case-1', priority: 'P1', dueAt: 90, open: 2 },
          { logId: 'soon', caseId: 'case-1', priority: 'P3', dueAt: 10, open: 2 },
          { logId: 'later', caseId: 'case-1', priority: 'P3', dueAt: 20, open: 2 },
        ]);
        const done = { logId: 'urgent', expectedVersion: 1, events: [] };
        await store.commit(commitOf({ ...done, index: { review: { priority: 'P1', dueAt: 90, open: 0 } } }));
        await reopen();
        expect((await store.reviewRows()).map((row) => row.logId)).toEqual(['soon', 'later']);
      });

      it('puts restrictions on a number and lifts them, across conversations', async () => {
        const sms = restriction({});
        const wrong = restriction({ channel: 'all', reason: 'wrong-number' });
        await store.commit(commitOf({ restrictions: [sms, wrong] }));
        await reopen();
        const found = await store.restrictionsOf('+14155550123');
        expect([...found].sort((a, b) => a.reason.localeCompare(b.reason))).toEqual([sms, wrong]);
        expect(await store.restrictionsOf('+14155550124')).toEqual([]);
        const lift = { logId: 'conv-2', restrictions: [{ ...sms, on: false }] };
        await store.commit(commitOf(lift));
        expect(await store.restrictionsOf('+14155550123')).toEqual([wrong]);
      });

      it('finds a restriction whatever its reason', async () => {
        const reasons = ['bankruptcy', 'complaint', 'deceased', 'hardship', 'represented-by-attorney'] as const;
        const held = reasons.map((reason) => restriction({ channel: 'all', reason }));
        await store.commit(commitOf({ restrictions: held }));
        expect(await store.restrictionsOf('+14155550123')).toEqual(held);
      });

      it('keeps a restriction after its party was erased', async () => {
        const stopped = restriction({ channel: 'all' });
        await store.commit(commitOf({ restrictions: [stopped] }));
        expect(await store.erase('party-1')).toBe(true);
        await reopen();
        expect(await store.restrictionsOf('+14155550123')).toEqual([stopped]);
      });

      it('lifts a restriction on every channel at once', async () => {
        const both = [restriction({ channel: 'sms' }), restriction({ channel: 'voice' })];
        await store.commit(commitOf({ restrictions: both }));
        const lift = [restriction({ channel: 'all', on: false })];
        await store.commit(commitOf({ expectedVersion: 1, restrictions: lift }));
        expect(await store.restrictionsOf('+14155550123')).toEqual([]);
      });
    });

    describe('erasing a party', () => {
      beforeEach(async () => {
        await store.putCase(sampleCase);
        const job = { id: 'job-1', dueAt: 1, payload: { to: '+14155550123' } };
        await store.commit(commitOf({ turn: { key: 'SM1', replies: ['Hello Wilhelmina'] }, addJobs: [job] }));
        await store.commit(commitOf({ logId: 'conv-2', partyId: 'party-2' }));
      });

      const withoutFaults = expect.objectContaining({ faults: [] });

      it('R-LOG-2 leaves nothing personal of them, and everything of others', async () => {
        expect(await store.erase('party-1')).toBe(true);
        for (const again of [async () => undefined, reopen]) {
          await again();
          const gone = await store.load('conv-1');
          expect(gone?.erased).toBe(true);
          expect(gone?.events).toEqual([
            { ...asked, seq: 1 },
            { ...answered(''), seq: 2, personal: null },
          ]);
          expect(gone?.jobs).toEqual([{ id: 'job-1', dueAt: 1, payload: null }]);
          expect(gone?.turns.get('SM1')).toBeNull();
          expect(await store.conversationsWith('+14155550123')).toEqual(['conv-2']);
          expect((await store.load('conv-2'))?.events[1]?.personal?.words).toBe('Quibblewick');
          expect(await store.verify()).toEqual(withoutFaults);
        }
      });

      it('blanks the party in its cases', async () => {
        await store.erase('party-1');
        const blank = { name: '', contactPoints: [], exclusions: [], onFile: {} };
        const parties = [{ id: 'party-1', role: 'borrower', locale: 'en-US', ...blank }, sampleCase.parties[1]];
        expect(await store.getCase('case-1')).toEqual({ ...sampleCase, parties });
      });

      it('never makes the key anew: what comes later of them is not kept either', async () => {
        await store.erase('party-1');
        expect(await store.erase('party-1')).toBe(false);
        expect(await store.putCase(sampleCase)).toBe('unchanged');
        await store.commit(commitOf({ expectedVersion: 1, events: [answered('after all')] }));
        await store.commit(commitOf({ logId: 'conv-3' }));
        await reopen();
        expect((await store.getCase('case-1'))?.parties[0]?.name).toBe('');
        expect((await store.load('conv-1'))?.events.at(-1)?.personal).toBeNull();
        expect((await store.load('conv-3'))?.erased).toBe(true);
        expect(await store.verify()).toEqual(withoutFaults);
      });

      it('does not know a party that was never there', async () => {
        expect(await store.erase('nobody')).toBe(false);
      });
    });
  });
}

function restriction(changes: Partial<Restriction>): Restriction {
  const at = '2026-03-04T05:06:07.000Z';
  return { number: '+14155550123', channel: 'sms', reason: 'opted-out', on: true, at, ...changes };
}
