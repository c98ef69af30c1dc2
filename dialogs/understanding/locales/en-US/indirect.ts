import { asks, perQuestion } from '../../per-question.js';
import { implied } from './implied.js';
import { isAbout } from './is-about.js';
import { echoesVerb } from './verb-echo.js';

const liking = /\b(?:like|love|enjoy|prefer|fan of|into|interested in|interest in|fond of)\b(.*)$/i;
const likingAsked = perQuestion((question) =>
  /\b(?:do|did|does|would|are|were|have) (?:you|they|he|she)\b/i.test(question)
    ? (liking.exec(question)?.[1] ?? null)
    : null,
);
const denies = asks(/\b(?:not|never)\b|n't\b/i);
const asksWhether = asks(/^(?:do|does|is|are|have|has|did|can|will)\b/i);
const asksHabit = asks(/^(?:do|does) /i);
const asksStill = asks(/\b(?:do|are|is|does|have|has) (?:you|they|he|she|it|your \w+) still\b/i);
const over =
  /^(?:no,? )?(?:i|we|he|she|they)(?:'ve| have)? (?:already |just )?(?:left(?! (?:it|them|him|her|my (?!job|position|company)|work|early|for (?:the day|today|lunch))\b)|quit|resigned|retired|gave (?:it|that|\w+) up|stopped(?! (?:for|by|at|in)\b)|sold (?:it|that|mine)|moved (?:away|out|on)|got (?:fired|laid off))\b/i;
const likes =
  /^(?:(?:i|we) ?)?(?:(?:really|absolutely|just|do|truly|totally|still|always) )*(?:loved?|adored?|enjoy(?:ed)?|liked?)\b ?(.*)$/i;
const dislikes =
  /^(?:(?:i|we) ?)?(?:(?:really|absolutely|just|totally) )*(?:hated?|(?:can't|cannot|couldn't) stand|disliked?|despised?|detest(?:ed)?|loathed?)\b ?(.*)$/i;
const devoted =
  /^(?:i'm|i am|we're) (?:a|an|such a) (?:(?:big|huge|total|real|massive) )?(.+?) (?:lover|fan|fanatic|enthusiast|addict)$|^(.+?) (?:is|are|was) (?:one of )?my (?:absolute |all[- ]time )?fav(?:ou?rite)s?\b/i;
const averse =
  /^(?:i'm|i am|we're) (?:really |just )?not (?:a (?:big |huge )?fan of|into|interested in|keen on|fond of)\b ?(.*)$|^(.+?) (?:is|are)(?:n't| not) (?:really )?(?:my thing|for me|my cup of tea)\b/i;
const wishes = /^(?:i wish|(?:i |only |i only )?wish (?:i|we|it|they|he|she) (?:could|did|had|was|were))!*$/i;
const pronoun =
  /^(?:every (?:minute|second|moment|bit|part|word) of )?(?:it|them|that|those|this|him|her|one|the stuff)(?: all)?(?: (?:so much|very much|a lot|too|dearly|there|here))*$/i;
const longest = 90;
const limits =
  /\b(?:but|if|when|only|as long as|depends?|depending|some|sometimes|most|mostly|usually|once|though|although|except|occasionally|used to|would|could|might|may|not as|more than|than|instead|certain|few|other)\b|\?\s*$/i;

const asksWish = asks(
  /\b(?:would you (?:like|care)|(?:do|did) you want|want (?:some|any|a|to)|interested in|can i (?:get|offer)|do you need|shall (?:we|i)|are you (?:up for|coming|going)|feel like)\b/i,
);
const taken =
  /^(?:please|(?:i )?wouldn't (?:say no|mind(?: one| some| that| it)?|miss it)(?: for .{2,20})?|don't mind if i do|twist my arm|count me in|i'm (?:in|down|game|up for (?:it|that|anything))|(?:why|sure,? why) (?:ever )?not)[.!]*$/i;
const turnedDown =
  /^(?:i'm|i am|we're|we are) (?:all )?(?:good|fine|okay|ok|set)(?: for (?:now|today)| thanks| thank you| though| actually)*[.!]*$|^(?:count me out|no can do|hard pass|rain check|(?:i'll|i will) (?:have to )?(?:pass|sit (?:this|that) one out)|(?:i|we) (?:(?:better|'d better|had better) not|can't make it)|can't make it)\b/i;

/**
 * A yes or no that is not said but certain all the same: tastes told of the very thing asked about ("I hate seafood"),
 * the question's own verb ("I graduated in May"), and what ended where "still" was asked ("I quit in June").
 */
export function indirect(clause: string, question: string): boolean | undefined {
  if (clause.length > longest || denies(question)) return undefined;
  if (wishes.test(clause) && asksWhether(question)) return false;
  if (asksWish(question) && taken.test(clause)) return true;
  if (asksWish(question) && turnedDown.test(clause)) return false;
  const meant = implied(clause, question);
  if (meant !== undefined) return meant;
  if (limits.test(clause)) return undefined;
  if (/^(?:every ?(?:day|night|week|weekend|morning)|all the time|always|daily)$/i.test(clause) && asksHabit(question))
    return true;
  if (asksStill(question) && over.test(clause)) return false;
  const object = likingAsked(question);
  const taste = object === null ? undefined : tasteIn(clause, object);
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
