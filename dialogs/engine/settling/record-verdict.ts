import type { CompiledQuestion } from '../../script/script.js';
import type { Verdict } from '../../vocabulary.js';
import type { Turn } from '../turn.js';

/** Keeps what was understood of an answer, with the words. */
export function recordVerdict(
  turn: Turn,
  question: CompiledQuestion,
  verdict: Verdict,
  said: string,
  confidence?: number,
): void {
  turn.record({
    kind: 'verdict-reached',
    data: {
      questionId: question.id,
      clarity: verdict.clarity,
      codes: verdict.reasons.map((reason) => reason.code),
      intent: verdict.intent,
      confidence,
    },
    personal: { said, value: verdict.value, words: verdict.reasons.map((reason) => reason.words) },
  });
}
