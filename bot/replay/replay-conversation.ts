import { isOpen } from '../../dialogs/engine/asking/applicable.js';
import { decide } from '../../dialogs/engine/decide.js';
import type { EngineEvent } from '../../dialogs/engine/event.js';
import type { Input } from '../../dialogs/engine/input.js';
import type { ConversationState, Open } from '../../dialogs/engine/state.js';
import type { Profiles } from '../../dialogs/policy/profiles/registry.js';
import type { Script } from '../../dialogs/script/script.js';
import type { Happening } from './happening.js';
import { happeningsIn } from './happenings.js';

/** How a conversation would stand, had it been held with this script and this version of Ringback. */
export interface Replayed {
  readonly state: ConversationState;
  /** Inputs that had no place in it: the question is not asked, or was settled sooner. */
  readonly leftOut: number;
}

/**
 * Decides a past conversation anew. Every answer goes to the question that it was given to, whatever stands open in the
 * replay. `profiles` are the markets' own unless told. Undefined when the log says too little: the party was erased, or nobody knew the number.
 */
export function replayConversation(
  script: Script,
  events: readonly EngineEvent[],
  profiles?: Profiles,
): Replayed | undefined {
  let state: ConversationState | undefined;
  let leftOut = 0;
  for (const happening of happeningsIn(events)) {
    if (state === undefined && happening.input.kind !== 'start') return undefined;
    state = state && joinTexts({ script, profiles }, state, happening.input.at);
    const aligned = align(script, state, happening);
    if (aligned) state = decide(script, aligned.state, aligned.input, profiles).state;
    else if (happening.input.kind !== 'timer') leftOut += 1;
  }
  return state && { state: joinTexts({ script, profiles }, state), leftOut };
}

interface Aligned {
  readonly input: Input;
  readonly state?: ConversationState;
}

function align(
  script: Script,
  state: ConversationState | undefined,
  { input, before, review }: Happening,
): Aligned | undefined {
  switch (input.kind) {
    case 'start':
      return { input: { ...input, script: { id: script.id, version: script.version } } };
    case 'timer':
      // Which messages wait for each other is decided anew, and with it when they are joined.
      return state && input.name !== 'join-texts' ? { input, state } : undefined;
    case 'resolve': {
      const twin =
        state &&
        Object.values(state.reviews).find(
          (one) => !one.resolved && one.reason === review?.reason && one.questionId === review.questionId,
        );
      return twin && { input: { ...input, reviewId: twin.id }, state };
    }
    case 'speech':
    case 'keys':
    case 'silence':
    case 'text':
      return state && heardIn(script, state, before?.open, input);
    default:
      return { input, state };
  }
}

/** Puts an answer to what it was an answer to. */
function heardIn(script: Script, state: ConversationState, open: Open | undefined, input: Input): Aligned | undefined {
  if (!open || sameOpen(open, state.open)) return { input, state };
  if (open.kind !== 'question') return state.session?.identified ? undefined : { input, state: { ...state, open } };
  const question = script.questions.find((one) => one.id === open.questionId);
  if (!question || !isOpen(question, state)) return undefined;
  return { input, state: { ...state, open: { kind: 'question', questionId: open.questionId, probe: 0 }, tries: 0 } };
}

function sameOpen(a: Open, b: Open | undefined): boolean {
  if (a.kind !== b?.kind) return false;
  return !('questionId' in a && 'questionId' in b) || a.questionId === b.questionId;
}

/** Lets messages that wait for the rest of them be answered, when their time has come before `at`. */
function joinTexts(
  { script, profiles }: { readonly script: Script; readonly profiles: Profiles | undefined },
  state: ConversationState,
  at?: string,
): ConversationState {
  const due = state.timers['join-texts'];
  if (due === undefined || (at !== undefined && due > at)) return state;
  return decide(script, state, { kind: 'timer', name: 'join-texts', key: `join-${due}`, at: due }, profiles).state;
}
