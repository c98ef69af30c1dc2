import { applyToRules, countVerdict, type RuleRecords } from '../../../../dialogs/casework/flags/rule-record.js';
import { openTasks } from '../../../../dialogs/casework/tasks/open-tasks.js';
import type { FlagCode } from '../../../../dialogs/red-flag.js';
import { DossierSteps } from '../dossier-steps.js';
import { factsWith, signal } from './trial-facts.js';

describe('the life of a flag', () => {
  const usedElsewhere = factsWith({ signals: [signal('RF-25', 'B8')] });
  const plan = { flagId: 'f1', action: 'document', owner: 'ben', due: '2026-03-04' } as const;
  const steps = () => new DossierSteps();
  const observed = (on = steps(), facts = usedElsewhere, shadowed: readonly FlagCode[] = []) => {
    on.take('observe', { facts, shadowed }, { by: 'ringback' });
    return on;
  };

  it('is raised once, with a task, and taken back when what raised it is no longer so', () => {
    const on = observed(observed());
    expect(on.last?.events).toEqual([]);
    expect(on.dossier.flags.f1).toMatchObject({ flag: 'RF-25', severity: 'high', raisedBy: 'ringback', shadow: false });
    expect(openTasks(on.dossier)).toMatchObject([{ kind: 'look-into-flag', about: 'f1', priority: 'P2' }]);
    observed(on, factsWith());
    expect(on.dossier.flags.f1?.outdatedAt).toBeDefined();
    expect(openTasks(on.dossier)).toEqual([]);
    expect(on.take('plan-flag', plan)).toBe('flag-outdated');
    expect(Object.keys(observed(on).dossier.flags)).toEqual(['f1', 'f2']);
  });

  it('R-REV-2 is not closed before somebody has something to do about it by a day', () => {
    const on = observed();
    expect(on.take('close-flag', { flagId: 'f1', verdict: 'upheld' })).toBe('flag-without-action');
    expect(on.take('plan-flag', { ...plan, due: '2026-03-01' })).toBe('due-past');
    expect(on.take('plan-flag', plan)).toBeUndefined();
    expect(openTasks(on.dossier)).toMatchObject([{ owner: 'ben' }]);
    expect(on.take('close-flag', { flagId: 'f1', verdict: 'upheld', note: 'has a contract' })).toBeUndefined();
    expect(on.dossier.flags.f1?.closed).toMatchObject({ by: 'amy', verdict: 'upheld', note: 'has a contract' });
    expect(openTasks(on.dossier)).toEqual([]);
  });

  it('R-REV-2 tells the second of two who close it who was faster', () => {
    const on = observed();
    on.take('plan-flag', plan);
    on.take('close-flag', { flagId: 'f1', verdict: 'upheld' });
    expect(on.take('close-flag', { flagId: 'f1', verdict: 'rejected' }, { by: 'ben' })).toBe('flag-closed');
    expect(on.last?.refusal?.words).toContain('amy was faster');
  });

  it('stays with whoever works on it, and is not raised again for what they closed', () => {
    const on = observed();
    on.take('plan-flag', plan);
    observed(on, factsWith());
    expect(on.take('close-flag', { flagId: 'f1', verdict: 'rejected' })).toBeUndefined();
    expect(Object.keys(observed(on).dossier.flags)).toEqual(['f1']);
  });

  it('R-AUTO-3 is set by a person where no rule may find it, and by nobody where one does', () => {
    const on = steps();
    expect(on.take('set-flag', { flag: 'RF-01', words: 'heard it' })).toBe('flag-computed');
    expect(
      on.take('set-flag', { flag: 'RF-17', words: 'somebody whispered the sum', questionId: 'B4' }),
    ).toBeUndefined();
    expect(on.dossier.flags.f1).toMatchObject({ raisedBy: 'amy', evidence: [{ words: 'somebody whispered the sum' }] });
    // What people noticed is no rule's to take back.
    expect(observed(on, factsWith()).dossier.flags.f1?.outdatedAt).toBeUndefined();
  });

  it('is recorded without being shown while its rule is in the shadow, and shown when that is lifted', () => {
    const on = observed(steps(), usedElsewhere, ['RF-25']);
    expect(on.dossier.flags.f1?.shadow).toBe(true);
    expect(openTasks(on.dossier)).toEqual([]);
    expect(on.take('plan-flag', plan)).toBe('flag-unknown');
    expect(observed(on).dossier.flags.f2).toMatchObject({ flag: 'RF-25', shadow: false });
  });

  it('puts an explanation that the conversation gives by itself on nobody’s list', () => {
    const on = observed(steps(), factsWith({ signals: [signal('RF-15', 'B3', 'omitted')] }));
    expect(on.dossier.flags.f1?.severity).toBe('low');
    expect(openTasks(on.dossier)).toEqual([]);
  });
});

describe('the record of a rule', () => {
  const judged = (verdicts: readonly boolean[], from: RuleRecords = {}) =>
    verdicts.reduce<RuleRecords>(
      (records, upheld) => countVerdict(records, 'RF-09', upheld).reduce(applyToRules, records),
      from,
    )['RF-09'];
  const times = (count: number, upheld: boolean) => Array.from({ length: count }, () => upheld);

  it('goes into the shadow when fewer than half of thirty flags were right', () => {
    expect(judged(times(29, false))?.shadow).toBe(false);
    expect(judged([...times(14, true), ...times(16, false)])).toMatchObject({ upheld: 14, rejected: 16, shadow: true });
    expect(judged([...times(15, true), ...times(15, false)])?.shadow).toBe(false);
    // The last thirty count.
    expect(judged([...times(40, true), ...times(16, false)])?.shadow).toBe(true);
  });

  it('is shown again when a person lifts it, and counted anew', () => {
    const shadowed = judged(times(30, false));
    const records =
      shadowed && applyToRules({ 'RF-09': shadowed }, { kind: 'rule-lifted', data: { flag: 'RF-09', by: 'ops' } });
    expect(records?.['RF-09']).toMatchObject({ shadow: false, rejected: 0 });
    expect(judged([false], records)?.shadow).toBe(false);
  });
});
