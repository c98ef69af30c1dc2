import { writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { Blobs } from '../../data/documents/blobs.js';
import { DocumentStore } from '../../data/documents/document-store.js';
import { FileBlobs } from '../../data/documents/file-blobs.js';
import type { ScriptLibrary } from '../../dialogs/script/library.js';
import { buildPack } from '../evidence/build-pack.js';
import type { StorePlace } from '../open-store.js';
import { ScriptBook } from '../scripts/script-book.js';
import { withStore } from './with-store.js';

/** `ringback evidence CASE FILE`: writes the evidence pack of a case. Gives the exit code. */
export async function evidenceCommand(
  caseId: string,
  file: string,
  { place, scripts }: { readonly place: StorePlace; readonly scripts: ScriptLibrary },
  output: (line: string) => void,
  blobs: Blobs = new FileBlobs(join(place.home, 'documents')),
): Promise<number> {
  return await withStore(place, output, async (store) => {
    const pack = await buildPack(caseId, userInfo().username, new Date().toISOString(), {
      store,
      scripts: await ScriptBook.read(store, scripts),
      documents: new DocumentStore(blobs, store),
    });
    try {
      await writeFile(file, pack, { mode: 0o600 });
    } catch {
      output(`${file} cannot be written: see that its folder is there and may be written to.`);
      return 1;
    }
    output(`The evidence of ${caseId} is in ${file}. Check it anywhere with: npm run -s ringback -- verify ${file}`);
    return 0;
  });
}
