import type { CompiledQuestion } from '../../script/script.js';
import type { Clarity } from '../../vocabulary.js';
import type { Turn } from '../turn.js';
import { askQuestion } from './ask.js';

/** The message that teaches about a question, if it has one that was not sent yet. */
export function lessonFor(turn: Turn, question: CompiledQuestion, clarity: Clarity): string | undefined {
  if (turn.state.answers[question.id]?.educated) return undefined;
  const { educate, recheck } = question.onFail;
  return clarity === 'contradicts' ? (recheck ?? educate) : educate;
}

/** Explains, sends the explanation to keep, and asks once more. Never says that an answer was wrong. */
export function educate(turn: Turn, question: CompiledQuestion, message: string): void {
  turn.record({ kind: 'education-given', data: { questionId: question.id, message } });
  sendLesson(turn, message);
  if (turn.onVoice) turn.say('evasion', { reason: '' });
  else takeYourTime(turn);
  askQuestion(turn, question, turn.onVoice ? 'retry' : 'ask');
}

function takeYourTime(turn: Turn): void {
  const words = turn.script.messages['take-your-time']?.[turn.state.locale];
  if (words) turn.utter({ text: turn.fill(words), lead: true });
}

/** Sends an explanation to keep. `aloud` it is also spoken, or, where it has no words for that, announced. */
export function sendLesson(turn: Turn, message: string, aloud = turn.onVoice): void {
  const { dueDay } = turn.state.brief.onFile;
  const values: Record<string, string> = dueDay === undefined ? {} : { day: String(dueDay) };
  turn.send(fitting(turn, message), values, 'reply');
  if (!aloud) return;
  const spoken = turn.script.messages[`${message}-by-voice`];
  if (spoken && dueDay !== undefined) {
    const text = turn.fill(spoken[turn.state.locale], values);
    turn.utter({ text, uninterruptible: true });
  } else turn.say('explained');
}

/** A lesson that names the due day cannot be given where the file has none. */
function fitting(turn: Turn, message: string): string {
  const needsDay = turn.script.messages[message]?.[turn.state.locale].includes('{day}') ?? false;
  return needsDay && turn.state.brief.onFile.dueDay === undefined && turn.script.messages['repayment-guide']
    ? 'repayment-guide'
    : message;
}
