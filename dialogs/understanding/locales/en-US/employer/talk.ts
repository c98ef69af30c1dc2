import { readName } from './name.js';

/** What stands in a sentence and hardly in a name: "do accounting", "why do you ask", "stop doing that". */
const sentenceWords =
  /\b(?:you|he|she|they|it's|that's|there's|don't|didn't|doesn't|isn't|wasn't|can't|won't|why|already|because|please|stop|quit asking|keep|told|said|asked|asking|same (?:as|place|one|company|job)|is|are|was|were|been|am|could|would|should)\b|^(?:do|does|did|doing|making|driving|selling|managing|helping|running|tell|ask|see|look|check|let|how|who|when|where|mostly|basically|it|this|that|there|we)\b/i;

/** Words of talk about days, sums, money and the family: hardly any firm is called by them. */
const ordinary =
  /\b(?:i'm|i've|i'll|we're|we'll|he|he's|she|they|them|him|her|his|our|my|your|you|it|it's|is|are|was|were|be|been|have|has|had|haven't|hasn't|did|didn't|don't|will|won't|can't|would|got|get|gonna|months?|years?|weeks?|days?|today|tomorrow|yesterday|january|february|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|weekdays?|weekends?|morning|afternoon|evening|tonight|ago|since|until|till|before|after|when|while|soon|later|now|then|already|yet|still|always|never|sometimes|usually|twice|once|hundred|thousand|million|dollars|bucks|percent|cents|half|few|dozen|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)(?:y|ieth)|(?:thir|four|fif|six|seven|eigh|nine)teen(?:th)?|twelve|twelfth|sure|yes|yep|yeah|nope|no|not|okay|ok|thanks?|please|sorry|fine|correct|maybe|probably|definitely|absolutely|actually|really|pretty|about|almost|something|anything|everything|nothing|nobody|somebody|someone|thing|stuff|whatever|different|same|pay|pays|paid|paying|payday|paycheck|rents?|rented|renting|mortgage|loans?|savings|autopay|salary|wages|tips|bonus|taxes|gross|variable|fixed|automatic|wife|husband|kids|mom|dad|brother|parents|boss|sold|bought|lost|moved|moving|changed|switched|retired|promoted|started|signed|sent|makes?|made|takes?|took|think|guess|know|want|wanted|hope|hoping|mean|to|by|with|from|between|on|all|none|last|first|next|whole)\b/i;

/** What tells that a name follows. */
const introduced =
  /\b(?:(?:work(?:ing|s|ed)?|employed|hired|job|i'm|im|am|started|moved|switched|went|transferred|over|now|but|is) (?:at|for|with|by|to)|called|named|name is|name's|employer is|company is|join(?:ed)?)\b/i;

const smallInNames = /^(?:of|and|the|for)$/;

function isWrittenAsName(words: readonly string[]): boolean {
  return words.every((word) => /^[\p{Lu}\p{N}&]/u.test(word) || smallInNames.test(word));
}

/** "Do accounting" or "same as before" is a sentence; Do It Best, written as a name, is none. */
export function isSentence(said: string): boolean {
  return sentenceWords.test(said) && !isWrittenAsName(said.split(/\s+/));
}

/** So many words a bare name has that is not written as one, and has no trade in it. */
const longestBare = 3;

/** Whether a sentence that names no employer on file is ordinary talk: "about the same", "the 15th, after I get paid". */
export function isTalk(text: string, said: string): boolean {
  const words = said.split(/\s+/);
  if ((words.length > 1 && isWrittenAsName(words)) || /\.\w{2,}$/.test(said) || introduced.test(text)) return false;
  const { words: all, own } = readName(said);
  // A trade in it makes it a firm's: "thirty oaks dental". Small words and "it works" are none.
  const hasTrade = all.some((word) => word.length > 3 && word !== 'works' && !own.includes(word));
  return !hasTrade && (words.length > longestBare || ordinary.test(text));
}
