import { join } from 'node:path';
import { playTranscript } from '../../bot/rehearsal/play-transcript.js';
import { readTranscript } from '../../bot/rehearsal/read-transcript.js';
import { flagRules } from '../../dialogs/casework/flags/flag-rules.js';
import { loadLibrary } from '../../dialogs/script/library.js';

const { scripts } = loadLibrary(['dialogs/scripts']);

/** A written conversation as it goes today: how it ends, and all that was said and sent. */
function played(name: string) {
  const { transcript } = readTranscript(join('tests/transcripts', `${name}.yaml`));
  const { end, replies, state } = playTranscript(transcript, scripts);
  const words = replies.flat().map((reply) => (typeof reply === 'string' ? reply : Object.values(reply).join()));
  return { ...end, state, words };
}

it('R-AMB-0 never counts what the machine did not hear as the party’s', () => {
  const { answers = {}, state } = played('silence-on-all.en');
  expect(Object.values(answers).map(({ clarity }) => clarity)).not.toContain('evasive');
  expect(state?.flags).toEqual([]);
});

it('R-AMB-0 takes what was recognised with a confidence of 0.2 for unheard: no doubt, no review, no flag', () => {
  const { answers, reviews = [], state } = played('heard-too-badly.zh');
  expect(answers?.B1).toEqual({ clarity: 'unheard' });
  expect(reviews).toEqual([]);
  expect(state?.flags).toEqual([]);
});

it('R-AMB-1 stores what was left out as left out, with the words, and signals that it should be explained', () => {
  const { answers, reviews, flags } = played('ambiguous-omitted.zh');
  expect(answers?.A15?.clarity).toBe('omitted');
  expect(reviews).toContainEqual(expect.objectContaining({ question: 'A15', words: ['不清楚'] }));
  expect(flags).toEqual(['RF-15 A15']);
});

it('R-AMB-2 probes a vague income with bands, and keeps what was said first', () => {
  const { words, state } = played('ambiguous-unclear.zh');
  expect(words.some((said) => /五千以下.*两万以上/u.test(said))).toBe(true);
  expect(state?.answers.A8?.sayings.length).toBeGreaterThan(1);
});

it('R-AMB-3 hands silence on one sensitive question to a person, when others were answered', () => {
  const { answers, reviews } = played('silence-on-one.zh');
  expect(answers?.B12?.clarity).toBe('unheard');
  expect(reviews).toEqual([expect.objectContaining({ question: 'B12', reason: 'silent-on-sensitive' })]);
  expect((played('silence-on-all.en').reviews ?? []).map(({ reason }) => reason)).not.toContain('silent-on-sensitive');
});

it('R-AMB-4 R-CASE-S3 stores a vague guarantor as vague, for a person soon, and nowhere as consent', () => {
  const { answers, reviews, outcome, state } = played('guarantor-vague.zh');
  expect(answers?.G2).toEqual({ clarity: 'unclear' });
  expect(reviews).toContainEqual(expect.objectContaining({ question: 'G2', priority: 'P2' }));
  expect(outcome).toBe('ambiguous');
  expect(JSON.stringify(state)).not.toMatch(/consent(ed)?"|deliberate|intention/u);
});

it('R-CASE-S1 ends a forgotten due day by explaining it and asking again', () => {
  const { outcome, answers, state } = played('borrower-after-due-day-voice.zh');
  expect(outcome).toBe('resolved-by-education');
  expect(answers?.B3?.clarity).toBe('clear');
  expect(state?.answers.B3?.educated).toBe(true);
});

it('R-CASE-S2 stops at a co-borrower who knows of nothing, for a person at once', () => {
  const { outcome, reviews, flags, words } = played('co-borrower-denies.zh');
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

it('R-CARE-1 stops asking who fears not to be able to pay, and offers help', () => {
  const { outcome, words, answers } = played('hardship.zh');
  expect(outcome).toBe('hardship');
  expect(words.join()).toContain('和您一起想办法');
  expect(Object.values(answers ?? {}).map(({ clarity }) => clarity)).not.toContain('evasive');
});

it('R-ERR-W6 takes a refusal as an answer of its own and offers another way', () => {
  const { state, supplements } = played('refusal.zh');
  const { transcript } = readTranscript('tests/transcripts/refusal.zh.yaml');
  const { replies } = playTranscript(transcript, scripts);
  const at = transcript.lines.findIndex((line) => 'they' in line && line.they === '这个不方便说');
  expect(state?.answers.A8?.status).toBe('refused');
  expect(JSON.stringify(replies[at])).toMatch(/没关系.*回短信、去网点，或者找人工/u);
  expect(supplements).toEqual({ 'income-proof': 'requested' });
});

it('R-PRIV-1 says why a question is asked and puts it again', () => {
  const { transcript } = readTranscript('tests/transcripts/commands.zh.yaml');
  const { replies } = playTranscript(transcript, scripts);
  const at = transcript.lines.findIndex((line) => 'they' in line && line.they.includes('为什么'));
  const answer = JSON.stringify(replies[at]);
  const before = JSON.stringify(replies.slice(0, at).at(-1));
  const asked = /[^，。]{4,20}？/u.exec(before)?.[0] ?? 'nothing';
  expect(at).toBeGreaterThan(0);
  expect(answer).toContain(asked);
  expect(answer.length).toBeGreaterThan(asked.length + 20);
});

it('R-REC-1 takes a complaint at any point, asks no more, and has a person at it at once', () => {
  const { outcome, reviews } = played('complaint.en');
  expect(outcome).toBe('complaint');
  expect(reviews).toContainEqual(expect.objectContaining({ reason: 'complaint', priority: 'P1' }));
});

it('R-Q-1 asks for the position and, in their own words, for the work', () => {
  const script = scripts.latest('borrower-before');
  const types = Object.fromEntries((script?.questions ?? []).map(({ id, type }) => [id, type]));
  expect([types.A3, types.A4]).toEqual(['role', 'text']);
});

it('R-Q-1 probes who names no more than a line of work, and stores what stays vague as unclear with its flag', () => {
  const { answers, reviews, flags, words } = played('vague-work.zh');
  expect(words).toContain('比如昨天上班，您主要忙了哪件事？');
  expect(answers?.A4).toEqual({ clarity: 'unclear' });
  expect(reviews).toContainEqual(expect.objectContaining({ question: 'A4', words: ['什么都管一点'] }));
  expect(flags).toContain('RF-06 A4');
});

it('R-Q-2 asks after the payout for the use of the loan, the means to repay, and plans', () => {
  const goals = (scripts.latest('borrower-after')?.questions ?? []).map(({ goal }) => goal?.['en-US'] ?? '').join('\n');
  for (const wanted of [/paid out|use/iu, /afford|manage|pay/iu, /plan|change|future/iu]) expect(goals).toMatch(wanted);
});

it('R-CON-1 asks for another way to be reached where one kind alone is on file, and nobody else', () => {
  const asked = (contactPoints: readonly object[]) => {
    const { transcript } = readTranscript('tests/transcripts/borrower-before-sms.zh.yaml');
    const { replies } = playTranscript({ ...transcript, party: { ...transcript.party, contactPoints } }, scripts);
    return JSON.stringify(replies).includes('还能用哪个电话或邮箱联系您');
  };
  const mobile = { kind: 'mobile', value: '+85251230001' };
  expect(asked([mobile])).toBe(true);
  expect(asked([mobile, { kind: 'email', value: 'lin@example.com' }])).toBe(false);
});
