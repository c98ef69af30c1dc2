import { RunningBot } from '../running-bot.js';
import { caseOf, reachable } from '../trial-case.js';

describe('whether the lender services its loans', () => {
  let bot: RunningBot;
  afterEach(() => bot.close());

  const usual = caseOf();
  const servicing = caseOf({ lender: { ...usual.lender, servicesLoan: true } });
  const inHongKong = caseOf({}, { contactPoints: [reachable('+85221234567')] });

  it.each([
    ['neither the case nor the settings say so', usual, {}, 1],
    ['the case says so', servicing, {}, 0],
    ['the settings say so', usual, { RINGBACK_SERVICES_LOANS: 'yes' }, 0],
    ['the settings say that it does not', usual, { RINGBACK_SERVICES_LOANS: 'no' }, 0],
    ['texts to the number are for everybody', inHongKong, {}, 0],
  ])('when %s', async (_, file, env, times) => {
    bot = await RunningBot.start({ cases: [file], env });
    await bot.restart();
    const said = bot.log.filter(({ event }) => event === 'services-loans-unsaid');
    expect(said).toHaveLength(times);
    if (times > 0) expect(said[0]?.fields).toEqual({ hint: expect.stringContaining('RINGBACK_SERVICES_LOANS') });
  });
});
