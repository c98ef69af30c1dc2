import type { Profiles } from '../policy/profiles/registry.js';
import type { Script } from '../script/script.js';
import { compose } from './asking/compose.js';
import type { Effect } from './effect.js';
import type { EngineEvent } from './event.js';
import { chase } from './following-up/chase.js';
import { coverInput, noteCovered } from './hearing/cover-input.js';
import type { Input } from './input.js';
import { attemptFailed, carrierWord, contactRefused, fault } from './inputs/attempts.js';
import { callConnected, callEnded } from './inputs/call.js';
import { callOff } from './inputs/call-off.js';
import { attempt } from './inputs/contact.js';
import { heardElsewhere } from './inputs/heard-elsewhere.js';
import { recordingEnded, recordingForgotten, recordingKept, recordingMissed } from './inputs/recordings.js';
import { claim, handToTeam, note, resolve } from './inputs/reviews.js';
import { scriptWithdrawn } from './inputs/script-withdrawn.js';
import { spoken } from './inputs/spoken.js';
import { start } from './inputs/start.js';
import { stranger } from './inputs/stranger.js';
import { supplement } from './inputs/supplement.js';
import { text } from './inputs/text.js';
import { timer } from './inputs/timer.js';
import { takeCall, transferEnded, transferTaken } from './inputs/transfer.js';
import type { ConversationState } from './state.js';
import { changeLanguage, fill, write } from './takeover/by-person.js';
import { handBack, takeOver } from './takeover/take-over.js';
import { Turn } from './turn.js';

/** What follows from an input: facts to be appended and effects to be carried out. */
export interface Decision {
  readonly events: readonly EngineEvent[];
  readonly effects: readonly Effect[];
  /** The state after the events. */
  readonly state: ConversationState;
}

/**
 * Decides one turn. Pure: time and ids come with the input, nothing is read or changed outside. Any input in any state
 * leads to a valid state; a conversation begins with `start`. `profiles` are the markets' own unless told.
 */
export function decide(
  script: Script,
  state: ConversationState | undefined,
  input: Input,
  profiles?: Profiles,
): Decision {
  const { input: kept, covered } = coverInput(input, script, state);
  const turn = new Turn(script, kept, state, profiles);
  take(turn, kept);
  noteCovered(turn, covered);
  compose(turn);
  chase(turn);
  return { events: turn.events, effects: turn.effects, state: turn.state };
}

function take(turn: Turn, input: Input): void {
  switch (input.kind) {
    case 'start':
      return start(turn, input);
    case 'stranger':
      return stranger(turn, input);
    case 'contact':
      return attempt(turn, input);
    case 'call-connected':
      return callConnected(turn, input);
    case 'call-ended':
      return callEnded(turn, input);
    case 'attempt-failed':
      return attemptFailed(turn, input);
    case 'speech':
    case 'keys':
    case 'silence':
      return spoken(turn, input);
    case 'take-call':
      return takeCall(turn, input);
    case 'transfer-taken':
      return transferTaken(turn, input);
    case 'transfer-ended':
      return transferEnded(turn, input);
    case 'recording-ended':
      return recordingEnded(turn, input);
    case 'recording-kept':
      return recordingKept(turn, input);
    case 'recording-missed':
      return recordingMissed(turn, input);
    case 'recording-forgotten':
      return recordingForgotten(turn, input);
    case 'text':
      return text(turn, input);
    case 'heard-elsewhere':
      return heardElsewhere(turn);
    case 'carrier-word':
      return carrierWord(turn, input);
    case 'timer':
      return timer(turn, input);
    case 'claim':
      return claim(turn, input);
    case 'team':
      return handToTeam(turn, input);
    case 'note':
      return note(turn, input);
    case 'resolve':
      return resolve(turn, input);
    case 'take-over':
      return takeOver(turn, input);
    case 'write':
      return write(turn, input);
    case 'change-language':
      return changeLanguage(turn, input);
    case 'fill':
      return fill(turn, input);
    case 'hand-back':
      return handBack(turn, input);
    case 'supplement':
      return supplement(turn, input);
    case 'contact-refused':
      return contactRefused(turn, input);
    case 'script-withdrawn':
      return scriptWithdrawn(turn);
    case 'call-off':
      return callOff(turn);
    case 'fault':
      return fault(turn, input);
  }
}
