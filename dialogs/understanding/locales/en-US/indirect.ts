import { isAbout } from './is-about.js';
import { echoesVerb } from './verb-echo.js';

const liking = /\b(?:like|love|enjoy|prefer|fan of|into|interested in|interest in|fond of)\b(.*)$/i;
const asksLiking = /\b(?:do|did|does|would|are|were|have) (?:you|they|he|she)\b/i;
const asksStill = /\b(?:do|are|is|does|have|has) (?:you|they|he|she|it|your \w+) still\b/i;
const over =
  /^(?:no,? )?(?:i|we|he|she|they)(?:'ve| have)? (?:already |just )?(?:left(?! (?:it|them|him|her|my (?!job|position|company)|work|early|for (?:the day|today|lunch))\b)|quit|resigned|retired|gave (?:it|that|\w+) up|stopped(?! (?:for|by|at|in)\b)|sold (?:it|that|mine)|moved (?:away|out|on)|got (?:fired|laid off))\b/i;
const likes =
  /^(?:i|we)(?: really| absolutely| just| do| truly| totally| still| always)* (?:love|adore|enjoy|like)\b ?(.*)$/i;
const dislikes =
  /^(?:i|we)(?: really| absolutely| just| totally)* (?:hate|can't stand|cannot stand|dislike|despise|detest|loathe)\b ?(.*)$/i;
const devoted =
  /^(?:i'm|i am|we're) (?:a|an|such a) (?:(?:big|huge|total|real|massive) )?(.+?) (?:lover|fan|fanatic|enthusiast|addict)$|^(.+?) (?:is|are|was) (?:one of )?my (?:absolute |all[- ]time )?fav(?:ou?rite)s?\b/i;
const averse =
  /^(?:i'm|i am|we're) (?:really |just )?not (?:a (?:big |huge )?fan of|into|interested in|keen on|fond of)\b ?(.*)$|^(.+?) (?:is|are)(?:n't| not) (?:really )?(?:my thing|for me|my cup of tea)\b/i;
const pronoun =
  /^(?:it|them|that|those|this|him|her|one)(?: all)?(?: (?:so much|very much|a lot|too|dearly|there|here))*$/i;
const longest = 90;
const limits =
  /\b(?:but|if|when|only|as long as|depends?|depending|some|sometimes|most|mostly|usually|once|though|although|except|occasionally|used to|would|could|might|may|not as|more than|than|instead|certain|few|other)\b|\?\s*$/i;

/**
 * A yes or no that is not said but certain all the same: tastes told of the very thing asked about ("I hate seafood"),
 * the question's own verb ("I graduated in May"), and what ended where "still" was asked ("I quit in June").
 */
export function indirect(clause: string, question: string): boolean | undefined {
  if (clause.length > longest || /\b(?:not|never)\b|n't\b/i.test(question) || limits.test(clause)) return undefined;
  if (/^i wish!*$/i.test(clause) && /^(?:do|does|is|are|have|has|did|can|will)\b/i.test(question)) return false;
  if (
    /^(?:every ?(?:day|night|week|weekend|morning)|all the time|always|daily)$/i.test(clause) &&
    /^(?:do|does) /i.test(question)
  )
    return true;
  if (asksStill.test(question) && over.test(clause)) return false;
  const object = asksLiking.test(question) ? liking.exec(question)?.[1] : undefined;
  const taste = object === undefined ? undefined : tasteIn(clause, object);
  return taste ?? (echoesVerb(clause, question) ? true : undefined);
}

function tasteIn(clause: string, object: string): boolean | undefined {
  const told = (pattern: RegExp) => {
    const found = pattern.exec(clause);
    return found !== null && speaksOf((found[1] ?? found[2] ?? '').trim(), object);
  };
  if (told(averse) || told(dislikes)) return false;
  if (/\bnot\b|n't\b/i.test(clause)) return undefined;
  return told(likes) || told(devoted) ? true : undefined;
}

const speaksOf = (said: string, object: string) => pronoun.test(said) || isAbout(said, object);
