import { parse } from 'csv-parse/sync';
import { sampleCase } from '../../../bot/rehearsal/sample-case.js';
import { exportResults } from '../../../bot/results/export-results.js';
import { formatCsv } from '../../../bot/results/format-csv.js';
import { formatJson } from '../../../bot/results/format-json.js';
import { type ResultRow, resultColumns } from '../../../bot/results/result-row.js';
import { type Purpose, purposes } from '../../../dialogs/case.js';
import { type LowdbUnderTest, openInTemporaryHome } from '../../data/lowdb-home.js';
import { hold, scripts } from '../held-conversation.js';

let home: LowdbUnderTest;
beforeEach(async () => {
  home = await openInTemporaryHome();
});
afterEach(async () => await home.dispose());

const opening = ['是我', '同意', '方便', '#0315'];
const before = { ...sampleCase('cn', 'zh-CN', 'before-disbursement'), disburseBy: '2030-01-01T00:00:00Z' };

async function rows(caseId?: string): Promise<readonly ResultRow[]> {
  const all: ResultRow[] = [];
  for await (const ofCase of exportResults({ caseId }, { store: home.store, scripts })) all.push(...ofCase);
  return all;
}

function of(all: readonly ResultRow[], partyId: string, questionId: string) {
  return all.find((row) => row.partyId === partyId && row.questionId === questionId);
}

it('gives every question of every party as not asked when nobody was contacted yet', async () => {
  await home.store.putCase(before);
  const all = await rows();
  expect(new Set(all.map((row) => row.partyId))).toEqual(new Set(['borrower', 'co-borrower', 'guarantor']));
  expect(new Set(all.map((row) => row.status))).toEqual(new Set(['not-asked']));
  expect(of(all, 'borrower', 'A8')).toEqual({
    caseId: 'SAMPLE-1',
    partyId: 'borrower',
    role: 'borrower',
    script: 'borrower-before.v1',
    questionId: 'A8',
    goal: expect.any(String),
    purposes: [],
    field: 'monthlyIncome',
    status: 'not-asked',
    sources: ['file'],
    reasons: [],
    openReviews: 0,
  });
  // The enhanced tier alone is asked for the first working day, and only this market for its contributions.
  expect(of(all, 'borrower', 'A5')).toBeUndefined();
  expect(of(all, 'borrower', 'A10us')).toBeUndefined();
});

it('R-EXP-1 R-CASE-2 tells each field of a half-answered case apart, with where it came from', async () => {
  await hold(home.store, {
    id: 'c1',
    file: before,
    script: 'borrower-before',
    said: [...opening, '上班', '没有变化', '我在宏远贸易有限公司', '会计', '不想说', '不想说', 'hang up'],
  });
  const all = await rows('SAMPLE-1');
  expect(of(all, 'borrower', 'A0')).toMatchObject({
    conversationId: 'c1',
    status: 'single-source',
    said: '上班',
    seq: expect.any(Number),
    callId: expect.any(String),
    clarity: 'clear',
    by: 'party',
    channel: 'voice',
    at: expect.stringMatching(/^2026-03-02T15:0/u),
  });
  expect(of(all, 'borrower', 'A2')).toMatchObject({
    status: 'mismatch',
    clarity: 'contradicts',
    value: expect.stringContaining('宏远'),
    openReviews: 1,
    advice: 'hold-recommended',
  });
  expect(of(all, 'borrower', 'A2')?.reasons.length).toBeGreaterThan(0);
  expect(of(all, 'borrower', 'A3')).toMatchObject({
    status: 'single-source',
    value: '会计',
    sources: ['file', 'party'],
  });
  expect(all.filter((row) => row.partyId === 'borrower' && row.status === 'not-asked').length).toBeGreaterThan(3);
  expect(all.filter((row) => row.partyId === 'guarantor').every((row) => row.status === 'not-asked')).toBe(true);
  expect(Object.keys(all[0] ?? {}).filter((key) => /score|pass|fail/u.test(key))).toEqual([]);
});

it.each(['before-disbursement', 'after-disbursement'] as const)(
  'R-CASE-1 asks for each purpose of a case, and tells the result of each (%s)',
  async (stage) => {
    const fits = (one: Purpose) => stage === 'after-disbursement' || one !== 'post-loan-check';
    await home.store.putCase({ ...sampleCase('us', 'en-US', stage), purposes: purposes.filter(fits) });
    const own = (await rows()).filter(({ partyId }) => partyId === 'borrower');
    const told = (purpose: string) => own.filter((row) => row.purposes.includes(purpose)).map(({ status }) => status);
    for (const purpose of purposes.filter(fits)) expect([purpose, told(purpose)[0]]).toEqual([purpose, 'not-asked']);
  },
);

it('R-CASE-1 asks more than usual about what a case is there to find out, and about nothing else', async () => {
  const file: typeof before = { ...before, purposes: ['verify-employment', 'repay-willingness'] };
  await hold(home.store, { id: 'c1', file, script: 'borrower-before', said: [...opening, '上班', 'hang up'] });
  const all = await rows();
  expect(of(all, 'borrower', 'A5')).toMatchObject({ purposes: ['verify-employment'] });
  expect(of(all, 'borrower', 'A25')).toMatchObject({ purposes: ['repay-willingness'] });
  expect(of(all, 'borrower', 'A16')).toBeUndefined();
});

it('R-DUAL-1 verifies what the party says and a source apart from them bears out, and gives both', async () => {
  const [party, ...others] = before.parties;
  const records = [
    { source: 'application', values: { title: '会计' } },
    {
      source: 'social-insurance',
      asOf: '2026-02-01',
      values: { employer: { name: '杭州青禾软件', aliases: [], formerNames: [] } },
    },
  ];
  const file = { ...before, parties: [{ ...party, records }, ...others] } as typeof before;
  const said = [...opening, '上班', '没有变化', '青禾软件', '会计', 'hang up'];
  await hold(home.store, { id: 'c1', file, script: 'borrower-before', said });
  const all = await rows('SAMPLE-1');
  expect(of(all, 'borrower', 'A2')).toMatchObject({
    field: 'employer',
    status: 'verified',
    sources: ['file', 'social-insurance', 'party'],
    said: '青禾软件',
    script: 'borrower-before.v1',
  });
  // What the party wrote in the application is no second source.
  expect(of(all, 'borrower', 'A3')).toMatchObject({
    status: 'single-source',
    sources: ['file', 'application', 'party'],
  });
});

it('names the agent who settled a field, and takes no words for a value', async () => {
  const after = sampleCase('cn', 'zh-CN', 'after-disbursement');
  const doubts = ['算是吧', '算是吧', '算是吧'];
  const state = await hold(home.store, {
    id: 'c2',
    file: after,
    script: 'borrower-after',
    said: [
      ...opening,
      ...doubts,
      { kind: 'resolve', reviewId: 'r1', resolution: { kind: 'accept' } },
      { kind: 'resolve', reviewId: 'r1', resolution: { kind: 'correct', value: true } },
    ],
  });
  expect(state.reviews.r1?.questionId).toBe('B1');
  expect(of(await rows(), 'borrower', 'B1')).toMatchObject({
    status: 'verified',
    by: 'agent',
    value: '是',
    channel: 'voice',
    openReviews: 0,
  });
});

it('keeps what happened of an erased party, without a value', async () => {
  await hold(home.store, { id: 'c1', file: before, script: 'borrower-before', said: [...opening, '上班', '没有变化'] });
  await home.store.erase('borrower');
  const all = await rows();
  expect(of(all, 'borrower', 'A0')).toMatchObject({ status: 'single-source', by: 'party' });
  expect(all.filter((row) => row.partyId === 'borrower').map((row) => row.value)).not.toContainEqual(expect.anything());
});

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

async function* caseByCase(...cases: (readonly ResultRow[])[]) {
  yield* cases;
}

it('writes the cases as one list of JSON, as it would be written at once', async () => {
  await home.store.putCase(before);
  await home.store.putCase({ ...before, id: 'SAMPLE-2' });
  const [first, second] = [await rows('SAMPLE-1'), await rows('SAMPLE-2')];
  for (const indent of [0, 2]) {
    const written = async (...cases: (readonly ResultRow[])[]) =>
      await textOf(formatJson(caseByCase(...cases), indent));
    expect(await written(first, [], second)).toBe(`${JSON.stringify([...first, ...second], null, indent)}\n`);
    expect(await written([], [])).toBe('[]\n');
  }
});

it('writes CSV that a spreadsheet does not run', async () => {
  const row: ResultRow = {
    caseId: 'C-1',
    partyId: 'p',
    role: 'borrower',
    script: 's.v1',
    questionId: 'A4',
    goal: '"goal", with a comma',
    purposes: [],
    status: 'ambiguous',
    sources: [],
    value: '=HYPERLINK("http://example.com")',
    by: '@agent',
    reasons: ['hedge', 'vague'],
    openReviews: 1,
  };
  const csv = await textOf(formatCsv(caseByCase([row, { ...row, value: '-1+1' }], [{ ...row, value: '+1' }])));
  const [header, cells, , last] = parse(csv);
  expect(header).toEqual([...resultColumns]);
  expect(cells?.[resultColumns.indexOf('value')]).toBe('\'=HYPERLINK("http://example.com")');
  expect(cells?.[resultColumns.indexOf('by')]).toBe("'@agent");
  expect(cells?.[resultColumns.indexOf('reasons')]).toBe('hedge|vague');
  expect(cells?.[resultColumns.indexOf('goal')]).toBe('"goal", with a comma');
  expect(last?.[resultColumns.indexOf('value')]).toBe("'+1");
  expect(csv).toContain("'-1+1");
});
