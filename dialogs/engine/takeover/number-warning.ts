import { fill } from '../../script/interpolate.js';
import type { Script } from '../../script/script.js';
import { standingValues } from '../asking/standing-values.js';
import type { ConversationState } from '../state.js';

/** How this party is asked to send no numbers of IDs and cards, where the script has words for it. */
export function numberWarning(
  { messages }: Pick<Script, 'messages'>,
  { brief, locale }: Pick<ConversationState, 'brief' | 'locale'>,
): string | undefined {
  const template = messages['number-covered']?.[locale];
  return template && fill(template, standingValues(brief, locale));
}
