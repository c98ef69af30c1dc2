import { eraseCommand } from '../../../bot/commands/erase.js';
import { RunningBot } from '../running-bot.js';
import { caseOf, dana, nobody, reachable } from '../trial-case.js';

const theirWords = /leaking roof|\+?1?2125550141/u;

describe('erase, of a party who wrote before a case knew the number', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await RunningBot.start({ cases: [] });
  });
  afterEach(() => bot.close());

  async function erase(partyId: string) {
    const lines: string[] = [];
    const code = await eraseCommand(partyId, { home: bot.served.settings.RINGBACK_HOME }, (line) => lines.push(line));
    return { code, output: lines.join('\n') };
  }

  const withNumber = async (number: string) => (await bot.served.store.conversationsWith(number)).length;
  const shown = async (id: string) => JSON.stringify((await bot.api('GET', `/api/conversations/${id}`)).body);

  it('takes along what the stranger said, says so, and the chain verifies', async () => {
    await bot.text('It is about the leaking roof', dana);
    await bot.text('Hello?', nobody);
    const [known = ''] = await bot.served.store.conversationsWith(dana);
    await bot.served.store.putCase(caseOf());
    expect(await shown(known)).toMatch(theirWords);

    const { code, output } = await erase('dana');
    expect(code).toBe(0);
    expect(output).toContain('Erased with it: 1 conversation that began');
    expect(await withNumber(dana)).toBe(0);
    expect((await bot.served.store.load(known))?.erased).toBe(true);
    for (const again of [false, true]) {
      if (again) await bot.restart();
      expect(await shown(known)).not.toMatch(theirWords);
      expect(JSON.stringify((await bot.api('GET', '/api/reviews')).body)).not.toMatch(theirWords);
      expect((await bot.served.store.verify()).faults).toEqual([]);
    }
    expect(await withNumber(nobody)).toBe(1);
  });

  it('knows each of their numbers, also one that has left the case since', async () => {
    const other = '+12125550142';
    await bot.text('It is about the leaking roof', dana);
    await bot.text('It is about the leaking roof', other);
    await bot.served.store.putCase(caseOf());
    const { id } = await bot.contact();
    expect(id).not.toBe('');
    await bot.served.store.putCase(caseOf({}, { contactPoints: [reachable(other)] }));
    expect((await erase('dana')).output).toContain('Erased with it: 2 conversations that began');
    expect([await withNumber(dana), await withNumber(other)]).toEqual([0, 0]);
    expect((await bot.served.store.verify()).faults).toEqual([]);
  });

  it('leaves the conversation of another party with the same number alone', async () => {
    await bot.served.store.putCase(caseOf());
    await bot.served.store.putCase(
      caseOf({ id: 'case-two', parties: [{ ...caseOf().parties[0], id: 'other' } as never] }),
    );
    await bot.contact('sms', 'case-two');
    expect((await erase('dana')).output).toContain('Erased with it: 0 conversations');
    expect(await withNumber(dana)).toBe(1);
  });

  it('changes nothing for a party who is not there', async () => {
    await bot.text('It is about the leaking roof', dana);
    expect((await erase('dana')).code).toBe(1);
    expect(await withNumber(dana)).toBe(1);
  });
});
