import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { type ChatOptions, chatCommand } from '../../../bot/commands/chat.js';

async function chat(options: ChatOptions, lines: readonly string[]) {
  const output = new PassThrough();
  const chunks: string[] = [];
  output.on('data', (chunk) => chunks.push(String(chunk)));
  const code = await chatCommand(options, Readable.from(lines.map((line) => `${line}\n`)), output);
  return { code, text: chunks.join('') };
}

describe('chat', () => {
  it('talks over a pipe and shows verdicts beside the talk', async () => {
    const { code, text } = await chat({ locale: 'en-US' }, ['1', '0315', 'I have a job', '/state', '/quit', 'no']);
    expect(code).toBe(0);
    expect(text).toContain('✉ Harbor Lending 2/15: Since you applied');
    expect(text).toContain('A0 clear');
    expect(text).toContain('"value": "employed"');
    expect(text).not.toContain('3/15');
  });

  it('plays a call: keys behind #, silence as an empty line', async () => {
    const { text } = await chat({ voice: true }, ['是我', '#2', '#1', '#0315', '']);
    expect(text).toContain('🔊 您现在是上班、自己做生意，还是退休？');
    expect(text).toContain('🔊 上班、做生意，还是退休了？');
  });

  it('says first whom one plays, their birthday, and what may be typed', async () => {
    const { text: call } = await chat({ voice: true }, []);
    expect(call.split('\n')[0]).toContain('林小满，生日1988-03-15。以#开头的一行算按键');
    const { text: thread } = await chat({ locale: 'en-US' }, []);
    expect(thread.split('\n')[0]).toContain('You are Dana Whitfield, born 1988-03-15. Commands: /wait 1 day');
  });

  it('lets time pass', async () => {
    const { text } = await chat({ locale: 'en-US' }, ['1', '0315', '/wait 1 day']);
    expect(text).toContain('small questions are left');
  });

  it('prints what a person reads as a sheet, without the file', async () => {
    const { code, text } = await chat({ script: 'employer-hr', locale: 'en-US' }, []);
    expect(code).toBe(0);
    expect(text).toContain('A person places this call');
    expect(text).toContain('Which company have I reached?');
    expect(text).not.toContain('Brightwater');
  });

  it('names the scripts there are when it does not know one', async () => {
    const { code, text } = await chat({ script: 'nobody' }, []);
    expect(code).toBe(1);
    expect(text).toContain('borrower-before');
  });

  it('says in plain words all that is wrong with a case, and that there is none', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ringback-chat-'));
    const file = join(folder, 'case.json');
    const [sound] = JSON.parse(readFileSync('docs/examples/cases.json', 'utf8')) as [object];
    writeFileSync(file, JSON.stringify({ ...sound, market: 'uk', stage: 7 }, null, 2));
    const { code, text } = await chat({ caseFile: file }, []);
    expect(code).toBe(1);
    expect(text.split('\n').slice(0, 2)).toEqual([
      expect.stringMatching(
        /: line 3, case EXAMPLE-1: market is none of the values that are known\. — write one of: /u,
      ),
      expect.stringMatching(
        /: line \d+, case EXAMPLE-1: stage is none of the values that are known\. — write one of: /u,
      ),
    ]);
    expect((await chat({ caseFile: join(folder, 'none.json') }, [])).text).toContain('none.json cannot be read: see');
    writeFileSync(file, '[]');
    expect((await chat({ caseFile: file }, [])).text).toContain('holds no case');
    rmSync(folder, { recursive: true });
  });
});
