import { type ReadScript, readScript } from '../../dialogs/script/read-script.js';
import { ownIncludes } from './own-scripts.js';

/** Texts whose reading is kept: each look at a draft asks what is wrong with it, and a reading takes a while. */
const most = 8;
const read = new Map<string, ReadScript>();

/** What the text of a draft is read as, with everything that is wrong with it. */
export function readDraft(text: string, file: string): ReadScript {
  const key = `${file}\n${text}`;
  const known = read.get(key) ?? readScript(text, file, ownIncludes());
  // What was looked at last is forgotten last.
  read.delete(key);
  read.set(key, known);
  const [oldest] = read.keys();
  if (read.size > most && oldest !== undefined) read.delete(oldest);
  return known;
}
