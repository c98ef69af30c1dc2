import { Sieve } from '../../sieve/sieve.js';

/** "Yeah right, as if", "in my dreams", "sure, when pigs fly": a yes said in jest, or words that stand for a laugh. */
const jests = new Sieve(
  [
    /^(?:yeah|yep|sure|ok|okay|oh),? right(?=$|[.!…]|, (?:as if|sure|ok|okay|like))|(?:^|[,.!;…] ?|\b(?:yes|yeah|sure|no|right) )as if(?=$|[.!,…]| (?:i|we|he|she|they|it|you|that)\b)|\bin (?:my|your|his|her|their|our) (?:wildest )?dreams?\b|\bdream on\b|\bin another (?:life|world|universe)\b|\byou wish\b|\bfat chance\b|\bwhen (?:pigs|hell)\b|\blike hell\b|\bmy foot\b|\bnice try\b|\b(?:just|only|i'm|was|you're|you are|who are you) kidding\b|\b(?:i'm|i was|just|only) joking\b|\bbeing (?:sarcastic|ironic)\b|\band (?:i'm|i am) the (?:pope|king|queen|president)\b|\b(?:yes|yeah|sure),? (?:and )?pigs (?:can |might )?fly\b/i,
    // A reason that nobody has: "sure, because everybody at work needs to know".
    /\b(?:because|cause|'cause|coz) (?:(?:that's|that is|it's) (?:just |exactly |really |all )*what (?:i|we) (?:need|want)|(?:everyone|everybody|the (?:whole|entire) \w+|all my \w+|my (?:boss|manager|whole \w+))(?: at work| there| in town| i work with)? (?:really |just |absolutely |totally )?(?:needs?|wants?|loves?|has|have|deserves?|should)(?: to)? (?:know|hear|knowing|hearing|be in)|(?:i|we) (?:just |really |so )?(?:love|enjoy|live for|have nothing better))\b/i,
    // What goes beyond anything that was asked: "tell the whole office", "call him at midnight".
    /\b(?:tell|let|inform|call|ask|invite|alert) (?:the (?:whole|entire) (?:\w+ )?(?:office|company|world|town|building|team|floor|neighborhood|department|internet)|everyone and their)\b|\b(?:shout|scream|yell|announce) it (?:from|to|over)\b|\b(?:on|up on) a billboard\b|\b(?:call|ring|phone|wake|bother|ask|tell|contact|text)\b[^.?!]{0,40}\b(?:at (?:midnight|(?:one|two|three|four|[1-4]) ?(?:in the morning|a\.?m\.?))|in the (?:dead|middle) of the night)\b|\bwhile you're at it,? (?:why|tell|let|announce|post|call|invite|ruin) \b/i,
    /\bwhat could (?:possibly )?go wrong\b|\bgood luck with (?:that|it)\b|\bi dare you\b|\bget me (?:fired|sacked|canned)\b|\b(?:and )?see (?:if i care|how (?:that|it) goes|where (?:that|it) gets you)\b|\bthanks for nothing\b|\boh (?:great|good|lovely|wonderful|terrific|perfect|fantastic)[,.!]? (?:just|exactly) what (?:i|we) need(?:ed)?\b|\b(?:like|as if|as though) (?:i|we)(?:'ve)? (?:have|had|got|even have|really have) (?:a|any|much of a) (?:choice|say)\b/i,
  ],
  (words) => words,
);

/** The words that show an answer is not meant as it is said. */
export const ironyIn = (text: string): string | undefined => jests.exec(text)?.[0];
