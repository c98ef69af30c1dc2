import { confirmationEvidence } from '../../../dialogs/casework/steps/confirmation-evidence.js';
import type { EmployerCheck } from '../../../dialogs/casework/steps/step.js';
import { openTasks } from '../../../dialogs/casework/tasks/open-tasks.js';
import { DossierSteps } from './dossier-steps.js';

const paper = { type: 'labour-contract', status: 'received', known: [] } as const;

const whole: EmployerCheck = {
  id: 'e1',
  over: 'call',
  by: 'amy',
  byTitle: 'Verification officer',
  on: '2026-03-02',
  foundIn: 'directory',
  foundInDetail: 'Business pages 2026',
  status: 'in-post',
  verifierName: 'Pat Ledger',
  verifierTitle: 'HR manager',
};

describe('the steps of a check', () => {
  it('R-FLOW-1 opens a task for a paper with another employer, and closes it with the paper', () => {
    const steps = new DossierSteps();
    steps.take('see-document', { ...paper, employerName: 'Lakeside Bakery' });
    expect(steps.dossier.steps.documents).toMatchObject([{ id: 'd1', by: 'amy', agreement: 'differ' }]);
    expect(openTasks(steps.dossier)).toMatchObject([{ kind: 'look-into-step', about: 'documents:d1' }]);
    steps.take('see-document', { ...paper, documentId: 'd1', status: 'rejected' }, { by: 'ben' });
    expect(steps.dossier.steps.documents).toMatchObject([
      { id: 'd1', by: 'ben', status: 'rejected', employerName: 'Lakeside Bakery' },
    ]);
    expect(openTasks(steps.dossier)).toEqual([]);
    expect(steps.take('see-document', { ...paper, documentId: 'd7' })).toBe('document-unknown');
  });

  it('R-FLOW-1 leaves a paper alone that names the employer on file', () => {
    const steps = new DossierSteps();
    steps.take('see-document', { ...paper, status: 'verified', employerName: 'Harbour Tools' });
    expect(steps.dossier.steps.documents).toMatchObject([{ agreement: 'agree' }]);
    expect(openTasks(steps.dossier)).toEqual([]);
  });

  it.each<[string, string, Partial<EmployerCheck>, boolean]>([
    ['the same day', '2026-03-02', {}, true],
    ['ten business days later', '2026-03-16', {}, true],
    ['eleven business days later', '2026-03-17', {}, false],
    ['ten business days later, over Thanksgiving', '2026-12-07', { on: '2026-11-20' }, true],
    ['eleven business days later, over Thanksgiving', '2026-12-08', { on: '2026-11-20' }, false],
    ['a note signed before', '2026-02-27', {}, false],
    ['the self-employed, 120 days later', '2026-06-30', { status: 'self-employed' }, true],
    ['the self-employed, 121 days later', '2026-07-01', { status: 'self-employed' }, false],
  ])('R-FLOW-2 measures the window: %s', (_, noteDate, change, windowOk) => {
    expect(confirmationEvidence({ ...whole, ...change }, { noteDate, market: 'us' })).toEqual({
      lacks: [],
      noteDate,
      windowOk,
    });
  });

  it('R-FLOW-2 names what a confirmation lacks', () => {
    const bare = { ...whole, verifierName: undefined, verifierTitle: undefined, status: undefined };
    expect(confirmationEvidence({ ...bare, foundIn: 'application' }, { market: 'us' })).toEqual({
      lacks: ['verifier-name', 'verifier-title', 'status', 'independent-source', 'date-of-note'],
    });
    expect(
      confirmationEvidence({ ...whole, foundInDetail: undefined }, { noteDate: '2026-03-03', market: 'us' }).lacks,
    ).toEqual(['source-detail']);
  });

  it('approves nothing while something is open, and only once', () => {
    const steps = new DossierSteps();
    expect(steps.take('approve-case', { open: ['dana employer (mismatch)'] })).toBe('not-resolved');
    expect(steps.last?.refusal?.words).toContain('dana employer (mismatch)');
    expect(steps.take('approve-case', { open: [] })).toBeUndefined();
    expect(steps.take('approve-case', { open: [] }, { by: 'ben' })).toBe('case-approved');
    expect(steps.dossier.steps.approval).toMatchObject({ by: 'amy' });
  });
});
