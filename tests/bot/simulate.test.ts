import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simulateCommand } from '../../bot/commands/simulate.js';
import { type DeskStepName, deskSteps } from '../../bot/rehearsal/desk/desk-steps.js';
import { playTranscript } from '../../bot/rehearsal/play-transcript.js';
import { readTranscript } from '../../bot/rehearsal/read-transcript.js';
import { loadLibrary } from '../../dialogs/script/library.js';

const folder = 'tests/transcripts';
const { scripts } = loadLibrary(['dialogs/scripts']);

async function simulate(files: readonly string[], options = {}) {
  const lines: string[] = [];
  return { code: await simulateCommand(files, options, (line) => lines.push(line)), output: lines.join('\n') };
}

function changedCopy(change: (text: string) => string, of = 'wrong-person.zh.yaml'): string {
  const file = join(mkdtempSync(join(tmpdir(), 'transcript-')), 'one.yaml');
  copyFileSync(join(folder, of), file);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return file;
}

describe('every golden conversation', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

  it('is there in numbers', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it('has people do everything that they may do', () => {
    const lines = files.flatMap((name) => readTranscript(join(folder, name)).transcript.lines);
    const done = new Set(lines.flatMap((line) => ('step' in line ? [line.step] : [])));
    expect(Object.keys(deskSteps).filter((step) => !done.has(step as DeskStepName))).toEqual([]);
  });

  it.each(files)('goes as written in %s', async (name) => {
    const { code, output } = await simulate([join(folder, name)]);
    expect(code === 0 ? '' : output).toBe('');
  });

  it.each(['zh', 'en'])('R-CH-1 by voice and by text the same answers come to the same (%s)', async (language) => {
    const played = ['voice', 'sms'].map(async (channel) => {
      const { transcript } = readTranscript(join(folder, `borrower-before-${channel}.${language}.yaml`));
      return (await playTranscript(transcript, scripts)).end;
    });
    const ends = await Promise.all(played);
    expect(ends[0]?.outcome).toBe('verified');
    expect(ends[1]).toEqual(ends[0]);
  });
});

describe('simulate', () => {
  it('names file and line of the turn that went another way, and fails', async () => {
    const file = changedCopy((text) => text.replace('抱歉打扰了，我们会更正这个号码。再见。', '再见。'));
    const { code, output } = await simulate([file]);
    expect(code).toBe(1);
    expect(output).toContain(`${file}:13 they: 你打错了`);
    expect(output).toContain('- - say: 再见。');
    expect(output).toContain('+ - say: 抱歉打扰了，我们会更正这个号码。再见。');
  });

  it('rewrites what the bot does when told to, and leaves the rest alone', async () => {
    const file = changedCopy((text) => text.replace('outcome: wrong-number', 'outcome: verified'));
    const { code } = await simulate([file], { update: true });
    expect(code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(join(folder, 'wrong-person.zh.yaml'), 'utf8'));
  });

  it('says the same as JSON', async () => {
    const { output } = await simulate([join(folder, 'wrong-person.zh.yaml')], { json: true });
    expect(JSON.parse(output)).toEqual([expect.objectContaining({ title: '打错了人', differences: [] })]);
  });

  it('says what is wrong with a file that is no conversation', async () => {
    const file = changedCopy((text) => text.replace('channel: voice', 'channel: pigeon'));
    const { code, output } = await simulate([file]);
    expect(code).toBe(1);
    expect(output).toContain(`${file}:5 channel is none of the values that are known — write one of: sms, voice, chat`);
  });

  it('says that a file is not there', async () => {
    const { code, output } = await simulate(['none.yaml']);
    expect([code, output]).toEqual([
      1,
      expect.stringContaining('none.yaml cannot be read: see that the path is right'),
    ]);
  });

  it('prints a sheet instead of playing what a person reads', async () => {
    const file = changedCopy((text) => text.replace('script: borrower-before', 'script: employer-hr'));
    const { code, output } = await simulate([file]);
    expect(code).toBe(1);
    expect(output).toContain('这份脚本由人来打电话、来念，机器人不拨。');
    expect(output).toContain('请问您这边是哪个单位？');
  });
});

describe('simulate with people at the desk', () => {
  const story = 'co-borrower-denies.en.yaml';
  const asItWas = readFileSync(join(folder, story), 'utf8');

  it('tells with a story that goes as written what the file of the case says', async () => {
    const file = changedCopy((text) => text, story);
    const { output } = await simulate([file]);
    expect(
      output
        .split('\n')
        .slice(1)
        .map((line) => line.trim()),
    ).toEqual(expect.arrayContaining(['co-borrower:', 'loan-contract: rejected by Ben', 'RF-23 D2: upheld by Ben']));
    const { output: json } = await simulate([file], { json: true });
    expect(JSON.parse(json)[0].caseFile['co-borrower'].flags).toEqual({ 'RF-23 D2': 'upheld by Ben' });
  });

  it('names the step after which the file of the case says something else, and why one was refused', async () => {
    const file = changedCopy(
      (text) =>
        text.replace('due: 2026-11-25, by: Amy }', 'due: 2026-11-26, by: Amy }').replace(/refused: "flag-.*/u, ''),
      story,
    );
    const { code, output } = await simulate([file]);
    expect(code).toBe(1);
    const [refused = '', planned = ''] = output.split(`${file}:`).slice(1);
    expect(refused).toContain('30 close flag: { party: co-borrower, flag: RF-23, verdict: upheld, by: Ben }');
    expect(refused).toContain('+ refused: "flag-without-action: Say first what is done about it');
    expect(planned).toContain('-       RF-23 D2: critical; document by Ben until 2026-11-25');
    expect(planned).toContain('+       RF-23 D2: critical; document by Ben until 2026-11-26');
  });

  it('writes down what the file says when told to, from the lines alone', async () => {
    const bare = (text: string) =>
      text.replace(/^ {4}(?:file:\n(?: {6}.*\n)+|refused: .*\n)/gmu, '').replace(/^ends:.*/msu, 'ends:\n  file: {}\n');
    const file = changedCopy(bare, story);
    expect(readFileSync(file, 'utf8')).not.toContain('RF-23 D2');
    expect((await simulate([file], { update: true })).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(asItWas);
  });

  it('says of a flag that two people close who was faster', async () => {
    const close = /^ {2}- (close flag: \{.*\})$/mu.exec(asItWas)?.[1]?.replace(/by: \w+/u, 'by: Lou');
    const file = changedCopy((text) => text.replace(/^ends:/mu, `  - ${close}\nends:`), story);
    expect((await simulate([file], { update: true })).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toMatch(
      /by: Lou \}\n {4}refused: "flag-closed: \w+ was faster: this flag is closed\."/u,
    );
  });

  it.each([
    ['plan flag', 'plan the flag', ':32 lines[6] is not written as it must be — write one of: start, they,'],
    ['verdict: upheld', 'verdict: guilty', ':30 lines[5].close flag.verdict is none of the values that are known'],
    ['owner: Ben, due', 'owner: ringback, due', ':32 lines[6].plan flag.owner is not written as it must be'],
    [', action: document', '', ':32 lines[6].plan flag.action is none of the values that are known'],
    ['- see document: { party: co-borrower', '- see document: { party: aunt', ':37 Case SAMPLE-1 has no party aunt.'],
    [
      '- plan flag: { party: co-borrower, flag: RF-23',
      '- plan flag: { party: co-borrower, flag: RF-24',
      ':32 There is no flag RF-24.',
    ],
    [
      '- see document: {',
      '- note call: { outcome: no-answer, by: Kim }\n  - see document: {',
      ' Nobody was called there: write `place call`',
    ],
    ['- see document: {', '- accept paper: { by: Kim }\n  - see document: {', ' No paper came: write `bring paper`'],
    [
      'market: us',
      'market: us\nparties: [{ role: employer-hr, name: Acme, contactPoints: [{ kind: fax }] }]',
      ':6 parties[0].contactPoints[0].kind is none of the values that are known',
    ],
    ['market: us', 'market: us\nemployers: [{ id: acme }]', ':6 employers[0].name is missing'],
  ])('says what is wrong, and where, with %s as %s', async (right, wrong, message) => {
    const file = changedCopy((text) => text.replace(right, wrong), story);
    const { code, output } = await simulate([file]);
    expect(code).toBe(1);
    expect(output).toContain(message);
  });
});
