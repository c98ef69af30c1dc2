import { closeTask, openTask } from '../../../dialogs/casework/tasks/open-task.js';
import { openTasks } from '../../../dialogs/casework/tasks/open-tasks.js';
import { deskCase } from '../../bot/casework/desk-case.js';
import { DossierSteps } from './dossier-steps.js';

describe('tasks of a dossier', () => {
  const wish = { kind: 'compare-records', about: 'employer', priority: 'P3' } as const;
  const withTask = (steps = new DossierSteps()) => {
    const turn = steps.turn();
    openTask(turn, wish);
    steps.dossier = turn.dossier;
    return steps;
  };

  it('opens a task once for the same thing, due by its priority', () => {
    const turn = new DossierSteps().turn();
    expect([openTask(turn, wish), openTask(turn, wish), openTask(turn, { ...wish, about: 'title' })]).toEqual([
      't1',
      't1',
      't2',
    ]);
    expect(turn.events).toHaveLength(2);
    expect(turn.dossier.tasks.t1).toMatchObject({ priority: 'P3', team: 'desk', dueAt: '2026-03-03T15:00:00.000Z' });
  });

  it('opens it anew after it was closed', () => {
    const turn = withTask().turn();
    closeTask(turn, 'compare-records', 'employer', 'outdated');
    closeTask(turn, 'compare-records', 'employer', 'outdated');
    expect(openTasks(turn.dossier)).toEqual([]);
    expect(openTask(turn, wish)).toBe('t2');
  });

  it('R-CASE-2 makes everything urgent on the last day before the money goes out', () => {
    const { dossier } = withTask(new DossierSteps(deskCase({ disburseBy: '2026-03-03T14:00:00Z' })));
    expect(dossier.tasks.t1).toMatchObject({ priority: 'P1', dueAt: '2026-03-02T15:15:00.000Z' });
  });

  it('R-TIER-1 hands what waits over to the team of a tier that is set later, and leaves what is done', () => {
    const steps = withTask();
    const turn = steps.turn();
    closeTask(turn, 'compare-records', 'employer', 'done');
    openTask(turn, { ...wish, about: 'title' });
    steps.dossier = turn.dossier;
    steps.take('set-tier', { tier: 'enhanced', reasons: ['first-time-buyer'] });
    expect([steps.dossier.tasks.t1?.team, steps.dossier.tasks.t2?.team]).toEqual(['desk', 'enhanced']);
  });

  it('R-TIER-1 gives the tasks of an enhanced case to the team of its own', () => {
    expect(withTask(new DossierSteps(deskCase({ tier: 'enhanced' }))).dossier.tasks.t1?.team).toBe('enhanced');
  });

  it('lets nobody close what another works on, or what is closed', () => {
    const steps = withTask();
    expect(steps.take('assign-task', { taskId: 't1', owner: 'ben' })).toBeUndefined();
    expect(steps.take('close-task', { taskId: 't1', how: 'done' })).toBe('task-taken');
    expect(steps.take('close-task', { taskId: 't1', how: 'done', note: 'asked HR' }, { by: 'ben' })).toBeUndefined();
    expect(steps.take('close-task', { taskId: 't1', how: 'done' })).toBe('task-closed');
    expect(steps.last?.refusal?.words).toContain('ben');
    expect(steps.take('assign-task', { taskId: 't9', owner: 'ben' })).toBe('task-unknown');
    expect(steps.dossier.tasks.t1?.closed).toMatchObject({ by: 'ben', how: 'done', note: 'asked HR' });
  });
});
