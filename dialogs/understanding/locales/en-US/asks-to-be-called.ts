import type { IntentCue } from '../language.js';

const hour = '(?:\\d{1,2}(?![\\d-])|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday)';
const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const span = '(?:an?|half an|one|two|three|a few|a couple(?: of)?|\\d{1,2})';
/** A time that lies ahead. "At work" and a number to call name none. */
const when = `(?:(?:the )?(?:day after )?tomorrow|tonight|later|(?:another|some other|a different|a better) (?:time|day)|next (?:week|month|${day})|(?:on |this )?${day}|(?:later )?this (?:morning|afternoon|evening|week)|in the (?:morning|afternoon|evening)|in ${span} (?:minutes?|mins?|hours?|days?|weeks?|bit|while)|(?:at|around|about|by|after|from|past) (?:(?:about|around|half past|(?:a )?quarter (?:past|to)) )*${hour}|after (?:work|lunch|dinner|school|my shift|that)|when i(?:'m| am| get)|once i(?:'m| am| get))\\b`;
/** Where somebody turns to us: at the beginning of a clause, after a short answer, or with a word that asks. */
const ask =
  "(?:but|and|so|then|though|please|pls|just|(?:can|could|would|will) you|you can|you could|i want you to|i would like you to|i'd (?:like|prefer|rather) (?:you|it if you)(?: to)?)";
const opens = `(?:(?<=^|[,.;!?…—\\n]\\s*|\\b(?:yes|yeah|yep|no|nope|right|correct|\\d+)\\s+)|\\b(?=${ask}\\s))(?:${ask},?\\s+)*`;
/** Without "me" only with a day: "phone in the morning, desk in the afternoon" tells of work. */
const call =
  '(?:(?:call|ring|phone|try|reach|contact)(?: me| us)(?: back| again)?|(?:call|ring|phone) (?:back|again)|(?:call|ring|phone)(?= (?:tomorrow|tonight|later|another|some other|next))|give (?:me|us) a (?:call|ring|buzz)(?: back)?)';
/** The clause goes on to its mark; the dots of "p.m." and of "3.30" are none. */
const rest = '(?:[^,;!?\\n.]|\\.(?=\\S)|(?<=\\b[ap]\\.?m)\\.)*';

/** "Call me tomorrow at 3 pm": beside an answer it is a wish all the same. */
export const asksToBeCalled: IntentCue = {
  intent: 'later',
  code: 'asks-to-be-called',
  words: new RegExp(
    `${opens}(?:${call},? ${when}${rest}|${when}[^,;!?\\n.]{0,24}?,? (?:please )?(?:call|ring|phone) (?:me|us)\\b${rest})`,
    'i',
  ),
  alone: true,
  // An offer for the case that something is missing is no wish.
  unless:
    /\bif (?:you (?:need|have|want|require)|there|anything|something|it)\b|\b(?:don't|do not|dont|never|stop) (?:call|ring|phone)\b/i,
};
