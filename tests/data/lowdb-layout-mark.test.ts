import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { all, commitOf } from '../contracts/store-contract.js';
import { openInTemporaryHome } from './lowdb-home.js';

it('does not touch a home that lmdb 3 may have written, and goes on with its own', async () => {
  const { home, store, reopen, dispose } = await openInTemporaryHome();
  await store.commit(commitOf());
  expect(await all((await reopen()).conversationIds())).toEqual(['conv-1']);
  await rm(join(home, 'store.layout'));
  await expect(reopen()).rejects.toMatchObject({ code: 'store-too-old' });
  await dispose();
});
