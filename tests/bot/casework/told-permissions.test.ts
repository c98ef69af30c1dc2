import type { caseFileView } from '../../../bot/views/case-file-view.js';
import type { Check } from '../../../dialogs/casework/checks/check.js';
import { toldPermissions } from '../../../dialogs/casework/permissions/told-permissions.js';
import type { AnswerRecord } from '../../../dialogs/engine/state.js';
import { scripts } from '../held-conversation.js';
import { RunningBot } from '../running-bot.js';
import { deskCase } from './desk-case.js';

const hr = '/api/cases/case-dana/parties/harbour';
const withoutPermission = () => {
  const file = deskCase();
  const [dana, harbour] = file.parties;
  return { ...file, parties: [{ ...dana, authorisations: [] }, harbour] } as typeof file;
};

describe('a permission that the borrower gives or takes back in a conversation', () => {
  let bot: RunningBot;
  afterEach(async () => await bot.close());
  const answers = {
    ...{ A0: '1', A1: '2', A2: 'Harbour Tools', A3: 'accountant', A4: 'I keep the books and file taxes' },
    ...{ A6: '12 Elm Street, Albany', A7: 'none', A8: '6000', A9: '15', A11: '12 Elm Street, Albany', A12: '1' },
    ...{
      A13: '1',
      A14: '2',
      A15: '300000',
      A16: '2',
      A17: '1',
      A18: '1',
      A19: '1',
      A20: 'no other',
      A21: '1',
    },
  };
  /** Answers the question for the permission, and all before it; the conversation goes on. */
  const say = async (answer: string) => {
    await bot.contact('sms');
    await bot.answer({ ...answers, A22: answer }, 'A25');
    await bot.advance(2_000);
  };
  const check = async () => (await bot.api<Check>('POST', `${hr}/points/landline-1/check`, { by: 'amy' })).body;
  const rules = ({ findings }: Check) => findings.map(({ rule }) => rule);
  const authorisations = async () => {
    const { body } = await bot.api<ReturnType<typeof caseFileView>>('GET', '/api/cases/case-dana/file');
    return body.parties[0]?.authorisations;
  };

  it('R-FLOW-2 R-PRE-1 lets the employer be asked after a plain yes, and keeps what was asked', async () => {
    bot = await RunningBot.start({ cases: [withoutPermission()] });
    expect(rules(await check())).toContain('not-authorised');
    await say('1');
    expect(rules(await check())).not.toContain('not-authorised');
    const [id] = await bot.conversationIds();
    expect(await authorisations()).toEqual([
      {
        id: `${id}:A22`,
        scope: 'employer',
        at: expect.any(String),
        source: 'conversation',
        wording: expect.stringContaining('May we ask your employer'),
      },
    ]);
    await bot.served.store.erase('dana');
    expect(JSON.stringify(await authorisations())).not.toContain('May we ask');
  });

  it('R-FLOW-2 R-PRE-1 lets nobody call on the application’s permission after a no, not even on an earlier check', async () => {
    bot = await RunningBot.start({ cases: [deskCase()] });
    const { id: checkId, passed } = await check();
    expect(passed).toBe(true);
    await say('2');
    const call = { by: 'amy', checkId, agentPhone: '+12125550190' };
    const placed = await bot.api<{ error: { code: string } }>('POST', `${hr}/calls`, call);
    expect([placed.status, placed.body.error.code]).toEqual([409, 'not-authorised']);
    expect(rules(await check())).toContain('not-authorised');
    expect(await authorisations()).toEqual([]);
  });
});

describe('what a party says of whom we may ask', () => {
  const script = scripts.latest('borrower-before');
  const told = (answer: Partial<AnswerRecord>) =>
    script &&
    toldPermissions(
      {
        id: 'c1',
        startedAt: '2026-03-02T15:00:00Z',
        locale: 'zh-CN',
        answers: { A22: { sayings: [], probes: 0, educated: false, ...answer } },
      },
      script,
    ).map(({ scope, given }) => [scope, given]);

  it.each([
    ['a plain yes', { status: 'clear', value: true }, [['employer', true]]],
    ['a no', { status: 'doubtful', clarity: 'contradicts', value: false }, [['employer', false]]],
    ['a refusal', { status: 'refused', clarity: 'refused' }, [['employer', false]]],
    ['what a person understood', { status: 'set-by-person', value: true }, [['employer', true]]],
    ['a vague answer', { status: 'doubtful', clarity: 'unclear' }, []],
    ['silence', { status: 'unheard', clarity: 'unheard' }, []],
    ['what is still open', {}, []],
  ] as const)('hears in %s what it is', (_, answer, expected) => {
    expect(told(answer)).toEqual(expected);
  });
});
