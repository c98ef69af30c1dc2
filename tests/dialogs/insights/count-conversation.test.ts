import { readdirSync } from 'node:fs';
import { summed } from '../../../dialogs/insights/counts.js';
import { countedIn, countedWhereFiltered } from './counted.js';

const countsOf = async (name: string) => summed(Object.values(await countedIn(name)));

describe('what a conversation counts for', () => {
  it('is one of everything where all went well, in one cell', async () => {
    const cells = await countedIn('borrower-before-voice.en');
    expect(Object.keys(cells)).toEqual(['2026-11-23|borrower-before|1|en-US|voice|us']);
    const counts = summed(Object.values(cells));
    expect(counts).toMatchObject({
      attempt: 1,
      'attempt-answered': 1,
      'attempt-right-party': 1,
      identified: 1,
      ended: 1,
      completed: 1,
      automated: 1,
      'asked A2': 1,
      'heard A2': 1,
      'put A2': 1,
      call: 1,
      contact: 1,
    });
    expect(
      Object.keys(counts).filter((name) => /ambiguous|doubt|probed|unheard|hung-up|review|second/u.test(name)),
    ).toEqual([]);
  });

  it.each<[title: string, transcript: string, counts: Readonly<Record<string, number>>, none: RegExp]>([
    [
      'an answer that stayed unclear after its probe',
      'ambiguous-unclear.en',
      { 'ambiguous A12': 1, 'doubt A12 unclear': 1, 'probed A12': 1, 'second-look': 1, 'second-look-for unclear': 1 },
      /probe-helped A12|unheard|completed|automated/u,
    ],
    [
      'a probe that helped',
      'ambiguous-unclear.en',
      { 'probed A8': 1, 'probe-helped A8': 1, 'heard A8': 1 },
      /(?:ambiguous|doubt) A8/u,
    ],
    ['evasion', 'ambiguous-evasive.zh', { 'ambiguous A13': 1, 'doubt A13 evasive': 1 }, /unheard|omitted/u],
    [
      'what the machine did not hear, which is nobody’s ambiguity',
      'heard-too-badly.zh',
      { 'asked B1': 1, 'unheard B1': 1 },
      /heard B1$(?<!unheard B1)|ambiguous|doubt/u,
    ],
    [
      'an answer that differs from the file, which is no ambiguity',
      'document-not-needed.en',
      { 'doubt A8 contradicts': 1, 'second-look-for contradicts': 1, ended: 1, 'decided P3 5': 2 },
      /ambiguous|completed|automated|supplement/u,
    ],
    [
      'a hang-up at the identity check',
      'hangs-up-at-the-identity-step.en',
      { call: 1, 'put identity': 1, 'call-hung-up': 1, 'hung-up identity': 1, 'right-party': 1, contact: 3 },
      /identified|past-identity|hung-up (?!identity)/u,
    ],
    ['a complaint', 'complaint.en', { contact: 1, complained: 1, 'review P1': 1 }, /opted-out|hung-up|completed/u],
    ['a stop by the carrier', 'carrier-stop.en', { contact: 1, 'opted-out': 1 }, /complained|automated|completed/u],
    [
      'an identity check that failed',
      'identity-fails.en',
      { 'right-party': 1, 'attempt-right-party': 1 },
      /identified|past-identity|ended/u,
    ],
  ])('has %s', async (_, transcript, expected, none) => {
    const counts = await countsOf(transcript);
    expect(counts).toMatchObject(expected);
    expect(Object.keys(counts).filter((name) => none.test(name))).toEqual([]);
  });

  it('counts a mailbox as no answer, and no call with a person', async () => {
    const counts = await countsOf('mailbox-heard.en');
    expect(counts.attempt).toBeGreaterThan(0);
    expect(counts['attempt-answered'] ?? 0).toBeLessThan(counts.attempt ?? 0);
    expect(counts['hung-up right-party']).toBeUndefined();
  });

  it('counts a text that a carrier filtered at the text, and that the call in its place was answered at the call', () => {
    const day = '2026-11-23|borrower-before|1|en-US';
    expect(countedWhereFiltered()).toMatchObject({
      [`${day}|sms|us`]: { filtered: 1, attempt: 1, contact: 1 },
      [`${day}|voice|us`]: { attempt: 1, 'attempt-answered': 1, contact: 1 },
    });
    expect(countedWhereFiltered()[`${day}|sms|us`]).not.toHaveProperty('attempt-answered');
  });

  it('lets a review that is due on another day stand there', async () => {
    const cells = await countedIn('ambiguous-unclear.en');
    expect(cells['2026-11-23|borrower-before|1|en-US|sms|us']).toMatchObject({ 'review P3': 1 });
    expect(cells['2026-11-24|borrower-before|1|en-US|sms|us']).toEqual({ 'review-due P3': 1 });
  });
});

describe('no part is more than its whole', () => {
  const parts: readonly (readonly [part: string, whole: string])[] = [
    ['attempt-answered', 'attempt'],
    ['attempt-right-party', 'attempt-answered'],
    ['identified', 'right-party'],
    ['completed', 'ended'],
    ['automated', 'ended'],
    ['ended', 'past-identity'],
    ['second-look', 'past-identity'],
    ['call-hung-up', 'call'],
    ['opted-out', 'contact'],
    ['complained', 'contact'],
    ['supplement-in-time', 'supplement'],
  ];

  const transcripts = readdirSync('tests/transcripts').map((file) => file.replace('.yaml', ''));

  it.each(transcripts)('in any cell of %s', async (name) => {
    for (const [cell, counts] of Object.entries(await countedIn(name))) {
      for (const [part, whole] of parts)
        expect([cell, part, Math.max(counts[part] ?? 0, counts[whole] ?? 0)]).toEqual([cell, part, counts[whole] ?? 0]);
      for (const [key, count] of Object.entries(counts)) {
        const [what, of] = key.split(' ');
        if (what === 'asked') expect((counts[`heard ${of}`] ?? 0) + (counts[`unheard ${of}`] ?? 0)).toBe(count);
        if (what === 'ambiguous') expect(count).toBeLessThanOrEqual(counts[`heard ${of}`] ?? 0);
        if (what === 'probe-helped') expect(count).toBeLessThanOrEqual(counts[`probed ${of}`] ?? 0);
        if (what === 'hung-up') expect(count).toBeLessThanOrEqual(counts[`put ${of}`] ?? 0);
      }
    }
  });
});
