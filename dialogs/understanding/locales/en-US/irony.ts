import { Sieve } from '../../sieve/sieve.js';

/** "Yeah right, as if", "in my dreams", "sure, when pigs fly": a yes said in jest, or words that stand for a laugh. */
const jests = new Sieve(
  [
    /^(?:yeah|yep|sure|ok|okay|oh),? right(?=$|[.!…]|, (?:as if|sure|ok|okay|like))|(?:^|[,.!;…] ?|\b(?:yes|yeah|sure|no|right) )as if(?=$|[.!,…]| (?:i|we|he|she|they|it|you|that)\b)|\bin (?:my|your|his|her|their|our) (?:wildest )?dreams?\b|\bdream on\b|\bin another (?:life|world|universe)\b|\byou wish\b|\bfat chance\b|\bwhen (?:pigs|hell)\b|\blike hell\b|\bmy foot\b|\bnice try\b|\b(?:just|only|i'm|was|you're|you are|who are you) kidding\b|\b(?:i'm|i was|just|only) joking\b|\bbeing (?:sarcastic|ironic)\b|\band (?:i'm|i am) the (?:pope|king|queen|president)\b|\b(?:yes|yeah|sure),? (?:and )?pigs (?:can |might )?fly\b/i,
  ],
  (words) => words,
);

/** The words that show an answer is not meant as it is said. */
export const ironyIn = (text: string): string | undefined => jests.exec(text)?.[0];
