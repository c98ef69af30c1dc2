import { ManualClock } from '../../../adapters/clock/manual-clock.js';
import { Callers } from '../../../bot/casework/calls/callers.js';
import { emptyDossier } from '../../../dialogs/casework/dossier.js';
import { openInTemporaryHome } from '../../data/lowdb-home.js';
import { monday } from '../trial-case.js';

/** Two servers over one store: what one of them remembers the other does not know. */
async function twoServers() {
  const { store, dispose } = await openInTemporaryHome();
  const clock = new ManualClock(monday);
  const desk = { dossier: async (caseId: string, partyId: string) => emptyDossier(caseId, partyId) };
  const server = () => new Callers({ store, desk, clock });
  return { one: server(), other: server(), clock, dispose };
}

const busy = async (isBusy: boolean) => isBusy;

describe('somebody who places a call', () => {
  it('is found busy by another server from the moment that they announce it, until no call comes of it', async () => {
    const { one, other, clock, dispose } = await twoServers();
    try {
      expect(await one.begin('Amy', { caseId: 'a', partyId: 'hr' }, busy)).toBe(false);
      expect(await other.begin('ben', { caseId: 'b', partyId: 'hr' }, busy)).toBe(false);
      expect(await other.begin(' amy', { caseId: 'b', partyId: 'hr' }, busy)).toBe(true);
      expect(await other.begin('amy', { caseId: 'a', partyId: 'hr' }, busy)).toBe(false);
      await clock.advance(30_000);
      expect(await other.begin('amy', { caseId: 'b', partyId: 'hr' }, busy)).toBe(false);
    } finally {
      await dispose();
    }
  });

  it('is free again at once when the call was refused', async () => {
    const { one, other, dispose } = await twoServers();
    try {
      const refused = one.begin('Amy', { caseId: 'a', partyId: 'hr' }, async () => {
        throw new Error('too early');
      });
      await expect(refused).rejects.toThrow('too early');
      expect(await other.begin('Amy', { caseId: 'b', partyId: 'hr' }, busy)).toBe(false);
    } finally {
      await dispose();
    }
  });

  it('begins one of two calls that are placed over two servers at the same moment', async () => {
    const { one, other, dispose } = await twoServers();
    try {
      const both = await Promise.all([
        one.begin('Amy', { caseId: 'a', partyId: 'hr' }, busy),
        other.begin('Amy', { caseId: 'b', partyId: 'hr' }, busy),
      ]);
      expect(both.toSorted()).toEqual([false, true]);
    } finally {
      await dispose();
    }
  });
});
