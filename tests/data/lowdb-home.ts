import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLowdbStore } from '../../data/lowdb/open-lowdb-store.js';
import type { Store } from '../../data/store.js';
import type { StoreUnderTest } from '../contracts/store-contract.js';

/** A lowdb store in a folder of its own. */
export interface LowdbUnderTest extends StoreUnderTest {
  readonly home: string;
}

/** Opens a store in a new temporary folder. */
export async function openInTemporaryHome(): Promise<LowdbUnderTest> {
  const home = await mkdtemp(join(tmpdir(), 'ringback-store-'));
  let open: Store = await openLowdbStore({ home });
  return {
    home,
    store: open,
    reopen: async () => {
      await open.close();
      open = await openLowdbStore({ home });
      return open;
    },
    dispose: async () => {
      await open.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Every file under a folder, with its bytes. */
export async function filesUnder(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(path)] as const)));
}
