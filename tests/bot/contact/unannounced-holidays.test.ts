import { RunningBot } from '../running-bot.js';
import { caseOf } from '../trial-case.js';

describe("whether the year's arrangement of holidays in mainland China is known", () => {
  let bot: RunningBot;
  afterEach(() => bot.close());

  const chinese = caseOf({ market: 'cn' });

  it.each([
    ['this year, which is', chinese, '2026-11-30T15:59:00Z', []],
    ['the next one from December on, by the clock of Beijing', chinese, '2026-11-30T16:00:00Z', ['2027']],
    ['this year and the next', chinese, '2028-12-05T00:00:00Z', ['2028', '2029']],
    ['no year where no case is of that market', caseOf(), '2027-03-01T00:00:00Z', []],
  ])('%s', async (_, file, at, years) => {
    bot = await RunningBot.start({ cases: [file], at: Date.parse(at) });
    await bot.restart();
    const said = bot.log.filter(({ event }) => event === 'holidays-not-announced');
    expect(said.map(({ fields }) => fields.year)).toEqual(years);
    for (const { fields } of said) expect(fields.hint).toContain(`holidays for ${fields.year} in mainland China`);
  });
});
