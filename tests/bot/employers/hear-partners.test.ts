import { ManualClock } from '../../../adapters/clock/manual-clock.js';
import { sourceOfText } from '../../../bot/cases/text-source.js';
import { Desk } from '../../../bot/casework/dossiers/desk.js';
import { hearPartners } from '../../../bot/employers/hear-partners.js';
import { openTasks } from '../../../dialogs/casework/tasks/open-tasks.js';
import { type LowdbUnderTest, openInTemporaryHome } from '../../data/lowdb-home.js';
import { deskCase, harbourTools } from '../casework/desk-case.js';
import { monday } from '../trial-case.js';

describe('a partner employer’s list', () => {
  let home: LowdbUnderTest;
  let clock: ManualClock;
  let desk: Desk;
  beforeAll(async () => {
    home = await openInTemporaryHome();
    clock = new ManualClock(monday);
    desk = new Desk({ store: home.store, clock, onJobs: () => undefined });
    await home.store.putCase(deskCase());
    await home.store.putEmployer({ ...harbourTools, partner: { everyDays: 180 } });
  });
  afterAll(async () => await home.dispose());

  const header = 'employer_id,party_id,name,birth_date,status,as_of';
  const hear = async (row: string) =>
    await hearPartners(sourceOfText(`${header}\n${row}`), 'olga', { store: home.store, desk, clock });
  const tasks = async () => {
    const open = openTasks(await desk.dossier('case-dana', 'dana'));
    return open.map(({ kind, about, priority }) => [kind, about, priority]);
  };

  it('R-CON-2 asks again when the days since a partner’s list are over', async () => {
    expect(await hear('harbour-tools,dana,,,in-post,2026-02-20')).toEqual({ heard: 1, faults: [] });
    expect(await tasks()).toEqual([]);
    const due = await home.store.nextJobAt();
    expect(due && new Date(due).toISOString()).toBe('2026-08-19T00:00:00.000Z');
    const at = '2026-08-19T00:00:00.000Z';
    const fired = { kind: 'timer-fired', timer: 'ask-partner:harbour-tools', key: 'k1', at, by: 'ringback' } as const;
    await desk.take('case-dana', 'dana', fired, 'timer:ask-partner:harbour-tools');
    expect(await tasks()).toEqual([['ask-partner', 'harbour-tools', 'P4']]);
  });

  it('R-CON-2 opens the case again for a person when an employee has left, once', async () => {
    expect(await hear('harbour-tools,,Dana Fox,1988-06-21,left,2026-08-20')).toMatchObject({ faults: [{ row: 2 }] });
    const { file, party } = await desk.place('case-dana', 'dana');
    const left = `harbour-tools,,${party.name},${party.birthDate},left,2026-08-20`;
    expect(await hear(left)).toEqual({ heard: 1, faults: [] });
    expect(await tasks()).toEqual([['partner-update', 'harbour-tools', 'P2']]);
    const { events } = (await home.store.load(`dossier~${file.id}~dana`)) ?? { events: [] };
    await hear(left);
    await hear('harbour-tools,dana,,,in-post,2026-02-20');
    expect((await home.store.load(`dossier~${file.id}~dana`))?.events).toEqual(events);
  });

  it('R-CON-2 hears nobody but a partner, and tells each row that will not do', async () => {
    await home.store.putEmployer(harbourTools);
    const rows = [
      'harbour-tools,dana,,,left,2026-09-01',
      'harbour-tools,,Dana Sample,,left,2026-09-01',
      'harbour-tools,dana,,,gone,yesterday',
    ];
    const { heard, faults } = await hear(rows.join('\n'));
    expect(heard).toBe(0);
    expect(faults.map(({ row, column }) => [row, column]).toSorted()).toEqual([
      [2, undefined],
      [3, 'party_id'],
      [4, 'as_of'],
      [4, 'status'],
    ]);
  });
});
