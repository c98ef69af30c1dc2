import { readFileSync } from 'node:fs';
import { RunningBot } from '../running-bot.js';

interface Row {
  readonly text: string;
  /** The code it is refused with; it may be written, unless told. */
  readonly refused?: string;
}

const { rows } = JSON.parse(readFileSync('tests/cases/written-words.json', 'utf8')) as {
  readonly rows: readonly Row[];
};

describe('what a person writes to a party', () => {
  let bot: RunningBot;
  let id: string;
  beforeAll(async () => {
    bot = await RunningBot.start();
    id = await bot.openThread();
    await bot.api('POST', `/api/conversations/${id}/takeover`, { by: 'Kim' });
  });
  afterAll(() => bot.close());

  it.each(rows)('$text: $refused', async ({ text, refused }) => {
    const { status, body } = await bot.api<{ error?: { code: string } }>('POST', `/api/conversations/${id}/messages`, {
      by: 'Kim',
      text,
    });
    expect({ status, code: body.error?.code }).toEqual({ status: refused ? 409 : 200, code: refused });
  });
});
