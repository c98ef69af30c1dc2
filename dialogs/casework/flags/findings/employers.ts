import { understand } from '../../../understanding/understand.js';
import type { CaseFacts } from '../case-facts.js';

/** Whether a name is another employer's than the one on file; a name that only sounds alike, or lacks a part, is not. */
export function isAnotherEmployer({ party }: CaseFacts, name: string): boolean {
  const { employer } = party.onFile;
  if (!employer) return false;
  const { clarity } = understand({ locale: party.locale, type: 'organization', text: name, onFile: employer });
  return clarity === 'contradicts';
}
