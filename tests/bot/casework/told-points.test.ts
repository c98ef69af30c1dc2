import type { KnownPoint } from '../../../dialogs/casework/points/point.js';
import { toldPoints } from '../../../dialogs/casework/points/told-points.js';
import type { AnswerRecord } from '../../../dialogs/engine/state.js';
import { scripts } from '../held-conversation.js';
import { RunningBot } from '../running-bot.js';

describe('another way to be reached', () => {
  it('R-CON-1 is kept once as the party told it, unconfirmed, and is gone with the party', async () => {
    const bot = await RunningBot.start();
    try {
      const points = async () =>
        (await bot.api<readonly KnownPoint[]>('GET', '/api/cases/case-dana/parties/dana/points')).body.slice(1);
      await bot.openThread();
      await bot.answer({ B17: '1', B17a: 'dana@example.com' });
      await bot.advance(2_000);
      const told = { id: 'added-1', kind: 'email', value: 'dana@example.com', source: 'party', asOf: '2026-03-02' };
      expect(await points()).toEqual([expect.objectContaining(told)]);
      expect((await points())[0]).not.toHaveProperty('confirmedBy');

      const retired = { by: 'amy', because: 'party-asked' };
      await bot.api('POST', '/api/cases/case-dana/parties/dana/points/added-1/retire', retired);
      await bot.api('POST', '/api/cases/case-dana/parties/dana/steps/documents', {
        by: 'amy',
        type: 'other',
        status: 'received',
      });
      await bot.settle();
      expect(await points()).toEqual([]);

      await bot.served.store.erase('dana');
      expect(JSON.stringify(await points())).not.toContain('example.com');
    } finally {
      await bot.close();
    }
  });

  const script = scripts.latest('borrower-before');
  const told = (answer: Partial<AnswerRecord>) =>
    script && toldPoints({ id: 'c1', answers: { A20: { sayings: [], ...answer } as AnswerRecord } }, script);

  it.each([
    ['a mobile', { status: 'clear', value: '+8613800138000' }, { pointKind: 'mobile', value: '+8613800138000' }],
    ['a landline', { status: 'clear', value: '+862161234567' }, { pointKind: 'landline', value: '+862161234567' }],
    ['what a person set', { status: 'set-by-person', value: 'li@example.com' }, { pointKind: 'email' }],
  ] as const)('hears %s', (_, answer, expected) => {
    expect(told(answer)).toMatchObject([{ ...expected, toldIn: 'c1:A20' }]);
  });

  it.each([
    ['words without an address', { status: 'clear', value: 'it has not changed' }],
    ['what is in doubt', { status: 'doubtful', clarity: 'unclear', value: '+8613800138000' }],
    ['what was erased', { status: 'clear' }],
    ['what is still open', { value: 'li@example.com' }],
  ] as const)('hears nothing in %s', (_, answer) => {
    expect(told(answer)).toEqual([]);
  });
});
