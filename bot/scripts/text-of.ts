import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../dialogs/app-error.js';
import { recordOf } from '../../dialogs/script-book/script-record.js';
import { scriptsFolder } from './own-scripts.js';
import type { ScriptBook } from './script-book.js';

/** The text of a version as it was written. Throws with `script-unknown`. */
export function textOf(id: string, version: number, scripts: ScriptBook): string {
  const published = recordOf(scripts.records, id).published.find((one) => one.version === version);
  if (published) return published.text;
  if (!scripts.broughtVersions(id).includes(version))
    throw new AppError('script-unknown', `There is no script ${id} version ${version}.`);
  return readFileSync(join(scriptsFolder, `${id}.v${version}.yaml`), 'utf8');
}
