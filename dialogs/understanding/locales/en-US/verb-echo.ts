import { isAbout } from './is-about.js';

const irregular: readonly (readonly string[])[] = [
  ['go', 'went', 'gone'],
  ['get', 'got', 'gotten'],
  ['see', 'saw', 'seen'],
  ['eat', 'ate', 'eaten'],
  ['take', 'took', 'taken'],
  ['buy', 'bought'],
  ['make', 'made'],
  ['pay', 'paid'],
  ['send', 'sent'],
  ['read'],
  ['meet', 'met'],
  ['leave', 'left'],
  ['tell', 'told'],
  ['give', 'gave', 'given'],
  ['sell', 'sold'],
  ['find', 'found'],
  ['speak', 'spoke', 'spoken'],
  ['write', 'wrote', 'written'],
  ['hear', 'heard'],
];
const asked = /\b(?:have|has|did) (?:you|they|he|she|we)(?: ever| already| just| recently| yet)? ([a-z]+)\b(.*)$/i;
const said =
  /^(?:yes,? )?(?:i|we|they|he|she)(?:'ve| have|'s| has)?(?: just| already| recently| actually)? ([a-z]+)\b ?(.*)$/i;
const time =
  /^(?:it|them|that|those|this|one|him|her|all of it|everything)?(?:(?:^| )(?:just|yesterday|today|last|this|in|on|at|a|two|three|years?|months?|weeks?|days?|ago|back|already|week|month|year|spring|summer|fall|autumn|winter|night|time|my|visit|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|myself|ourselves|\d{1,4}))*$/i;
const part = /\b(?:some|part|half|most|one of|few|bit|about|to|no|nothing|rid|off|out|up|over|through)\b/i;

const longest = 90;

const stem = (verb: string) => {
  const plain = verb.toLowerCase();
  return irregular.find((forms) => forms.includes(plain))?.[0] ?? plain.replace(/(?:ied|ed|d|ing|s|y|e)$/, '');
};

/** Whether a clause tells that what was asked was done, with the question's own verb: "I graduated in May". */
export function echoesVerb(clause: string, question: string): boolean {
  const [, verb, object = ''] = asked.exec(question) ?? [];
  const [, done, rest = ''] = said.exec(clause) ?? [];
  if (clause.length > longest || verb === undefined || done === undefined || /\b(?:not|never)\b|n't\b/i.test(clause))
    return false;
  if (stem(verb) !== stem(done) || part.test(rest) || /\b(?:both|all|each|yourself|and)\b/i.test(object)) return false;
  return time.test(rest) || isAbout(rest, object);
}
