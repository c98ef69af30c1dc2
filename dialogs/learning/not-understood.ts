import type { EngineEvent } from '../engine/event.js';
import type { ConversationState, Saying } from '../engine/state.js';
import { momentsOf } from '../insights/moment.js';
import type { AnswerValue, Locale } from '../vocabulary.js';

/** What an answer turned out to mean: a person decided so, or the party said it plainly later. */
export interface Meant {
  readonly value: AnswerValue;
  readonly by: 'person' | 'party';
}

/** An answer that led to no value. */
export interface NotUnderstood {
  readonly questionId: string;
  /** In which language it was given. */
  readonly locale: Locale;
  /** The party's own words. */
  readonly said: string;
  /** Why: the first code of its verdict. */
  readonly code: string;
  /** The machine did not hear it: its own failing, and no words to learn from. */
  readonly isUnheard: boolean;
  readonly meant?: Meant;
}

/** Words in which nothing was found that speaks of the question: they are not understood rather than evasive. */
const beside = 'off-the-point';

/** The answers of a conversation that led to no value, in their order. */
export function notUnderstoodIn(events: readonly EngineEvent[]): readonly NotUnderstood[] {
  const moments = momentsOf(events);
  const end = moments.at(-1)?.after;
  if (!end) return [];
  return moments.flatMap(({ event, before, after }): NotUnderstood[] => {
    const locale = before?.locale ?? after.locale;
    if (event.kind === 'question-unheard') {
      const { questionId } = event.data;
      return questionId === undefined ? [] : [{ questionId, locale, said: '', code: 'unheard', isUnheard: true }];
    }
    if (event.kind !== 'verdict-reached' || !event.personal) return [];
    const { questionId, clarity, codes } = event.data;
    const { said, value } = event.personal;
    const isDark = clarity === 'unclear' || (clarity === 'evasive' && codes.includes(beside));
    if (!isDark || value !== undefined) return [];
    const meant = meantBy(questionId, after, end);
    return [{ questionId, locale, said, code: codes[0] ?? 'no-value', isUnheard: false, ...(meant && { meant }) }];
  });
}

/** What became of the question after this was said to it. */
function meantBy(questionId: string, after: ConversationState, end: ConversationState): Meant | undefined {
  const record = end.answers[questionId];
  if (record?.status === 'set-by-person' && record.value !== undefined) return { value: record.value, by: 'person' };
  const said = after.answers[questionId]?.sayings.length ?? 0;
  const plain = record?.sayings.slice(said).find(isPlain);
  return plain?.value === undefined ? undefined : { value: plain.value, by: 'party' };
}

function isPlain({ clarity, value }: Saying): boolean {
  return value !== undefined && (clarity === 'clear' || clarity === 'contradicts');
}
