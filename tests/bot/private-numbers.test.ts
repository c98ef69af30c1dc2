import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evidenceCommand } from '../../bot/commands/evidence.js';
import { readPack } from '../../bot/evidence/read-pack.js';
import { loadLibrary } from '../../dialogs/script/library.js';
import { RunningBot } from './running-bot.js';

const { scripts } = loadLibrary(['dialogs/scripts']);
const digits = '4111111111111111';
const raw = /4111[ -]?1111|11010519491231002/u;

describe('the number of a card or an ID that somebody gives away', () => {
  let bot: RunningBot;
  beforeAll(async () => {
    bot = await RunningBot.start();
    await bot.openThread();
    await bot.answer({}, 'B4');
  });
  afterAll(async () => await bot.close());

  const shown = async () => {
    const { body: reviews } = await bot.api('GET', '/api/reviews');
    const { body: results } = await bot.api('GET', '/api/export');
    const { body: file } = await bot.api('GET', '/api/cases/case-dana/file');
    return JSON.stringify([await bot.view(), reviews, results, file]);
  };

  it('is covered before anything is made of it, and the party is asked not to send such numbers', async () => {
    const before = bot.received().length;
    await bot.text(`my card is ${digits}, I guess`);
    await bot.advance(10_000);
    expect(bot.received().slice(before).join('\n')).toContain('please never send ID or card numbers');
    expect((await bot.view()).open?.questionId).toBe('B4');
    await bot.text('2143');
    await bot.advance(10_000);
    expect(
      bot
        .received()
        .slice(before)
        .join('\n')
        .match(/never send ID or card/gu),
    ).toHaveLength(1);
    expect(await bot.kinds()).toContain('number-covered');
    expect(await shown()).toContain('my card is ************1111');
  });

  it('is covered in what people write down', async () => {
    const body = { flag: 'RF-17', words: '她念了身份证11010519491231002X', by: 'amy' };
    const { status } = await bot.api('POST', '/api/cases/case-dana/parties/dana/flags', body);
    expect(status).toBe(201);
    expect(await shown()).toContain('她念了身份证110***********002X');
  });

  it('is spoken, too, and stands nowhere: on no page, in no export, log or pack', async () => {
    await bot.contact('voice');
    await bot.handset().answer();
    await bot.settle();
    await bot.speak('four one one one one one one one one one one one one one one one');
    expect((await bot.kinds()).filter((kind) => kind === 'number-covered')).toHaveLength(2);
    const packed = join(mkdtempSync(join(tmpdir(), 'private-')), 'pack.zip');
    const place = { home: bot.served.settings.RINGBACK_HOME };
    expect(await evidenceCommand('case-dana', packed, { place, scripts }, () => undefined)).toBe(0);
    const pack = [...(await readPack(packed)).values()].map((bytes) => bytes.toString('utf8')).join('\n');
    expect(pack).toContain('my card is ************1111');
    const kept = [pack, await shown(), JSON.stringify(bot.log)].join('\n');
    expect(kept).not.toMatch(raw);
    expect(kept).not.toContain('four one one one one');
  });
});
