import { asks } from '../../per-question.js';
import { asksOfADeed } from './limits.js';

/** What is asked for may lie ahead: a yes to it may say when. */
const asksAhead = asks(
  /\b(?:may|can|could|will|would|shall|should|willing|plan|going to|intend|expect|understand|clear|agree)\b/i,
);
const soon =
  /^[\s,.!-]*(?:(?:but|well|just|only|i|we|it|he|she|they|will|do|am|is|are|'s|'m|'re|'ll)\b[, ]*)*(?:soon|shortly|eventually|some ?day|tomorrow|next (?:week|month|year|quarter|spring|summer|fall|winter|monday|tuesday|wednesday|thursday|friday)|(?:starting|beginning|effective|as of|from) (?:next|tomorrow|monday|(?:in )?(?:january|february|march|april|may|june|july|august|september|october|november|december))|in (?:a|an|one|two|three|four|five|six|\d+|a few|a couple(?: of)?) (?:days?|weeks?|months?|years?)(?! (?:ago|now))|(?:i|we|he|she|they|it)(?:'ll| will)(?=$|[.!,])|pending|still (?:waiting|pending)|about to|starts? (?:next|on|in)|coming (?:tomorrow|next))\b.*/i;
const notYet = /^[\s,.!-]*(?:but |well |just )?not (?:yet|now|right now|today)\b.*/i;
const yetToBe =
  /(?:n't|\bnot)\b[^.!?]{0,30}\byet\b|\b(?:once|when|as soon as) (?:it|we|i|they|the \w+)(?:'s|'re|'m| is| are| am|'ve| have)\b.*/i;

/** The words by which a yes puts off what it says yes to: "yes, soon", "yes, not yet", "yes, starting next month". */
export function putOff(rest: string, question: string): string | undefined {
  const found = notYet.exec(rest) ?? (asksAhead(question) ? null : (soon.exec(rest) ?? notSoFar(rest, question)));
  return found?.[0].replace(/^[\s,.!-]+/, '');
}

const notSoFar = (rest: string, question: string) => (asksOfADeed(question) ? null : yetToBe.exec(rest));
