import { ManualClock } from '../../../adapters/clock/manual-clock.js';
import { readCaseFile } from '../../../bot/casework/whole-case/read-case-file.js';
import { sampleCase } from '../../../bot/rehearsal/sample-case.js';
import { caseFileView } from '../../../bot/views/case-file-view.js';
import { caseSchema } from '../../../dialogs/case.js';
import { usualRules } from '../../../dialogs/casework/desk-rules.js';
import { type LowdbUnderTest, openInTemporaryHome } from '../../data/lowdb-home.js';
import { hold, scripts } from '../held-conversation.js';
import { monday } from '../trial-case.js';

describe('the steps of a case by what was said', () => {
  let home: LowdbUnderTest;
  beforeEach(async () => {
    home = await openInTemporaryHome();
  });
  afterEach(async () => await home.dispose());

  const opening = ['是我', '同意', '方便', '#0315'];
  const file = caseSchema.parse({
    ...sampleCase('cn', 'zh-CN', 'before-disbursement'),
    tier: 'enhanced',
    disburseBy: '2026-03-13T09:00:00+08:00',
  });
  const from = async () =>
    await readCaseFile(file, {
      store: home.store,
      scripts,
      clock: new ManualClock(monday),
      desk: { rules: usualRules },
    });
  const talk = (...said: string[]) =>
    hold(home.store, { id: 'c1', file, script: 'borrower-before', said: [...opening, '上班', '没有变化', ...said] });

  it('R-FLOW-3 finds a mismatch where somebody began two months ago and the application says years', async () => {
    const state = await talk('青禾软件', '会计', '每天记账、报税', '今年一月', 'hang up');
    expect(state.flags.map(({ flag, questionId }) => [flag, questionId])).toContainEqual(['RF-07', 'A5']);
    const [borrower] = caseFileView(await from()).parties;
    expect(borrower?.steps?.income.state).toBe('mismatch');
    expect(borrower?.steps?.colleague.state).toBe('not-needed');
    expect(borrower?.fields.find(({ name }) => name === 'startDate')).toMatchObject({
      key: false,
      status: 'mismatch',
      sources: [
        { source: 'file', value: '2019-03' },
        {
          source: 'party',
          value: '2026-01',
          said: '今年一月',
          place: { conversationId: 'c1', questionId: 'A5', script: 'borrower-before.v1', seq: expect.any(Number) },
        },
      ],
    });
  });

  it('lists what is open before anybody can approve', async () => {
    await talk('宏远贸易有限公司', 'hang up');
    const { open } = await from();
    expect(open).toEqual(
      expect.arrayContaining([
        'borrower employer (mismatch)',
        'borrower inPost (single-source)',
        'borrower title (not-asked)',
        'borrower review of A2',
        'guarantor guaranteeEvidence (not-asked)',
      ]),
    );
  });
});
