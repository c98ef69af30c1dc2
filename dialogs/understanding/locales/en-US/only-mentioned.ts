import { kinOnlyMentioned } from './kinship.js';

const workplace = /^(?:company|employer|firm|team|department|job|title|position|role)$/i;
const form = /^(?:company|firm|team)$/i;
/** Before "company" these are no name: "a new company", "I changed company". */
const noName =
  /^(?:the|a|an|my|our|your|his|her|their|this|that|new|another|different|other|same|old|whole|entire|big|bigger|small|smaller|better|current|next|former|previous|it's|its|is|was|just|only|and|or|by|of|with|at|to|from|in|for|yes|well|um|uh|changed|change|changing|switched|switching|moved|left|swapped|joined|parent|sister|no|not|so|but|both|what|which|actually)$/i;
const sameBefore =
  /\b(?:same|still (?:at|with|in|on) (?:the|my|our)(?: same| old)?|not (?:the|my)|kept (?:the|my)|within (?:the|my|our)|inside (?:the|my|our)|at (?:the|my|our)|in (?:the|my|our))\s*$/i;
const sameAfter =
  /^(?:'s| is| has| was)? (?:still |all )?(?:stayed|the same|same|hasn't|hasnt|has not|didn't|did not|isn't|not changed|unchanged|no change)\b/i;
const doer =
  /^ (?:just |has |have )?(?:moved|promoted|gave|put|transferred|made|switched|assigned|let|asked|told|offered|raised|cut) (?:me|us|my|our|everybody|everyone)\b/i;
/** What befell the company is not that the party went to another one. */
const befell =
  /^ (?:just |also |has |have |itself |itself got |only )?(?:(?:got|was|is being|been|is getting|were) (?:bought|acquired|sold|taken over|renamed|merged)|merged|moved|relocated|changed (?:its|their|the|hands|owners|names?|ownership)|rebranded|renamed|went (?:public|under|bankrupt)|closed|has a new (?:name|owner))\b/i;
const aNewOne = /\b(?:new|different|another|other)\s*$/i;
const stays = /\b(?:same|still|within|inside)\b/i;

/** "Still here, out on leave": who is on leave is still there, and on leave is what they are. */
const atWork = /^(?:active|employed|still (?:here|employed|with us)|currently employed|works here)$/i;
const onLeave =
  /^(?: here| with us| on paper)?[,.]?(?: (?:but|just|only|out|currently|now|right now|is|are|she|he|they|she's|he's|they're|though))* (?:(?:on|taking) (?:\w+ ){0,2}leave|on (?:fmla|sabbatical|disability))\b/i;

/** "Bills are higher" tells nothing of the income. */
const rises = /\b(?:higher|lower|more|less|up|down|increased?|decreased?|same)\b/i;
const ofCosts =
  /\b(?:bills?|expenses|costs?|prices|rent|taxes|insurance|payments?|debts?|everything else|groceries|gas|cost of living)(?:'s| is| are| went| have gone| has gone| got| been|'re)*(?: a lot| much| way| so| all| just| the)*\s*$/i;
/** "He left for lunch" is not gone. */
const backSoon =
  /^ (?:for (?:lunch|the day|the night|home|a (?:meeting|minute|bit|while)|vacation|the weekend|an (?:appointment|hour))|early(?! (?:last|in|on) )|work|(?:a |you a |me a )?message|already|(?:the )?(?:office|building|desk))\b/i;

/**
 * Whether an employer, department or job is only spoken of: part of a name ("Acme Company"), still the old one ("same
 * company"), the doer ("the company promoted me") or what something befell. "A new job" may be at either place. Words for
 * kin are looked at too.
 */
export function onlyMentioned(before: string, word: string, after: string, question: string): boolean {
  if (atWork.test(word) && onLeave.test(after)) return true;
  if (rises.test(word) && ofCosts.test(before)) return true;
  if (/^left$/i.test(word) && backSoon.test(after)) return true;
  if (!workplace.test(word)) return kinOnlyMentioned(before, word, after, question);
  if (sameBefore.test(before) || sameAfter.test(after)) return true;
  if (/^job$/i.test(word) && aNewOne.test(before)) return !stays.test(before + after);
  if (doer.test(after) || befell.test(after)) return true;
  if (!form.test(word)) return false;
  const last = /([\w'&.-]+) $/.exec(before)?.[1];
  const nameGoesOn = /^[A-Z]/.test(word) && /^ [A-Z]/.test(after);
  return nameGoesOn || (last !== undefined && !noName.test(last));
}
