import type { CompiledQuestion } from '../../script/script.js';
import type { Verdict } from '../../vocabulary.js';
import type { Heard } from '../input.js';
import type { Turn } from '../turn.js';

/** Keeps what was understood of an answer, with the words, and how sure the machine was that it heard these. */
export function recordVerdict(
  turn: Turn,
  question: CompiledQuestion,
  verdict: Verdict,
  said: string,
  heard?: Heard,
): void {
  const { confidence, alternatives } = heard?.kind === 'words' ? heard : {};
  turn.record({
    kind: 'verdict-reached',
    data: {
      questionId: question.id,
      clarity: verdict.clarity,
      codes: verdict.reasons.map((reason) => reason.code),
      intent: verdict.intent,
      confidence,
    },
    personal: {
      said,
      value: verdict.value,
      words: verdict.reasons.map((reason) => reason.words),
      ...(alternatives && alternatives.length > 0 && { alternatives }),
    },
  });
}
