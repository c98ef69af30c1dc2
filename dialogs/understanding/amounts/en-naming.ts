import type { Token } from './en-tokens.js';

const afterAmount =
  /^(?:a|an|per|each|every|or|and|maybe|i|to|total|even|exactly|flat|of|please|after|before|monthly|right|now|for|fixed|on|at|in|it|that|that's|this|is|was|yeah|yes|yep|thanks|but|because|sir|ma'am|since|with|when|take|net|gross|roughly|ish|so|if|no|not|sorry|wait|actually|up|down|plus|max|tops|something|odd|more|less|out|cents?|c|bucks|between|then|through|thru|versus|vs|altogether|combined|even|the|my|our|we|you|he|she|they|there|thereabouts|give|as|over|from|by|until|till|like|probably|about|around|half|quarter|figures?|digits?)$/;

/** "two jobs", "in 2019": a bare number that counts something else, or a year. */
export function namesSomething(
  tokens: readonly Token[],
  at: number,
  { value, to }: { value: number; to: number },
): boolean {
  const year =
    to === at + 1 &&
    value >= 1950 &&
    value <= 2035 &&
    /^(?:in|since|during|until|till|from)$/.test(tokens[at - 1]?.word ?? '');
  const next = tokens[to]?.word ?? '';
  if (tokens[to]?.number !== undefined) return false;
  const pension = value === 401_000 || value === 403e9;
  return (
    year ||
    pension ||
    (value > 0 && value <= 31 && Number.isInteger(value) && /^[a-z]/.test(next) && !afterAmount.test(next))
  );
}

/** "that one", "the one I have": a pronoun, no number. */
export function pronoun(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.word === 'one' &&
    (/^(?:that|this|the|which|no|other|another|every|each|any|first|last)$/.test(tokens[at - 1]?.word ?? '') ||
      tokens[at - 1]?.ordinal !== undefined ||
      /^(?:of|i|that|day|moment|second|time)$/.test(tokens[at + 1]?.word ?? ''))
  );
}

/** "quarter twenty five", "dozen 300", "point a hundred": what stands before a number wanted to be part of it. */
export function partBefore(tokens: readonly Token[], at: number): boolean {
  const [before, previous, here] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (previous === undefined || here?.word === 'a') return false;
  if (previous.word === 'point') return before?.number !== undefined || before === undefined;
  return /^(?:half|quarters?|thirds|dozen|hundred|thousand|million|billion)$/.test(previous.word);
}

/** Words behind a number that only its last part was read of: "a hundred trillionth", "ten to the fifth", "3br", "five hundred m". */
export function partLeft(tokens: readonly Token[], at: number): boolean {
  const [last, here] = [tokens[at - 1], tokens[at]];
  if (here === undefined) return false;
  const glued = last?.end === here.start;
  if (glued && /^[a-z]/.test(here.word))
    return !/^(?:st|nd|rd|th|s|ish)$/.test(here.word) && !afterAmount.test(here.word);
  if (
    here.scale !== undefined ||
    /^(?:half|halves|quarters?|point)$/.test(here.word) ||
    /^(?:hundred|thousand|million|billion)[a-z']/.test(here.word)
  )
    return true;
  if (here.word === 'to' && tokens[at + 1]?.word === 'the' && tokens[at + 2]?.ordinal !== undefined) return true;
  const next = here.word === '-' ? tokens[at + 1] : here;
  if (next === undefined) return false;
  return (
    next.ordinal !== undefined ||
    (/^(?:thirds|[a-z]{3,}ths?)$/.test(next.word) &&
      !/^(?:months?|both|with|worth|north|south|health|death|truth)$/.test(next.word))
  );
}
