import { join } from 'node:path';
import { type Played, playTranscript } from '../../bot/rehearsal/play-transcript.js';
import { readTranscript } from '../../bot/rehearsal/read-transcript.js';
import { flagRules } from '../../dialogs/casework/flags/flag-rules.js';
import { loadLibrary } from '../../dialogs/script/library.js';

const { scripts } = loadLibrary(['dialogs/scripts']);

const once = new Map<string, Promise<Played>>();

/** A written conversation, played once. */
function story(name: string): Promise<Played> {
  const known = once.get(name) ?? playTranscript(transcriptOf(name), scripts);
  once.set(name, known);
  return known;
}

function transcriptOf(name: string) {
  return readTranscript(join('tests/transcripts', `${name}.yaml`)).transcript;
}

/** A written conversation as it goes today: how it ends, and all that was said and sent. */
async function played(name: string) {
  const { end, lines, state } = await story(name);
  const words = lines
    .flatMap(({ we }) => we)
    .map((reply) => (typeof reply === 'string' ? reply : Object.values(reply).join()));
  return { ...end, state, words };
}

it('R-AMB-0 never counts what the machine did not hear as the party’s', async () => {
  const { answers = {}, state } = await played('silence-on-all.en');
  expect(Object.values(answers).map(({ clarity }) => clarity)).not.toContain('evasive');
  expect(state?.flags).toEqual([]);
});

it('R-AMB-0 takes what was recognised with a confidence of 0.2 for unheard: no doubt, no review, no flag', async () => {
  const { answers, reviews = [], state } = await played('heard-too-badly.zh');
  expect(answers?.B1).toEqual({ clarity: 'unheard' });
  expect(reviews).toEqual([]);
  expect(state?.flags).toEqual([]);
});

it('R-AMB-1 stores what was left out as left out, with the words, and signals that it should be explained', async () => {
  const { answers, reviews, flags } = await played('ambiguous-omitted.zh');
  expect(answers?.A15?.clarity).toBe('omitted');
  expect(reviews).toContainEqual(expect.objectContaining({ question: 'A15', words: ['不清楚'] }));
  expect(flags).toEqual(['RF-15 A15']);
});

it('R-AMB-2 probes a vague income with bands, and keeps what was said first', async () => {
  const { words, state } = await played('ambiguous-unclear.zh');
  expect(words.some((said) => /五千以下.*两万以上/u.test(said))).toBe(true);
  expect(state?.answers.A8?.sayings.length).toBeGreaterThan(1);
});

it('R-AMB-3 hands silence on one sensitive question to a person, when others were answered', async () => {
  const { answers, reviews } = await played('silence-on-one.zh');
  expect(answers?.B12?.clarity).toBe('unheard');
  expect(reviews).toEqual([expect.objectContaining({ question: 'B12', reason: 'silent-on-sensitive' })]);
  expect(((await played('silence-on-all.en')).reviews ?? []).map(({ reason }) => reason)).not.toContain(
    'silent-on-sensitive',
  );
});

it('R-AMB-4 R-CASE-S3 stores a vague guarantor as vague, for a person soon, and nowhere as consent', async () => {
  const { answers, reviews, outcome, state, file } = await played('guarantor-vague.zh');
  expect(answers?.G2).toEqual({ clarity: 'unclear' });
  expect(reviews).toContainEqual(expect.objectContaining({ question: 'G2', priority: 'P2' }));
  expect(outcome).toBe('ambiguous');
  // The paper was seen, typed and confirmed by two people: what was said vaguely stays vague beside it.
  expect(file?.guarantor).toMatchObject({
    facts: { guaranteeEvidence: 'ambiguous' },
    papers: { 'signed-guarantee': 'verified by 陈静' },
  });
  expect(JSON.stringify(state)).not.toMatch(/consent(ed)?"|deliberate|intention/u);
});

it('R-CASE-S1 ends a forgotten due day by explaining it and asking again', async () => {
  const { outcome, answers, state } = await played('borrower-after-due-day-voice.zh');
  expect(outcome).toBe('resolved-by-education');
  expect(answers?.B3?.clarity).toBe('clear');
  expect(state?.answers.B3?.educated).toBe(true);
});

it('R-CASE-S1 notes in the file of the case that the contract was not read, and has a person look again before the next due date', async () => {
  const { lines, end } = await story('borrower-after-due-day-sms.zh');
  const changed = lines.map(({ file }) => file?.borrower);
  expect(changed).toContainEqual({
    lessons: { 'repayment-guide': 'given because of the conversation; looked at again on 2026-12-12' },
    gaps: { 'contract-not-read': 'B3, B6' },
  });
  expect(changed).toContainEqual(expect.objectContaining({ tasks: { 'recheck-understanding': 'P4 open' } }));
  expect(end.file?.borrower).toMatchObject({
    tasks: { 'recheck-understanding': 'done by 陈静' },
    lessons: { 'repayment-guide #2': 'given by 陈静; read' },
  });
});

it('R-CASE-S2 stops at a co-borrower who knows of nothing, for a person at once', async () => {
  const { outcome, reviews, flags, words } = await played('co-borrower-denies.zh');
  expect(flags).toContain('RF-23 D2');
  // The flag tells which of the signed papers to look at.
  expect(flagRules.find(({ flag }) => flag === 'RF-23')?.ruleOut).toEqual({
    'zh-CN': expect.stringMatching(/合同原件.*面签记录/u),
    'en-US': expect.stringMatching(/original and its signature.*record of the signing/u),
  });
  expect(outcome).toBe('denies-knowledge');
  expect(reviews).toEqual([expect.objectContaining({ reason: 'denies-knowledge', priority: 'P1' })]);
  expect(words.slice(-2)).toEqual(['明白了，我不再往下问，会有专员联系您。', 'hang-up']);
});

it.each([
  ['zh', 'verified by 周宁', 'rejected by 周宁', 'nothing-found by 周宁'],
  ['en', 'rejected by Ben', 'upheld by Ben', 'done by Ben'],
])(
  'R-CASE-S2 leaves a denial to a person at once, who looks at the signed papers (%s)',
  async (language, paper, flag, task) => {
    const { lines, end } = await story(`co-borrower-denies.${language}`);
    const first = lines.find(({ file }) => file);
    expect(first?.file).toEqual({
      'co-borrower': { flags: { 'RF-23 D2': 'critical' }, tasks: { 'look-into-flag RF-23': 'P1 open' } },
    });
    expect(end.file?.['co-borrower']).toMatchObject({
      papers: { 'loan-contract': paper },
      flags: { 'RF-23 D2': flag },
      tasks: { 'look-into-flag RF-23': task },
    });
  },
);

it('R-ERR-3 looks at the number after three attempts in vain, and comes to verified on another, with W4 and nothing against the client', async () => {
  const { lines, end } = await story('employer-dialled-wrong.zh');
  const inVain = lines.findIndex(({ file }) => JSON.stringify(file)?.includes('check-number'));
  expect(lines[inVain]?.file).toMatchObject({
    borrower: { cause: { asked: ['employer-not-reached (employer-hr)'] } },
    'employer-hr': { tasks: { 'check-number': 'P2 open' }, calls: { c4: '陈静 to landline-1; no-answer' } },
  });
  const refused = lines.flatMap((line) => line.refused ?? []);
  expect(refused).toEqual([expect.stringMatching(/^not-resolved: .*borrower cause of a wrong employer/u)]);
  // What the employer says counts once it was found why it could not be reached before.
  const employer = lines
    .map(({ file }) => file?.borrower)
    .filter((changed) => JSON.stringify(changed)?.includes('"employer":'));
  expect(employer.slice(1)).toEqual([
    expect.objectContaining({ facts: { employer: 'ambiguous', inPost: 'ambiguous', title: 'ambiguous' } }),
    expect.objectContaining({ facts: { employer: 'verified', inPost: 'verified', title: 'verified' } }),
    expect.anything(),
  ]);
  expect(end.file?.borrower).toMatchObject({
    facts: { employer: 'verified', inPost: 'verified', title: 'verified' },
    steps: { employer: 'done', approval: 'done' },
    cause: { chosen: 'W4 by 陈静' },
  });
  expect(end.file?.borrower).not.toHaveProperty('flags');
  expect(end.outcome).toBe('verified');
});

it.each(['zh', 'en'])(
  'R-ERR-W4 takes from the network which number was dialled, and nobody’s word for it (%s)',
  async (language) => {
    const name = `employer-dialled-wrong.${language}`;
    const { lines } = await story(name);
    const told = transcriptOf(name).lines.findIndex((line) => 'step' in line && 'dialled' in line.written);
    expect(lines[told]?.file).toEqual({
      borrower: { cause: { speaks: { W4: expect.stringMatching(/^misdialled c\d$/u) } } },
      'employer-hr': { calls: expect.objectContaining({}) },
    });
    expect(JSON.stringify(lines[told]?.file)).toMatch(/misdialled: \+\d+ instead of \+\d+/u);
  },
);

it('R-CASE-S3 keeps vague in the file what was said vaguely, whatever papers come and whoever confirms them', async () => {
  const { lines, end } = await story('guarantor-vague.en');
  expect(end.file?.guarantor).toMatchObject({
    facts: { guaranteeEvidence: 'ambiguous' },
    claims: { guaranteeEvidence: expect.stringContaining('confirmed by Ben') },
  });
  expect(lines.at(-1)?.refused).toMatch(/^not-resolved: .*guarantor guaranteeEvidence \(ambiguous\)/u);
});

it('R-CASE-S1 has a doubtful due day asked again when a person says so, and ends as explained', async () => {
  const { end } = await story('borrower-after-due-day-asked-again.en');
  expect(end.outcome).toBe('resolved-by-education');
  expect(end.answers?.B3).toEqual({ clarity: 'clear', value: 17 });
  expect(end.file?.borrower).toMatchObject({
    gaps: { 'contract-not-read': 'B3' },
    flags: { 'RF-15 B3': 'no longer so' },
    tasks: { 'recheck-understanding': 'done by Amy' },
  });
});

it('R-ERR-1 R-ERR-2 accepts another employer only with a cause, and W9 with the papers that show it', async () => {
  const { lines, end } = await story('employer-changed.en');
  const refused = lines.flatMap((line) => line.refused ?? []).map((words) => words.split(':')[0]);
  expect(refused).toEqual(['cause-missing', 'cause-order', 'not-resolved']);
  const told = lines.flatMap(({ we }) => we).map((reply) => JSON.stringify(reply));
  expect(told).toContainEqual(expect.stringContaining('part of your new signed employment letter is missing'));
  expect(end.file?.borrower).toMatchObject({
    cause: { chosen: 'W9 by Amy' },
    brought: {
      'new-employment-proof': 'rejected by Amy, incomplete',
      'new-employment-proof #2': 'accepted by Amy',
      'employment-certificate': 'accepted by Amy',
    },
    flags: { 'RF-01 A2': 'rejected by Amy' },
  });
});

it('R-ERR-W5 R-FLOW-4 suspects last and by two people, and calls a colleague with another one’s yes', async () => {
  const { lines, end } = await story('employer-suspected.zh');
  const refused = lines.flatMap((line) => line.refused ?? []).map((words) => words.split(':')[0]);
  expect(refused).toEqual(['number-unreported', 'approval-missing', 'cause-order', 'approval-by-another']);
  expect(end.file?.borrower).toMatchObject({
    facts: { employer: 'mismatch', inPost: 'mismatch' },
    cause: { chosen: 'W5 by 陈静, approved by 周宁' },
  });
});

it('R-CARE-1 stops asking who fears not to be able to pay, and offers help', async () => {
  const { outcome, words, answers } = await played('hardship.zh');
  expect(outcome).toBe('hardship');
  expect(words.join()).toContain('和您一起想办法');
  expect(Object.values(answers ?? {}).map(({ clarity }) => clarity)).not.toContain('evasive');
});

it('R-ERR-W6 takes a refusal as an answer of its own and offers another way', async () => {
  const { state, supplements } = await played('refusal.zh');
  const { lines } = await story('refusal.zh');
  const at = transcriptOf('refusal.zh').lines.findIndex((line) => 'they' in line && line.they === '这个不方便说');
  expect(state?.answers.A8?.status).toBe('refused');
  expect(JSON.stringify(lines[at]?.we)).toMatch(/没关系.*回短信、去网点，或者找人工/u);
  expect(supplements).toEqual({ 'income-proof': 'requested' });
});

it('R-PRIV-1 says why a question is asked and puts it again', async () => {
  const { lines } = await story('commands.zh');
  const at = transcriptOf('commands.zh').lines.findIndex((line) => 'they' in line && line.they.includes('为什么'));
  const answer = JSON.stringify(lines[at]?.we);
  const before = JSON.stringify(lines.slice(0, at).at(-1)?.we);
  const asked = /[^，。]{4,20}？/u.exec(before)?.[0] ?? 'nothing';
  expect(at).toBeGreaterThan(0);
  expect(answer).toContain(asked);
  expect(answer.length).toBeGreaterThan(asked.length + 20);
});

it('R-REC-1 takes a complaint at any point, asks no more, and has a person at it at once', async () => {
  const { outcome, reviews } = await played('complaint.en');
  expect(outcome).toBe('complaint');
  expect(reviews).toContainEqual(expect.objectContaining({ reason: 'complaint', priority: 'P1' }));
});

it('R-Q-1 asks for the position and, in their own words, for the work', () => {
  const script = scripts.latest('borrower-before');
  const types = Object.fromEntries((script?.questions ?? []).map(({ id, type }) => [id, type]));
  expect([types.A3, types.A4]).toEqual(['role', 'text']);
});

it('R-Q-1 probes who names no more than a line of work, and stores what stays vague as unclear with its flag', async () => {
  const { answers, reviews, flags, words } = await played('vague-work.zh');
  expect(words).toContain('比如昨天上班，您主要忙了哪件事？');
  expect(answers?.A4).toEqual({ clarity: 'unclear' });
  expect(reviews).toContainEqual(expect.objectContaining({ question: 'A4', words: ['什么都管一点'] }));
  expect(flags).toContain('RF-06 A4');
});

it('R-Q-2 asks after the payout for the use of the loan, the means to repay, and plans', () => {
  const goals = (scripts.latest('borrower-after')?.questions ?? []).map(({ goal }) => goal?.['en-US'] ?? '').join('\n');
  for (const wanted of [/paid out|use/iu, /afford|manage|pay/iu, /plan|change|future/iu]) expect(goals).toMatch(wanted);
});

it('R-CON-1 asks for another way to be reached where one kind alone is on file, and nobody else', async () => {
  const asked = async (contactPoints: readonly object[]) => {
    const transcript = transcriptOf('borrower-before-sms.zh');
    const withThese = { ...transcript, party: { ...transcript.party, contactPoints } };
    const { lines } = await playTranscript(withThese, scripts);
    return JSON.stringify(lines).includes('还能用哪个电话或邮箱联系您');
  };
  const mobile = { kind: 'mobile', value: '+85251230001' };
  expect(await asked([mobile])).toBe(true);
  expect(await asked([mobile, { kind: 'email', value: 'lin@example.com' }])).toBe(false);
});
