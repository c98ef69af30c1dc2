import { askForTime } from '../calls/book-call.js';
import { proceed } from '../proceed.js';
import type { Turn } from '../turn.js';
import { isOpen, questionOf } from './applicable.js';
import { askQuestion } from './ask.js';

/** Puts what stands open to the party again, after a command was answered. A command is never an error. */
export function reask(turn: Turn): void {
  const { open } = turn.state;
  switch (open?.kind) {
    case 'question': {
      const question = questionOf(turn.script, open.questionId);
      // What was answered with the same words is not asked again.
      return isOpen(question, turn.state) ? askQuestion(turn, question) : proceed(turn);
    }
    case 'call-back-time':
      return askForTime(turn, open, 'retry');
    case 'notice':
      return turn.send('notice-again', {}, 'reply', open);
    default:
      return proceed(turn);
  }
}
