import { coverNumbers } from '../../private-numbers/cover-numbers.js';
import type { PrivateNumber } from '../../private-numbers/private-number.js';
import type { Script } from '../../script/script.js';
import type { Input } from '../input.js';
import type { ConversationState } from '../state.js';
import type { Turn } from '../turn.js';

/**
 * An input with the numbers of IDs and bank cards covered that nobody asked for, before anything is made of it: what
 * never came in stands in no log, and so on no page and in no export, notice or pack.
 */
export function coverInput(
  input: Input,
  script: Script,
  state: ConversationState | undefined,
): { readonly input: Input; readonly covered: readonly PrivateNumber[] } {
  if (input.kind !== 'text' && input.kind !== 'speech' && input.kind !== 'stranger') return { input, covered: [] };
  const asked = digitsAsked(script, state);
  const { text, kinds: covered } = coverNumbers(input.text, asked);
  if (input.kind !== 'speech' || !input.alternatives)
    return { input: covered.length > 0 ? { ...input, text } : input, covered };
  const alternatives = input.alternatives.map((one) => coverNumbers(one, asked).text);
  return { input: { ...input, text, alternatives }, covered };
}

/** How many digits the open question wants, if any. */
function digitsAsked(script: Script, state: ConversationState | undefined): number | undefined {
  const { open } = state ?? {};
  const id = open && 'questionId' in open ? open.questionId : undefined;
  return script.questions.find((one) => one.id === id && one.type === 'digits')?.length;
}

/** Notes what was covered, and asks whoever wrote it not to send such numbers, unless they are not to be answered. */
export function noteCovered(turn: Turn, kinds: readonly PrivateNumber[]): void {
  if (kinds.length === 0) return;
  turn.record({ kind: 'number-covered', data: { kinds } });
  const { silenced, optedOut, status, takeover } = turn.state;
  // Who writes in the bot’s place is shown it, and asks them.
  if (takeover) return;
  const answered = turn.utterances.splice(0);
  const mayWarn = turn.input.kind === 'text' && !silenced && !optedOut && (status === 'open' || answered.length > 0);
  if (mayWarn && turn.script.messages['number-covered']) turn.send('number-covered', {}, 'reply');
  turn.utterances.push(...answered);
}
