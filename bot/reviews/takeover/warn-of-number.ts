import { AppError } from '../../../dialogs/app-error.js';
import { numberWarning } from '../../../dialogs/engine/takeover/number-warning.js';
import { takenOver } from './taken-over.js';
import { type WriteParts, write } from './write.js';

/** Asks the party, in the words of the script, to send no numbers of IDs and cards. Rejects as writing does. */
export async function warnOfNumber(id: string, by: string, parts: WriteParts): Promise<void> {
  const state = await takenOver(id, by, parts);
  const script = parts.scripts.get(state.script.id, state.script.version);
  const text = script && numberWarning(script, state);
  if (text === undefined) throw new AppError('script-unknown', 'This script has no words for it. Write your own.');
  await write(id, { by, text, warnsOfNumber: true }, parts);
}
