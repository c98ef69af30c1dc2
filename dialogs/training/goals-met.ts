import type { EngineEvent } from '../engine/event.js';
import type { ConversationState } from '../engine/state.js';
import type { AnswerValue, Locale } from '../vocabulary.js';
import type { Goal } from './played-borrower.js';

/** How a goal was met, or not. */
export interface GoalMet {
  readonly id: string;
  readonly title: Goal['title'];
  readonly isMet: boolean;
  /** The words that it is about, where some were written. */
  readonly words?: string;
}

/** What a practice came to. */
export interface Played {
  readonly locale: Locale;
  readonly state: ConversationState;
  readonly events: readonly EngineEvent[];
  /** A value as it would be read for a question; undefined where it cannot be. */
  readonly read: (questionId: string, said: string) => AnswerValue | undefined;
}

/** Which goals were met. */
export function goalsMet(goals: readonly Goal[], played: Played): readonly GoalMet[] {
  return goals.map((goal) => ({ id: goal.id, title: goal.title, ...look(goal, played) }));
}

function look(goal: Goal, { locale, state, events, read }: Played): Pick<GoalMet, 'isMet' | 'words'> {
  const written = events.flatMap((event) => (event.kind === 'person-wrote' ? [event.personal?.text ?? ''] : []));
  switch (goal.kind) {
    case 'said': {
      const found = firstWith(written, goal.words[locale]);
      return { isMet: found !== undefined, ...(found !== undefined && { words: found }) };
    }
    case 'never-said': {
      const found = firstWith(written, goal.words[locale]);
      return { isMet: found === undefined, ...(found !== undefined && { words: found }) };
    }
    case 'silent':
      return { isMet: written.length === 0, ...(written[0] !== undefined && { words: written[0] }) };
    case 'answered': {
      const wanted = read(goal.question, goal.value[locale]);
      const { value, status } = state.answers[goal.question] ?? {};
      const isSettled = status === 'clear' || status === 'set-by-person';
      return { isMet: isSettled && wanted !== undefined && JSON.stringify(value) === JSON.stringify(wanted) };
    }
    case 'decided':
      return { isMet: isDecided(goal, state) };
    case 'handed-on':
      return { isMet: state.team === goal.team };
    case 'handed-back':
      return { isMet: state.takeover === undefined };
  }
}

function firstWith(written: readonly string[], wanted: readonly string[]): string | undefined {
  return written.find((text) => wanted.some((one) => text.toLowerCase().includes(one.toLowerCase())));
}

function isDecided(
  { question, reason, by }: Extract<Goal, { kind: 'decided' }>,
  { reviews }: ConversationState,
): boolean {
  const about = Object.values(reviews).filter(
    (review) =>
      (question === undefined || review.questionId === question) && (reason === undefined || review.reason === reason),
  );
  const ways: readonly string[] = by;
  return (
    about.length > 0 && about.every(({ resolved }) => resolved !== undefined && ways.includes(resolved.resolution))
  );
}
