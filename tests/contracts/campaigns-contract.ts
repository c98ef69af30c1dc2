import type { CampaignMember } from '../../dialogs/campaigns/member.js';
import { all, type StoreUnderTest } from './store-contract.js';

/** A member that waits from `dueAt` on. */
function waiting(place: number, dueAt = 1_000): CampaignMember {
  const caseId = `case-${place}`;
  const ids = { place, caseId, partyId: `of-${caseId}`, arm: place % 2 };
  return { ...ids, state: 'waiting', why: '', reached: false, dueAt, version: 0 };
}

/** What every store promises of campaigns. */
export function describeCampaigns(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(`campaigns in ${name}`, () => {
    let under: StoreUnderTest;
    beforeEach(async () => {
      under = await open();
    });
    afterEach(async () => await under.dispose());

    const leftOut: CampaignMember = {
      place: 2,
      caseId: 'case-2',
      partyId: 'of-case-2',
      state: 'left-out',
      why: 'no-consent',
      reached: false,
      version: 0,
    };
    const places = (members: readonly CampaignMember[]) => members.map(({ place }) => place);

    it('knows each campaign, and begins none twice', async () => {
      const { campaigns } = under.store;
      expect([await campaigns.begin('spring'), await campaigns.begin('autumn')]).toEqual(['begun', 'begun']);
      expect(await campaigns.begin('spring')).toBe('there-already');
      expect(await (await under.reopen()).campaigns.ids()).toEqual(['autumn', 'spring']);
    });

    it('gives members back as they were added, those of one campaign alone, and adds none twice', async () => {
      const { campaigns } = under.store;
      await campaigns.add('spring', [waiting(0), waiting(1), leftOut]);
      await campaigns.add('summer', [waiting(0)]);
      await campaigns.add('spring', [{ ...waiting(1), why: 'again' }, waiting(3)]);
      const again = (await under.reopen()).campaigns;
      expect(await all(again.members('spring'))).toEqual([waiting(0), waiting(1), leftOut, waiting(3)]);
      expect(places(await all(again.members('spring', { after: 0, state: 'waiting' })))).toEqual([1, 3]);
      expect(await again.member('spring', 2)).toEqual(leftOut);
      expect(await again.member('spring', 4)).toBeUndefined();
    });

    it('gives those that are due, the earliest first, then as planned', async () => {
      const { campaigns } = under.store;
      await campaigns.add('spring', [
        waiting(0, 3_000),
        waiting(1, 2_000),
        leftOut,
        waiting(3, 2_000),
        waiting(4, 9_000),
      ]);
      await campaigns.add('autumn', [waiting(0, 1_000)]);
      expect(places(await campaigns.due('spring', 3_000, 10))).toEqual([1, 3, 0]);
      expect(places(await campaigns.due('spring', 3_000, 2))).toEqual([1, 3]);
      expect(await campaigns.due('spring', 1_999, 10)).toEqual([]);
      expect(await campaigns.nextDueAt('spring')).toBe(2_000);
      expect(await campaigns.nextDueAt('winter')).toBeUndefined();
    });

    it('moves a member on, finds it by nothing that it was, and counts it once', async () => {
      const { campaigns } = under.store;
      await campaigns.add('spring', [waiting(0), waiting(1), leftOut]);
      const begun = {
        ...waiting(0),
        state: 'in-progress',
        dueAt: undefined,
        begunAt: 5_000,
        conversationId: 'c',
      } as const;
      expect(await campaigns.change('spring', begun)).toBe('changed');
      expect(await campaigns.change('spring', { ...waiting(1), dueAt: 8_000, why: 'outside-hours' })).toBe('changed');
      const again = (await under.reopen()).campaigns;
      expect(await again.member('spring', 0)).toEqual({ ...begun, dueAt: undefined, version: 1 });
      expect(await again.due('spring', 7_999, 10)).toEqual([]);
      expect(await again.nextDueAt('spring')).toBe(8_000);
      expect([await again.begunSince('spring', 4_999), await again.begunSince('spring', 5_000)]).toEqual([[5_000], []]);
      expect(await again.inProgress('spring')).toBe(1);
      expect(await again.counts('spring')).toEqual([
        { state: 'in-progress', why: '', arm: 0, reached: false, members: 1 },
        { state: 'left-out', why: 'no-consent', reached: false, members: 1 },
        { state: 'waiting', why: 'outside-hours', arm: 1, reached: false, members: 1 },
      ]);
      await again.change('spring', { ...begun, state: 'done', why: 'verified', reached: true, version: 1 });
      expect(await again.inProgress('spring')).toBe(0);
      expect((await again.counts('spring'))[0]).toEqual({
        state: 'done',
        why: 'verified',
        arm: 0,
        reached: true,
        members: 1,
      });
    });

    it('lets one of many change a member', async () => {
      const { campaigns } = under.store;
      await campaigns.add('spring', [waiting(0)]);
      const changes = await Promise.all(
        Array.from({ length: 8 }, (_, at) => campaigns.change('spring', { ...waiting(0), why: `by ${at}` })),
      );
      expect(changes.filter((one) => one === 'changed')).toHaveLength(1);
      expect(await campaigns.change('spring', { ...waiting(9), version: 0 })).toBe('conflict');
      expect((await campaigns.counts('spring')).map(({ members }) => members)).toEqual([1]);
    });
  });
}
