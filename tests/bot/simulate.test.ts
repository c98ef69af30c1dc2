import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simulateCommand } from '../../bot/commands/simulate.js';
import { playTranscript } from '../../bot/rehearsal/play-transcript.js';
import { readTranscript } from '../../bot/rehearsal/read-transcript.js';
import { loadLibrary } from '../../dialogs/script/library.js';

const folder = 'tests/transcripts';
const { scripts } = loadLibrary(['dialogs/scripts']);

async function simulate(files: readonly string[], options = {}) {
  const lines: string[] = [];
  return { code: await simulateCommand(files, options, (line) => lines.push(line)), output: lines.join('\n') };
}

function changedCopy(change: (text: string) => string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'transcript-')), 'one.yaml');
  copyFileSync(join(folder, 'wrong-person.zh.yaml'), file);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return file;
}

describe('every golden conversation', () => {
  it('goes as written', async () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
    const { code, output } = await simulate(files.map((name) => join(folder, name)));
    expect(files.length).toBeGreaterThan(50);
    expect(code === 0 ? '' : output).toBe('');
  });

  it.each(['zh', 'en'])('R-CH-1 by voice and by text the same answers come to the same (%s)', (language) => {
    const ends = ['voice', 'sms'].map((channel) => {
      const { transcript } = readTranscript(join(folder, `borrower-before-${channel}.${language}.yaml`));
      return playTranscript(transcript, scripts).end;
    });
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
