import { asks } from '../../per-question.js';

/** For how long, or for which part, a yes holds. */
export interface Limit {
  readonly code: 'for-a-time' | 'of-the-past' | 'in-part';
  readonly words: string;
}

/** What was done once stays done: "did you sign?", "have you received?"; the rest asks how things are. */
export const asksOfADeed = asks(/\b(?:did|have|has|had)\b[^?]{0,60}\?/i);
/** One of them is enough for a yes: "yes, one until 2027". */
const asksAny = asks(/\b(?:any|anyone|anything|ever|other|another|changed?)\b/i);

const echo =
  "(?:(?:but|and|well|only|just|at least|or|though|i|we|it|he|she|they|there|that|do|does|did|am|is|are|was|were|have|has|had|will|can|'s|'m|'re)\\b[, ]*)*";
const timed =
  "(?:until|till|'til|til|up (?:to|until)(?! (?:date|speed|code|you|them|me|par|now)\\b)|through (?:the end of |next |this )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|winter|year|month|week)\\b|for now|for the (?:time being|moment)|temporarily|so far(?! so good)|for (?:another|the next|a (?:little|bit) longer|a bit more)\\b)";
const past =
  '(?:used to(?=$|[.,!]| (?:live|work|be|do|have|stay)\\b)|at first(?! glance)|at one (?:time|point)|back then|in the (?:past|beginning)|previously|formerly|originally|initially|once\\b(?! (?:i|we|you|it|a)\\b)|before(?! (?:i|we|you)\\b)|not any ?more|no longer(?! than))';
const partly =
  '(?:partly|partially|in part|in (?:theory|principle|name|a (?:way|sense))|on paper|mostly|for the most part|half|(?:most|some|part|half|parts) of|some (?:days|nights|weeks|months|parts)|(?:on )?(?:weekends|weekdays|holidays)|in the (?:summers?|winters?)|occasionally|(?:every )?now and (?:then|again)|once in a while|on and off|off and on|from time to time|not (?:all|every|the whole|entirely|completely|fully)\\b(?! (?:at|that))|more or less)';

const directly = (words: string) => new RegExp(`^[\\s,.!-]*${echo}(${words}).*`, 'i');
const [timedDirectly, pastDirectly, partlyDirectly] = [timed, past, partly].map(directly);
const timedLater = new RegExp(`\\b${timed}.*`, 'i');
const ending =
  /\b(?:last day is|(?:on|in) (?:\w+ )?notice(?: period)?\b|gave (?:\w+ )?notice|moving (?:out|away)|being sold|selling it|is leaving|(?:'s|'re|'m|are|am) leaving|(?:it|which) (?:expires|runs out|ends))\b.*/i;
const pastLater = /\b(?:not any ?more|no longer|any ?more)\b.*/i;
const done =
  /^[^.!?]*\b(?:all|it|that|good|fine|thanks|enough|bye|everything)(?:'s| is)?(?: good| all| it| fine)? for now\b/i;
/** "Yes, I'd like it until Wednesday" limits what is wanted, not the yes. */
const ofSomethingElse =
  /n't\b|\bnot\b|\bnever\b|\b(?:i'd|i would|we'd) (?:like|love|want)\b|\b(?:i|we) (?:want|need)\b|\bplease\b/i;

/**
 * What limits the yes that an answer opens with, by what follows it: "yes until March", "yes, for now", "yes, used to",
 * "yes, partly". Of a deed that was done only a part of it is a limit.
 */
export function limitOfYes(rest: string, question: string): Limit | undefined {
  if (rest === '' || done.test(rest)) return undefined;
  const [sentence = ''] = rest.split(/[.!?;](?!$)/);
  const deed = asksOfADeed(question);
  const any = asksAny(question);
  const limit = (code: Limit['code'], found: RegExpExecArray | null | undefined) =>
    found === null || found === undefined ? undefined : { code, words: found[0].replace(/^[\s,.!-]+/, '') };
  return (
    limit('for-a-time', timedDirectly?.exec(rest)) ??
    (deed && !any ? undefined : limit('of-the-past', pastDirectly?.exec(rest))) ??
    (any ? undefined : limit('in-part', partlyDirectly?.exec(rest))) ??
    (deed || any || ofSomethingElse.test(sentence)
      ? undefined
      : limit('for-a-time', timedLater.exec(sentence) ?? ending.exec(sentence))) ??
    (deed || any ? undefined : limit('of-the-past', pastLater.exec(sentence)))
  );
}
