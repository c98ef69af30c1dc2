import type { CaseworkJob } from '../../../bot/casework/jobs/casework-job.js';
import { dossierIdOf } from '../../../dialogs/casework/dossier-id.js';
import { RunningBot } from '../running-bot.js';
import { dana } from '../trial-case.js';

let bot: RunningBot;
beforeEach(async () => {
  bot = await RunningBot.start();
});
// A bot that a failed test leaves running keeps the whole run from ending.
afterEach(() => bot.close());

it('sends no text twice that went out right before the process was killed', async () => {
  const base = '/api/cases/case-dana/parties/dana';
  await bot.api('POST', `${base}/points/mobile-1/confirm`, { by: 'amy' });
  await bot.api('POST', `${base}/education`, { by: 'amy', guide: 'repayment-guide', over: ['sms'] });
  const [text = ''] = bot.received();
  // What a process leaves that is killed between sending and noting it; and a text that it never came to.
  const job = (id: string, words: string) => {
    const effect = { kind: 'send-text', messageId: 'm1', number: dana, text: words } as const;
    return { id, dueAt: bot.clock.now(), payload: { kind: 'effect', effect, tries: 0 } satisfies CaseworkJob };
  };
  const logId = dossierIdOf('case-dana', 'dana');
  const expectedVersion = (await bot.served.store.load(logId))?.version ?? 0;
  const addJobs = [job('sent', text), job('not-sent', 'Another text.')];
  const rest = { events: [], removeJobs: [], restrictions: [], index: {} };
  const owner = { logId, caseId: 'case-dana', partyId: 'dana' };
  expect(await bot.served.store.commit({ ...owner, ...rest, expectedVersion, addJobs })).toBe('committed');
  await bot.stop();
  await bot.advance(2_000);
  await bot.startAgain();
  await bot.settle();
  expect(bot.received()).toEqual([text, 'Another text.']);
  expect((await bot.served.store.load(logId))?.jobs.filter(({ id }) => id.endsWith('sent'))).toEqual([]);
});
