import { asks } from '../../per-question.js';

const kin =
  'wife|husband|spouse|partner|mother|father|mom|dad|mama|momma|mommy|mum|papa|poppa|daddy|pops|parents?|folks|son|daughter|child|kid|brother|sister|sibling|friend|buddy|boss|co-?worker|colleague|neighbor|cousin|uncle|aunt';
const kinWord = new RegExp(`^(?:from )?(?:my |our )?(?:${kin})$`, 'i');
/** "My wife's brother": the first of two is only whose the second one is, and the second is none of the party's own. */
const whose = new RegExp(`^'s (?:\\w+ )?(?:${kin})\\b`, 'i');
const ofKin = new RegExp(`\\b(?:${kin})'s (?:\\w+ )?$`, 'i');
const byMarriage = /^[- ]in[- ]laws?\b/i;
const noLonger = /\b(?:ex|former|late|step|god|foster|grand)[- ]$/i;
/** Who lends, or is borrowed from, is not who gave. */
const lends = /^ (?:just |kindly )?(?:lent|loaned|fronted)\b/i;
const borrowedFrom = /\b(?:borrow(?:ed|ing)?|loan|owe)\b[^,.;]{0,30}\b(?:from|off|to) (?:my |our )?$/i;

/** Whether the question is what the party is to somebody else: then "my dad" names the other one. */
export const asksOwnRelation: (question: string) => boolean = asks(
  /\bhow are you related\b|\byour relation(?:ship)? to\b/i,
);

/** Whether the question is how two people are related, whichever way. */
export const asksRelation: (question: string) => boolean = asks(/\b(?:related|relation(?:ship)?)\b/i);

/** Those who are nobody's spouse, parent, child or sibling: "my ex wife", "my wife's brother", "my niece". */
export const noneOfTheNearest: RegExp = new RegExp(
  `\\b(?:ex|former)\\b(?:[- ](?:\\w+))?[.!]*$|\\b(?:${kin})'s (?:\\w+ )?(?:${kin})\\b|\\b(?:boyfriend|girlfriend|fianc[eé]e?|nephew|niece|roommate|boss|manager|pastor|landlord|(?:god|grand)[- ]?(?:mother|father|ma|pa|parents?|son|daughter|child(?:ren)?|kids?))\\b`,
  'i',
);

/** Somebody else said to be the party's own: "he's my dad". */
export function theyAreMy(who: string): RegExp {
  return new RegExp(
    `\\b(?:he|she|they|the (?:main )?borrower|it|that)(?:'s|'re| is| are) my (?:\\w+ )?(?:${who})\\b(?!'s|[- ]in[- ]law)`,
    'i',
  );
}

/** Parents and children have a name of their own on either side; a spouse's spouse is a spouse. */
const directed =
  /^(?:mother|father|mom|dad|mama|momma|mommy|mum|papa|poppa|daddy|pops|parents?|son|daughter|child|kid)$/i;
const ofTheOther = /\bmy (?:\w+ )?$/i;

/** Whether a word for kin names nobody who could be chosen: "my sister in law", "my ex wife", "my wife's brother". */
export function kinOnlyMentioned(before: string, word: string, after: string, question: string): boolean {
  if (!kinWord.test(word)) return false;
  if (byMarriage.test(after) || noLonger.test(before) || whose.test(after) || ofKin.test(before)) return true;
  if (lends.test(after) || borrowedFrom.test(/^from /i.test(word) ? `${before}from ` : before)) return true;
  return asksOwnRelation(question) && directed.test(word) && ofTheOther.test(before);
}
