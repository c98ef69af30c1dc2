import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const markSchema = z.object({ began: z.number(), until: z.number() });

/** How far the provider's list of inbound texts was looked through. Epoch ms. */
export interface LookMark {
  /** The first look: what came before is not ours. */
  readonly began: number;
  readonly until: number;
}

/** The mark in a home; undefined when nobody has looked yet, or it cannot be read. */
export async function readLookMark(home: string): Promise<LookMark | undefined> {
  try {
    return markSchema.parse(JSON.parse(await readFile(pathIn(home), 'utf8')));
  } catch (error) {
    // One that means nothing is as good as none; one that cannot be read now may be later.
    const isThere = error instanceof Error && 'code' in error && error.code !== 'ENOENT';
    if (isThere && !(error instanceof z.ZodError)) throw error;
    return undefined;
  }
}

/** Keeps the mark: whoever reads it sees the old one or the new one, also after a power cut. */
export async function writeLookMark(home: string, mark: LookMark): Promise<void> {
  const draft = `${pathIn(home)}.${randomBytes(6).toString('hex')}.draft`;
  await mkdir(home, { recursive: true, mode: 0o700 });
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(JSON.stringify(mark));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, pathIn(home));
}

function pathIn(home: string): string {
  return join(home, 'texts-seen.json');
}
