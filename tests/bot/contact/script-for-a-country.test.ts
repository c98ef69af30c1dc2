import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ManualClock } from '../../../adapters/clock/manual-clock.js';
import { openCampaigns } from '../../../bot/campaigns/open-campaigns.js';
import { Desk } from '../../../bot/casework/dossiers/desk.js';
import { contactParty } from '../../../bot/contact/contact-party.js';
import { contactRefusals } from '../../../bot/contact/contact-record.js';
import { Gate } from '../../../bot/gate.js';
import { silentLog } from '../../../bot/log.js';
import { scriptsFolder } from '../../../bot/scripts/own-scripts.js';
import { StopList } from '../../../bot/stops/stop-list.js';
import { TurnPath } from '../../../bot/turn/turn-path.js';
import { campaignWishSchema } from '../../../dialogs/campaigns/campaign-plan.js';
import type { CampaignMember } from '../../../dialogs/campaigns/member.js';
import { loadLibrary } from '../../../dialogs/script/library.js';
import { type LowdbUnderTest, openInTemporaryHome } from '../../data/lowdb-home.js';
import { caseOf, reachable } from '../trial-case.js';

const inHongKong = '+85251230101';
/** Half past seven in New York, half past eight the next morning in Hong Kong. */
const evening = Date.parse('2026-03-03T00:30:00Z');

describe('a script that is for the telephones of Hong Kong', () => {
  let folder: string;
  let home: LowdbUnderTest;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ringback-scripts-'));
    for (const name of ['common.v1.yaml', 'borrower-after.v1.yaml']) {
      const text = await readFile(join(scriptsFolder, name), 'utf8');
      await writeFile(join(folder, name), text);
      // A second version, which is for Hong Kong alone.
      if (name.startsWith('borrower'))
        await writeFile(
          join(folder, 'borrower-after.v2.yaml'),
          text.replace(/^version: 1$/mu, 'version: 2\ncountries: [HK]'),
        );
    }
    home = await openInTemporaryHome();
    const { store } = home;
    await store.putCase(caseOf());
    await store.putCase(
      caseOf({ id: 'case-hk' }, { id: 'mei', zone: 'Asia/Hong_Kong', contactPoints: [reachable(inHongKong)] }),
    );
  });
  afterEach(async () => {
    await home.dispose();
    await rm(folder, { recursive: true, force: true });
  });

  function parts() {
    const { store } = home;
    const { scripts, faults } = loadLibrary([folder]);
    expect(faults).toEqual([]);
    const clock = new ManualClock(evening);
    const shared = { store, clock, log: silentLog };
    const kept = { ...shared, scripts, gate: new Gate(store, clock), stops: new StopList(shared), onJobs: () => {} };
    return { ...kept, turns: new TurnPath(kept), desk: new Desk(kept) };
  }

  const wish = { party: 'borrower', channel: 'sms', scriptId: 'borrower-after' } as const;

  it('is not begun with a number elsewhere, and the record says why', async () => {
    const all = parts();
    await expect(contactParty({ ...wish, caseId: 'case-dana', scriptVersion: 2 }, all)).rejects.toMatchObject({
      code: 'refused-market-not-carried',
    });
    expect(await contactRefusals('case-dana', home.store)).toMatchObject([
      {
        reason: 'market-not-carried',
        rule: 'not-carried',
        setting: 'script countries HK',
        words: 'The script is for telephones in HK, and this number is in US. Choose one that is for it.',
      },
    ]);
    await expect(contactParty({ ...wish, caseId: 'case-dana', scriptVersion: 1 }, all)).resolves.toHaveProperty(
      'conversationId',
    );
  });

  it('is begun with a number there', async () => {
    await expect(contactParty({ ...wish, caseId: 'case-hk', scriptVersion: 2 }, parts())).resolves.toHaveProperty(
      'conversationId',
    );
  });

  it.each<[readonly string[], readonly unknown[]]>([
    [
      ['borrower-after.v2'],
      [
        ['case-dana', 'left-out', 'market-not-carried'],
        ['case-hk', 'waiting', ''],
      ],
    ],
    [
      ['borrower-after.v1', 'borrower-after.v2'],
      [
        ['case-dana', 'waiting', ''],
        ['case-hk', 'waiting', ''],
      ],
    ],
  ])('is left out of a campaign with %j for whom it is not, and why', async (scripts, expected) => {
    const { planner } = openCampaigns(parts());
    const plan = { id: 'spring', scripts, order: ['notice-sms'] };
    await planner.plan(campaignWishSchema.parse(plan), 'Kim');
    const members: CampaignMember[] = [];
    for await (const member of home.store.campaigns.members('spring')) members.push(member);
    const found = members.map(({ caseId, state, why }) => [caseId, state, why]);
    expect(found.sort()).toEqual(expected);
    // Of two scripts Dana gets the one that may go there.
    const [one] = members.filter(({ caseId, state }) => caseId === 'case-dana' && state === 'waiting');
    if (one) expect(one.arm).toBe(0);
  });
});
