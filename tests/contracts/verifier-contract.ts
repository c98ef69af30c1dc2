import type { Claims, Verifier } from '../../dialogs/casework/pulls/verifier.js';

/** The records that a source under test holds, as a file of its own form. */
export const sourceRecords = [
  'name,birth_date,employer,from,until,monthly_amount,as_of,reference',
  'Dana Trialname,1987-06-21,Harbour Tools Inc.,2019-03,,5200,2026-02-28,SI-100',
  'Dana Trialname,1987-06-21,Old Mill Ltd,2015-01,2019-02,3100,2026-02-28,SI-099',
  '欧阳试,1990-01-02,杭州青禾软件有限公司,2021-07,2025-12,,2026-02-28,SI-200',
].join('\n');

const dana: Claims = {
  name: 'Dana Trialname',
  birthDate: '1987-06-21',
  employer: 'Harbour Tools',
  startDate: '2019-05',
  monthlyIncome: 5_000,
};
const ouyang: Claims = { name: '欧阳试', birthDate: '1990-01-02', employer: '杭州青禾软件' };

/** What every source promises. */
export function describeVerifier(name: string, open: () => Promise<Verifier>): void {
  describe(name, () => {
    let verifier: Verifier;
    beforeAll(async () => {
      verifier = await open();
    });

    it('says what agrees, with the day and what finds the record again', async () => {
      const found = { evidence: 'SI-100', asOf: '2026-02-28' };
      expect(await verifier.verify('employer', dana)).toEqual({
        status: 'match',
        found: 'Harbour Tools Inc.',
        ...found,
      });
      expect(await verifier.verify('employed', dana)).toEqual({ status: 'match', found: true, ...found });
      expect(await verifier.verify('startDate', dana)).toEqual({ status: 'match', found: '2019-03', ...found });
      expect(await verifier.verify('monthlyIncome', dana)).toEqual({ status: 'match', found: 5_200, ...found });
    });

    it('says what differs, and what stands there instead', async () => {
      const other = { ...dana, employer: 'Quibblewick Ltd', startDate: '2021-05', monthlyIncome: 9_000 };
      expect(await verifier.verify('employer', other)).toMatchObject({
        status: 'mismatch',
        found: 'Harbour Tools Inc.',
      });
      expect(await verifier.verify('startDate', other)).toMatchObject({ status: 'mismatch', found: '2019-03' });
      expect(await verifier.verify('monthlyIncome', other)).toMatchObject({ status: 'mismatch', found: 5_200 });
      expect(await verifier.verify('employed', ouyang)).toMatchObject({ status: 'mismatch', found: false });
    });

    it('finds nobody by name alone, and nothing where the record has nothing', async () => {
      expect((await verifier.verify('employer', { ...dana, birthDate: '1987-06-22' })).status).toBe('not-found');
      expect((await verifier.verify('monthlyIncome', { ...ouyang, monthlyIncome: 8_000 })).status).toBe('not-found');
    });
  });
}
