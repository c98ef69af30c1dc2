import { AppError } from '../../dialogs/app-error.js';
import type { ScriptLibrary } from '../../dialogs/script/library.js';
import type { Script } from '../../dialogs/script/script.js';

/** Throws `script-withdrawn` for a version that no new conversation is to use. */
export function refuseWithdrawn({ id, version }: Pick<Script, 'id' | 'version'>, scripts: ScriptLibrary): void {
  const withdrawal = scripts.withdrawalOf?.(id, version);
  if (withdrawal)
    throw new AppError(
      'script-withdrawn',
      `${withdrawal.by} has withdrawn version ${version} of the script ${id}. Choose another version, or return to this one.`,
    );
}
