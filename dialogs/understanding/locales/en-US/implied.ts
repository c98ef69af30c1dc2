import { asks } from '../../per-question.js';

const asksDeed = asks(
  /^(?:(?:have|has|did) (?:you|they|he|she|we|it|your \w+)|was (?:it|the \w+))\b(?!.*\b(?:or|since|still|any)\b)/i,
);
const number = '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}|a couple(?: of)?|a few|several|many)';
/** A time gone by, and nothing else: whoever tells when it was done says that it was. */
const whenItWas = new RegExp(
  `^(?:(?:just|already|back|like|over|about|way back) )*(?:yesterday|just now|ages ago|(?:a )?(?:long|good|little|short) (?:time|while) (?:ago|back)|long ago|last (?:night|week|month|year|spring|summer|fall|winter|\\w+day)|(?:the )?day before yesterday|${number} (?:minutes?|hours?|days?|weeks?|months?|years?) (?:ago|back))$`,
  'i',
);

const asksHaving = asks(
  /\bdo(?:es)? (?:you|they|he|she|we) have (?:any (?:\w+ )?\w+|(?:\w+ )?(?:\w{2,}[^s\W]s|children))\?\s*$/i,
);
/** So many of them: two of them are some. */
const someOfThem =
  /^(?:(?:just|only|yes) )?(?:(?:the )?one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|a couple|a few|several|an?)(?: of (?:them|each))?(?: (?!(?:hundred|thousand|day|minute|second|moment|week|percent|or|to|on|in|at|off|by|but|for|too|left|paid|sold|lost|dead|passed|grown|used)\b)[a-z]+){0,3}(?: and (?:an?|one|two|three|four|\d) [a-z]+)?(?: (?:that|who) .{2,40})?$/i;

const asksHabit = asks(
  /^do(?:es)? (?:you|they|he|she) (?:ever |usually |still )?(?!(?:have|want|need|know|think|agree|like|love|enjoy|prefer|mind|feel|plan|remember|understand|live|own|owe|see|get|believe)\b)[a-z]+\b/i,
);
const soOften =
  /^(?:(?:an?|one|two|three|\d) \w+|twice|(?:two|three|four|five|a few|a couple) times) (?:a|per|every) (?:day|week|month)$/i;
const gaveUp =
  /^(?:no,? )?(?:i )?(?:just |already |finally )?(?:quit|stopped|gave (?:it|that) up)(?: (?:that|doing it|it|for good|cold turkey|(?:back )?in \w+|last \w+|.{1,24} (?:ago|back)))*$/i;

/** "Twice, actually" to "have you changed employer": it happened. */
const asksOccurrence = asks(/\b(?:have|has|did) (?:you|he|she|they)\b(?![^?]*\bor\b)/i);
const soManyTimes =
  /^(?:yes,? |yeah,? |just |only |about )*(?:once|twice|(?:two|three|four|five|six|a couple|a few|a couple of|several|many|\d) times)(?:,? (?:actually|already|in fact|now|yes|yeah|since(?: then)?|last \w+|this \w+))*$/i;

/** The yes or no that only the shape of an answer gives: a time to "did you", a count to "do you have any". */
export function implied(clause: string, question: string): boolean | undefined {
  if (whenItWas.test(clause) && asksDeed(question)) return true;
  if (soManyTimes.test(clause) && asksOccurrence(question)) return true;
  if (someOfThem.test(clause) && asksHaving(question)) return true;
  if (!asksHabit(question)) return undefined;
  if (gaveUp.test(clause)) return false;
  return soOften.test(clause) ? true : undefined;
}
