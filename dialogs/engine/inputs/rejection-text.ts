import { fill } from '../../script/interpolate.js';
import type { Script } from '../../script/script.js';
import type { MessageName } from '../../script/steps.js';
import type { RejectReason } from '../../vocabulary.js';
import { standingValues } from '../asking/standing-values.js';
import type { ConversationState } from '../state.js';

/** The script's message for each reason why a document will not do. */
export const rejections: Readonly<Record<RejectReason, MessageName>> = {
  unreadable: 'supplement-unreadable',
  'wrong-document': 'supplement-wrong',
  incomplete: 'supplement-incomplete',
  other: 'supplement-other',
};

/** Why a document will not do, as the script says it to this party. */
export function rejectionText(
  { messages, supplements }: Pick<Script, 'messages' | 'supplements'>,
  { brief, locale }: Pick<ConversationState, 'brief' | 'locale'>,
  { item, reason, words }: { readonly item: string; readonly reason?: RejectReason; readonly words?: string },
): string | undefined {
  const template = messages[rejections[reason ?? 'unreadable']]?.[locale];
  const name = supplements[item]?.name[locale] ?? item;
  return template && fill(template, { ...standingValues(brief, locale), item: name, reason: words ?? '' });
}
