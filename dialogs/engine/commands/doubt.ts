import { leave } from '../exits.js';
import { reask } from '../reask.js';
import type { Command } from './command.js';

/** Words that ask who we are and call nobody a fraud. */
const asksWho =
  /\bwho( i|')?s (this|calling|that)\b|\bwho(('re| are)? (you|ya'?ll)| am i)\b|\bwhere are you calling from\b|\bwhat company\b|(你|您|你们).{0,4}是?(谁|哪位|哪里|哪儿|什么人|哪家|哪个(单位|银行|公司)|干(什么|嘛|啥)的)/iu;
const accuses = /scam|fraud|phish|spam|con artist|骗|假|冒充/iu;

/** "Who is this?" gets our name once more and the question again. Who asks a second time, or fears a fraud, is let go. */
export const doubt: Command = (turn, words) => {
  if ((turn.state.session?.doubts ?? 0) > 1 || !asksWho.test(words) || accuses.test(words))
    return leave(turn, 'doubt', words);
  turn.say('caller-identity');
  reask(turn);
};
