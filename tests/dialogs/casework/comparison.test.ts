import { type Party, partySchema } from '../../../dialogs/case.js';
import { compareEmployers } from '../../../dialogs/casework/comparison/compare-employers.js';
import { compareRecords } from '../../../dialogs/casework/comparison/compare-records.js';
import { compareValues } from '../../../dialogs/casework/comparison/compare-values.js';
import { valueKinds } from '../../../dialogs/casework/comparison/value-kinds.js';
import { employerSchema } from '../../../dialogs/casework/employer.js';
import { stepsOf } from '../../../dialogs/casework/steps/steps-of.js';
import { openTasks } from '../../../dialogs/casework/tasks/open-tasks.js';
import { deskCase } from '../../bot/casework/desk-case.js';
import { DossierSteps } from './dossier-steps.js';

const renamed = employerSchema.parse({
  id: 'yuanhang',
  name: '远航数字科技有限公司',
  aliases: ['远航数科'],
  formerNames: ['远航软件有限公司'],
  departments: [{ name: '数字科技部', formerNames: ['信息部'] }],
});

function withRecords(records: Party['records'], onFile: Party['onFile'] = {}): DossierSteps {
  const file = deskCase();
  const [dana, ...others] = file.parties;
  return new DossierSteps({ ...file, parties: [partySchema.parse({ ...dana, onFile, records }), ...others] });
}

describe('the comparison across sources', () => {
  it.each([
    ['恒锐机电有限公司', '恒锐机电有限公司', 'agree'],
    ['恒锐机电有限公司', '宏远贸易有限公司', 'differ'],
    ['Harbour Tools Inc.', 'Harbour Tools', 'agree'],
    ['Harbour Tools Inc.', 'Lakeside Bakery', 'differ'],
    ['Harbour Tools Inc.', '港湾工具有限公司', 'maybe'],
    ['甲公司', '乙公司', 'differ'],
    ['甲公司', '甲有限公司', 'agree'],
    ['甲有限公司', '乙股份有限公司', 'differ'],
    ['Company A', 'Company B', 'differ'],
    ['Company A', 'Company A Inc.', 'maybe'],
    ['公司', '乙公司', 'maybe'],
    ['华为', '华为技术有限公司', 'maybe'],
  ])('R-PRE-1 sets %s beside %s: %s', (one, other, agreement) => {
    expect(compareEmployers({ name: one }, { name: other }, [])).toBe(agreement);
    expect(compareEmployers({ name: other }, { name: one }, [])).toBe(agreement);
  });

  it('R-ERR-W2 takes an employer’s and a department’s other names for the same', () => {
    expect(compareEmployers({ name: '远航数科' }, { name: '远航软件有限公司' }, [renamed])).toBe('agree');
    expect(compareEmployers({ name: '信息部' }, { name: '数字科技部' }, [renamed])).toBe('agree');
    expect(compareEmployers({ name: '信息部' }, { name: '市场部' }, [renamed])).not.toBe('agree');
  });

  it.each([
    ['monthlyIncome', 20_000, 17_500, 'agree'],
    ['monthlyIncome', 17_000, 20_000, 'agree'],
    ['monthlyIncome', 20_000, 12_000, 'differ'],
    ['monthlyIncome', { from: 10_000, to: 20_000 }, 15_000, 'agree'],
    ['monthlyIncome', { from: 10_000, to: 20_000 }, 25_000, 'differ'],
    ['monthlyIncome', { from: 10_000, to: 20_000 }, { from: 15_000, to: 30_000 }, 'maybe'],
    ['startDate', '2023-01', '2023-04', 'agree'],
    ['startDate', '2023-01', '2026-01', 'differ'],
    ['payDay', 31, 1, 'agree'],
    ['title', '软件工程师', '高级工程师', 'agree'],
    ['title', '会计', '保安', 'differ'],
    ['title', '会计', 'Accountant', 'maybe'],
    ['otherLoans', true, false, 'differ'],
    ['employmentType', 'employed', 'employed', 'agree'],
  ] as const)('R-PRE-1 sets values of %s beside each other: %j, %j', (field, one, other, agreement) => {
    expect(compareValues(valueKinds[field], one, other, [])).toBe(agreement);
    expect(compareValues(valueKinds[field], other, one, [])).toBe(agreement);
  });

  it('R-FLOW-1 finds the papers in mismatch where a contract says 甲公司 and the application 乙公司', () => {
    const named = (name: string) => ({ employer: { name, aliases: [], formerNames: [] } });
    const desk = withRecords([
      { source: 'application', values: named('乙公司') },
      { source: 'labour-contract', values: named('甲公司') },
    ]);
    desk.take('compare-records', { known: [] }, { by: 'ringback' });
    const { steps, comparison } = desk.dossier;
    expect(stepsOf({ steps, comparison, fields: [], colleagueCalls: [], market: 'us' }).documents.state).toBe(
      'mismatch',
    );
    expect(openTasks(desk.dossier)).toMatchObject([{ kind: 'compare-records', about: 'employer' }]);
  });

  it('compares only what more than one source knows', () => {
    const { place } = withRecords([{ source: 'pay-slip', values: { monthlyIncome: 9_000, payDay: 5 } }], {
      monthlyIncome: 15_000,
      title: '会计',
    });
    expect(compareRecords(place.party, []).map(({ field, agreement }) => [field, agreement])).toEqual([
      ['monthlyIncome', 'differ'],
    ]);
  });

  it('R-FLOW-1 leaves a contract with another employer than the application’s for a reviewer', () => {
    const employer = (name: string) => ({ name, aliases: [], formerNames: [] });
    const contract = { source: 'labour-contract' as const, values: { employer: employer('甲远机械有限公司') } };
    const steps = withRecords([contract], { employer: employer('乙明商贸有限公司') });
    steps.take('compare-records', { known: [] }, { by: 'ringback' });
    expect(openTasks(steps.dossier)).toMatchObject([{ kind: 'compare-records', about: 'employer', priority: 'P3' }]);

    // A person has looked; the same difference is not brought up again.
    steps.take('close-task', { taskId: 't1', how: 'done' });
    steps.take('compare-records', { known: [] }, { by: 'ringback' });
    expect(steps.last?.events).toEqual([]);
    expect(openTasks(steps.dossier)).toEqual([]);
  });
});
