import { buffer } from 'node:stream/consumers';
import { openPromise } from 'yauzl';

/** No pack is larger, unpacked; an archive that says otherwise is none of ours. */
const mostBytes = 1024 * 1024 * 1024;

/** Unpacks an archive in memory: paths and what they hold. Throws when it is no zip archive, or a bomb. */
export async function readPack(path: string): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await openPromise(path);
  const files = new Map<string, Buffer>();
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    bytes += entry.uncompressedSize;
    if (bytes > mostBytes) throw new Error('The archive is larger than any pack.');
    // The stream ends with an error when there is more, or less, than the archive says.
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  }
  return files;
}
