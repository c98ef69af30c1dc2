import type { ConversationState } from '../state.js';
import type { Utterance } from '../turn.js';

/**
 * Names the wording of a message as `<script>.v<version>/<locale>/<name>`: what the script calls it, the question that it
 * asks, or the part that it plays. Undefined for words that belong to none of these.
 */
export function wordingOf(
  { name, open, step }: Pick<Utterance, 'name' | 'open' | 'step'>,
  { script, locale }: Pick<ConversationState, 'script' | 'locale'>,
): string | undefined {
  const question = open && 'questionId' in open ? open.questionId : undefined;
  const own = name ?? question ?? step;
  return own === undefined ? undefined : `${script.id}.v${script.version}/${locale}/${own}`;
}
