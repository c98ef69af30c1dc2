import type { Store } from '../../data/store.js';
import { answered, asked, commitOf } from '../contracts/store-contract.js';
import { openInNewDatabase, type PostgresUnderTest } from './postgres-home.js';

describe('verify over PostgreSQL', () => {
  let under: PostgresUnderTest;
  let store: Store;

  beforeEach(async () => {
    under = await openInNewDatabase();
    store = under.store;
    for (const logId of ['conv-1', 'conv-2']) {
      const commit = commitOf({ logId, partyId: `of-${logId}` });
      await store.commit(commit);
      await store.commit({ ...commit, expectedVersion: 1, events: [asked, answered(`again in ${logId}`)] });
    }
  });
  afterEach(async () => await under?.dispose());

  const faults = async () => (await store.verify()).faults.map(({ logId, seq, fault }) => [logId, seq, fault]);
  const replaceInRecords = (from: string, to: string) =>
    under.change(
      `update commits set record = decode(replace(encode(record, 'hex'), $1, $2), 'hex') where log_id = 'conv-1'`,
      Buffer.from(from).toString('hex'),
      Buffer.from(to).toString('hex'),
    );

  it('finds nothing wrong with what was left alone', async () => {
    expect(await store.verify()).toEqual({ logs: 2, events: 8, faults: [] });
  });

  it('R-LOG-2 names the event whose facts were changed', async () => {
    await replaceInRecords('"clear"', '"vague"');
    expect(await faults()).toEqual([['conv-1', 2, 'changed-event']]);
  });

  it('finds a commit that was taken away, and a log that was cut with its document set back', async () => {
    await under.change(`delete from commits where log_id = 'conv-1' and version = 2`);
    expect(await faults()).toEqual([['conv-1', 3, 'cut-tail']]);
    await under.change(
      `update logs set version = 1, document = json_build_object('format', 2, 'id', id, 'caseId', case_id,
        'partyId', party_id, 'version', 1, 'seq', 2, 'hash', 'x', 'jobs', '[]'::json, 'index', '{}'::json)
       where id = 'conv-1'`,
    );
    expect(await faults()).toEqual([['conv-1', 3, 'cut-tail']]);
  });

  it('finds a log that is gone, also when its head went with it', async () => {
    await under.change(`delete from logs where id = 'conv-1'`);
    expect(await faults()).toEqual([['conv-1', undefined, 'missing-log']]);
    await under.change(`delete from heads where log_id = 'conv-1'`);
    expect(await faults()).toEqual([['', undefined, 'missing-log']]);
  });

  it('finds that the count was lowered to hide that a log is gone', async () => {
    const counts = () => under.change('select shard, logs from begun order by shard');
    const before = await counts();
    await store.commit(commitOf({ logId: 'conv-3' }));
    const grown = (await counts()).find(({ logs }, at) => logs !== before[at]?.logs);
    for (const table of ['logs where id', 'heads where log_id', 'commits where log_id'])
      await under.change(`delete from ${table} = 'conv-3'`);
    await under.change('update begun set logs = logs - 1 where shard = $1', grown?.shard);
    expect(await faults()).toEqual([['', undefined, 'missing-log']]);
    await under.change('delete from begun where shard = $1', grown?.shard);
    expect((await faults()).at(-1)).toEqual(['', undefined, 'missing-log']);
  });

  it('finds a head that was forged, and one that was removed to hide a cut', async () => {
    await under.change(`update heads set seq = 1 where log_id = 'conv-1'`);
    expect(await faults()).toEqual([['conv-1', undefined, 'forged-head']]);
    await under.change(`delete from heads where log_id = 'conv-1'`);
    expect(await faults()).toEqual([['conv-1', undefined, 'forged-head']]);
  });

  it('R-LOG-2 finds a log that was given to another case, and one put in the place of another', async () => {
    await under.change(
      `update logs set document = (document::jsonb || '{"caseId":"case-9"}')::json where id = 'conv-1'`,
    );
    expect(await faults()).toEqual([['conv-1', 1, 'changed-event']]);
    await under.change(`delete from commits where log_id = 'conv-1'`);
    await under.change(
      `insert into commits select 'conv-1', version, turn, record from commits where log_id = 'conv-2'`,
    );
    expect(await faults()).toEqual([['conv-1', 1, 'moved-event']]);
  });

  it('finds a key that was marked as destroyed by somebody else than erase', async () => {
    await under.change(
      `update party_keys set wrapped = null, erasure = 'forged'
       where ref = (select key_ref from logs where id = 'conv-1')`,
    );
    expect(await faults()).toEqual([['', undefined, 'forged-erasure']]);
  });

  it('counts every log that several processes begin at once, and none that was begun before', async () => {
    const other = await under.reopen();
    store = other;
    const ids = Array.from({ length: 20 }, (_, at) => `conv-${at + 1}`);
    const begun = [store, store].flatMap((one) =>
      ids.map((logId) => one.commit(commitOf({ logId, partyId: `of-${logId}` }))),
    );
    expect((await Promise.all(begun)).filter((outcome) => outcome === 'committed')).toHaveLength(18);
    expect(await store.verify()).toMatchObject({ logs: 20, faults: [] });
  });
});
