import { limits } from '../limits.js';
import type { CompiledQuestion } from '../script/script.js';
import { expectedQuestions, nextQuestion, statementsBefore } from './asking/applicable.js';
import { askQuestion, askStep, type Manner } from './asking/ask.js';
import { readBack } from './asking/read-back.js';
import { toldBefore } from './asking/told-before.js';
import { hangUp } from './calls/hang-up.js';
import { leave } from './ending/exits.js';
import { finish } from './ending/finish.js';
import type { Turn } from './turn.js';

/** Goes on to whatever comes next: the opening, the next question, the read-back, the end. */
export function proceed(turn: Turn): void {
  const { state } = turn;
  if (state.status === 'closed' || state.exit || !state.session) return;
  if (state.session.channel === 'voice' ? opensCall(turn) : opensThread(turn)) return;
  if (overLimit(turn)) return;

  const next = nextQuestion(turn.script, turn.state);
  if (next && toldBefore(turn, next)) return proceed(turn);
  if (next) return askNext(turn, next);
  if (readBack(turn)) return;
  finish(turn);
}

/** Asks a question after what has to be said right before it. */
function askNext(turn: Turn, question: CompiledQuestion): void {
  for (const statement of statementsBefore(turn.script, turn.state, question)) {
    const words = statement.wording[turn.state.locale];
    turn.utter({ text: turn.fill(turn.onVoice ? words.ask : (words.text ?? words.ask)), uninterruptible: true });
    turn.record({ kind: 'statement-made', data: { questionId: statement.id } });
  }
  askQuestion(turn, question);
}

/** The opening of a call, one thing at a time. True while it is under way. */
function opensCall(turn: Turn): boolean {
  const { session } = turn.state;
  if (!session) return true;
  if (!session.disclosed) {
    turn.say('caller-identity');
    turn.record({ kind: 'caller-disclosed', data: { channel: 'voice' } });
  }
  if (!session.rightParty) askStep(turn, 'right-party', { kind: 'right-party' });
  else if (!session.recording) askStep(turn, 'recording', { kind: 'recording' });
  else if (!session.convenient)
    askStep(turn, 'convenience', { kind: 'convenience' }, 'ask', { minutes: String(minutes(turn)) });
  else if (!session.identified) askIdentity(turn);
  else {
    if (!session.commandsExplained) {
      turn.say('commands');
      turn.record({ kind: 'commands-explained', data: {} });
    }
    return false;
  }
  return true;
}

/** A thread of messages asks for the identity, once. True while it is under way. */
function opensThread(turn: Turn): boolean {
  const { session, step } = turn.state;
  if (session?.identified) return false;
  // Who has never had a word from us is told first who we are and why we write.
  if (session?.channel === 'sms' && step === 0 && turn.utterances.length === 0) {
    turn.record({ kind: 'caller-disclosed', data: { channel: 'sms' } });
    turn.send('first-notice', {}, 'reply', { kind: 'notice' });
  } else askIdentity(turn, 'ask');
  return true;
}

/** Asks who is there, in the way of the channel and in the words that fit the try, unless told which. */
export function askIdentity(turn: Turn, manner?: Manner): void {
  if (!turn.state.brief.birthDate) return leave(turn, 'to-person', '');
  if (turn.onVoice) {
    if (turn.state.session?.recording === 'accepted') turn.effect({ kind: 'pause-recording' });
    askStep(
      turn,
      'identity',
      { kind: 'identity' },
      manner ?? (turn.state.tries + turn.state.identity.tries === 0 ? 'ask' : 'retry'),
    );
  } else if (manner === 'ask' || turn.state.tries + turn.state.identity.tries === 0)
    turn.send('identity', {}, 'reply', { kind: 'identity' });
  else askStep(turn, 'identity-by-text', { kind: 'identity' }, manner ?? 'retry');
}

/** The minutes that the rest will take, told truthfully: 14 seconds a question and 45 for the opening. */
export function minutes(turn: Turn): number {
  return Math.max(1, Math.ceil((expectedQuestions(turn.script, turn.state).length * 14 + 45) / 60));
}

function overLimit(turn: Turn): boolean {
  const { session } = turn.state;
  if (session?.channel !== 'voice') return false;
  if (Date.parse(turn.input.at) - Date.parse(session.startedAt) >= turn.profile.maxCallMinutes * 60_000) {
    turn.record({ kind: 'limit-reached', data: { limit: 'callMinutes' } });
    turn.say('too-long');
    hangUp(turn, 'to-text');
    return true;
  }
  const limit =
    session.failures >= limits.failuresPerCall
      ? 'failuresPerCall'
      : session.unheardInRow >= limits.machineFailuresInRow
        ? 'machineFailuresInRow'
        : undefined;
  if (!limit) return false;
  turn.record({ kind: 'limit-reached', data: { limit } });
  goOnByText(turn);
  return true;
}

/** The call does not serve: the rest goes by message, and that is said once. Who was heard is not told that they were not. */
export function goOnByText(turn: Turn, because: 'unheard' | 'unclear' = 'unheard'): void {
  const said = turn.utterances.findIndex((one) => one.step === 'to-text');
  if (said >= 0) turn.utterances.splice(said, 1);
  turn.say(because === 'unclear' ? 'too-long' : 'bad-line');
  hangUp(turn, 'to-text');
}
