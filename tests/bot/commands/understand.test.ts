import { PassThrough, Readable } from 'node:stream';
import { understandCommand } from '../../../bot/commands/understand.js';

async function run(
  lines: readonly string[],
): Promise<{ readonly code: number; readonly replies: readonly Record<string, unknown>[] }> {
  const output = new PassThrough();
  const code = await understandCommand(Readable.from(`${lines.join('\n')}\n`), output);
  output.end();
  let written = '';
  for await (const chunk of output) written += String(chunk);
  return {
    code,
    replies: written
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  };
}

describe('the command understand', () => {
  it('answers every line in order, with the id it came with', async () => {
    const { code, replies } = await run([
      JSON.stringify({ id: 'a', locale: 'zh-CN', type: 'yes-no', question: '您收到了吗？', text: '收到了' }),
      JSON.stringify({ id: 'b', locale: 'en-US', type: 'yes-no', text: "I don't know" }),
    ]);
    expect(code).toBe(0);
    expect(replies[0]).toMatchObject({ id: 'a', clarity: 'clear', value: true });
    expect(replies[1]).toMatchObject({
      id: 'b',
      clarity: 'omitted',
      reasons: [{ code: 'does-not-know', words: "don't know" }],
    });
  });

  it('names what is wrong with a line, and goes on with the next', async () => {
    const { code, replies } = await run([
      '{',
      JSON.stringify({ id: 'x', locale: 'fr-FR', type: 'yes-no', text: 'oui' }),
      JSON.stringify({ id: 'y', locale: 'en-US', type: 'yes-no', text: 'yes' }),
    ]);
    expect(code).toBe(0);
    expect(replies[0]).toMatchObject({ error: 'the line is not JSON' });
    expect(replies[1]).toMatchObject({ id: 'x', error: expect.stringContaining('locale') });
    expect(replies[2]).toMatchObject({ id: 'y', clarity: 'clear', value: true });
  });

  it('fails when the input cannot be read', async () => {
    const broken = new Readable({
      read() {
        this.destroy(new Error('gone'));
      },
    });
    await expect(understandCommand(broken, new PassThrough())).resolves.toBe(1);
  });
});
