import { AppError } from '../../dialogs/app-error.js';
import { openQuestions } from '../../dialogs/engine/asking/applicable.js';
import { briefFor } from '../../dialogs/engine/brief.js';
import type { EngineEvent } from '../../dialogs/engine/event.js';
import type { Input, Resolution } from '../../dialogs/engine/input.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import type { ScriptLibrary } from '../../dialogs/script/library.js';
import type { Script } from '../../dialogs/script/script.js';
import { type GoalMet, goalsMet } from '../../dialogs/training/goals-met.js';
import type { PlayedBorrower } from '../../dialogs/training/played-borrower.js';
import type { AnswerValue, Locale, Team } from '../../dialogs/vocabulary.js';
import { Rehearsal } from '../rehearsal/rehearsal.js';
import { sampleCase } from '../rehearsal/sample-case.js';
import { readCorrection } from '../reviews/read-correction.js';
import { readResolution } from '../reviews/read-decision.js';
import { refuseUnwritable } from '../reviews/takeover/refuse-unwritable.js';
import { refuseWords } from '../reviews/takeover/refuse-words.js';
import { BorrowerPlayer } from './borrower-player.js';

/** What an agent does in a practice. */
export type PracticeAct =
  | { readonly kind: 'take-over' | 'hand-back' }
  | { readonly kind: 'write'; readonly text: string }
  | { readonly kind: 'fill'; readonly questionId: string; readonly value: AnswerValue }
  | { readonly kind: 'decide'; readonly reviewId: string; readonly resolution: Resolution }
  | { readonly kind: 'hand-on'; readonly team: Team };

/** A practice as far as it has come. */
export interface Practised {
  readonly script: Script;
  readonly state: ConversationState;
  readonly events: readonly EngineEvent[];
  readonly goals: readonly GoalMet[];
}

/** How a practice is played. */
export interface Practice {
  readonly borrower: PlayedBorrower;
  readonly locale: Locale;
  readonly by: string;
  readonly acts: readonly PracticeAct[];
}

/** A weekday in the morning where the fictional parties live. */
const begins = { 'en-US': '2026-03-02T15:00:00.000Z', 'zh-CN': '2026-03-02T02:00:00.000Z' } as const;
/** Between two things that an agent does: the party has time to answer. */
const minute = 60_000;
const takeoverMs = 15 * minute;

/**
 * Plays a practice from its beginning: the real engine on a fictional case, nothing kept, nobody contacted. What the last
 * act may not do is refused as in earnest: `words-threaten`, `opted-out`, `not-taken-over`, `question-not-open` and so on.
 */
export function practise({ borrower, locale, by, acts }: Practice, scripts: ScriptLibrary): Practised {
  const script = scripts.latest(borrower.script);
  if (!script) throw new AppError('script-unknown', `There is no script ${borrower.script}.`);
  const stage = script.stage === 'any' ? 'before-disbursement' : script.stage;
  const file = sampleCase(locale === 'zh-CN' ? 'cn' : 'us', locale, stage);
  const party = file.parties.find(({ role }) => role === script.party);
  if (!party) throw new AppError('script-unknown', `Nobody can be played for ${borrower.script}.`);
  const rehearsal = new Rehearsal({ script, brief: briefFor(file, party), channel: 'sms', start: begins[locale] });
  rehearsal.begin();
  const player = new BorrowerPlayer(borrower, { rehearsal, script, party, locale });
  player.begin();
  for (const act of acts) {
    const state = stateIn(rehearsal);
    rehearsal.take(inputOf(act, { by, at: rehearsal.at, state, script, scripts }));
    rehearsal.play({ kind: 'wait', ms: minute });
    if (act.kind === 'write') player.reply(act.text);
    else player.goOn();
  }
  const state = stateIn(rehearsal);
  const { events } = rehearsal;
  return { script, state, events, goals: goalsMet(borrower.goals, { locale, state, events, read }) };

  function read(questionId: string, said: string): AnswerValue | undefined {
    const question = script?.questions.find(({ id }) => id === questionId);
    return question && readCorrection(question, said, stateIn(rehearsal));
  }
}

function stateIn({ state }: Rehearsal): ConversationState {
  if (!state) throw new Error('a practice begins with a conversation');
  return state;
}

interface Situation {
  readonly by: string;
  /** Epoch ms. */
  readonly at: number;
  readonly state: ConversationState;
  readonly script: Script;
  readonly scripts: ScriptLibrary;
}

function inputOf(act: PracticeAct, { by, at, state, script, scripts }: Situation): Input {
  const when = { key: `act:${at}`, at: new Date(at).toISOString(), by } as const;
  const until = new Date(at + takeoverMs).toISOString();
  switch (act.kind) {
    case 'take-over':
      refuseUnwritable(state);
      return { ...when, kind: 'take-over', until };
    case 'hand-back':
      refuseOthers(state, by);
      return { ...when, kind: 'hand-back' };
    case 'write':
      refuseOthers(state, by);
      refuseWords(act.text, state, when.at);
      return { ...when, kind: 'write', text: act.text, until };
    case 'fill': {
      refuseOthers(state, by);
      const question = openQuestions(script, state).find(({ id }) => id === act.questionId);
      if (!question)
        throw new AppError(
          'question-not-open',
          `${act.questionId} is not open. What waits in a review is decided there.`,
        );
      return {
        ...when,
        kind: 'fill',
        questionId: question.id,
        value: readCorrection(question, act.value, state),
        until,
      };
    }
    case 'decide': {
      const review = Object.hasOwn(state.reviews, act.reviewId) ? state.reviews[act.reviewId] : undefined;
      if (!review || review.resolved) throw new AppError('review-resolved', 'This review is decided already.');
      const resolution = readResolution(act.resolution, { review, state }, { scripts });
      return { ...when, kind: 'resolve', reviewId: review.id, resolution };
    }
    case 'hand-on':
      return { ...when, kind: 'team', team: act.team };
  }
}

function refuseOthers({ takeover }: ConversationState, by: string): void {
  if (takeover?.by !== by)
    throw new AppError('not-taken-over', 'The bot is holding this conversation. Take it over first.');
}
