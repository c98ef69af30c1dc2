import type { OrganizationOnFile } from '../../../answer.js';
import { clauses } from '../../../clauses.js';
import { asks } from '../../../per-question.js';
import type { Likeness } from '../../language.js';
import { doubts, fillers } from '../doubts.js';
import { compareNames } from './compare.js';
import { type Mention, mentionOf } from './mention.js';
import { readName } from './name.js';
import { organizationIn } from './said.js';
import { isSentence, isTalk } from './talk.js';
import {
  asksForPayer,
  elsewhereWritten,
  indirect,
  left,
  moved,
  noName,
  notEmployed,
  once,
  renamed,
  toNow,
} from './telling.js';

const rank = { same: 0, maybe: 1, other: 2, vague: 3, left: 4 } as const;
const longestSaid = 7;

/** How the name said in an English answer stands to the names on file. */
export function likeness(answer: string, onFile: OrganizationOnFile | undefined, question = ''): Likeness {
  const text = answer.replace(fillers, '');
  const said = organizationIn(text);
  const gone = left.exec(text);
  if (onFile === undefined) return withoutFile(text, said, asksBefore(question) ? null : gone);
  const names = namesOf(onFile);
  const mention = mentionOf(text, names);
  const onceNamed = onFile.formerNames?.includes(mention?.name ?? '') === true;
  const over = gone ?? moved.exec(text);
  if (over !== null && !(onceNamed && !/\b(?:i|we) /i.test(over[0]))) return leftOf(text, over, mention);
  const through = indirect.exec(text);
  if (mention !== undefined && typeof mention.made === 'object') {
    const newName = renamed.exec(text);
    if (newName !== null && !onceNamed && !(onFile.formerNames ?? []).some((name) => mentionOf(text, [name])))
      return { stands: 'maybe', code: 'renamed', words: newName[0] };
    if (through !== null && !asksForPayer.test(question))
      return { stands: 'maybe', code: 'through-another', words: through[0] };
    return onceNamed && mention.made.stands === 'same' ? formerName(text, mention.made) : mention.made;
  }
  return ofOtherWords(text, said, mention, names, indirect.test(onFile.name) ? null : through);
}

/** All names of an employer, each once; a firm "doing business as" another has both. */
function namesOf({ name, aliases = [], formerNames = [] }: OrganizationOnFile): readonly string[] {
  const parts = name.split(/\bdba\b/i).map((part) => part.trim());
  return [...new Set([name, ...parts, ...aliases, ...formerNames])];
}

/** "Used to be" belongs to a former name and does not weaken it. */
function formerName(text: string, made: Likeness): Likeness {
  const from = once.exec(text);
  const end = text.indexOf(made.words) + made.words.length;
  const words = from !== null && from.index < end ? text.slice(from.index, end) : made.words;
  return { ...made, code: 'former-name', words };
}

/** "I'm with Pinnacle now" names another; "I left in March" names none. */
function leftOf(text: string, over: RegExpExecArray, mention: Mention | undefined): Likeness {
  const named = organizationIn(text);
  return left.test(text) || mention !== undefined || !concrete(named)
    ? { stands: 'left', code: 'left', words: over[0] }
    : { stands: 'other', code: 'another-name', words: named };
}

/** "Not Cedar Ridge" denies the employer on file, by its whole name or a part of it. */
const denial = /^(?:(?:it's|i'm|i am|no)[ ,]+)*(?:not|isn't|never) (?:(?:at|with|for|the)\s+)*([^,;.]+)$/i;

function ofOtherWords(
  text: string,
  said: string,
  mention: Mention | undefined,
  names: readonly string[],
  through: RegExpExecArray | null,
): Likeness {
  const idle = notEmployed.exec(text);
  if (idle !== null) return { stands: 'left', code: 'not-employed', words: idle[0] };
  const [, denied] = denial.exec(text) ?? [];
  if (denied !== undefined && names.some((name) => rank[compareNames(denied, name).stands] <= rank.maybe))
    return { stands: 'other', code: 'negated', words: text };
  if (nameless(said, text)) return { stands: 'vague', code: 'no-name', words: said || text };
  if (through !== null) return { stands: 'maybe', code: 'through-another', words: through[0] };
  if (mention !== undefined && !concrete(said)) return { stands: 'other', code: 'another-name', words: text };
  if (!concrete(said)) return { stands: 'vague', code: 'no-value', words: text };
  const best = names.map((name) => compareNames(said, name)).sort((a, b) => rank[a.stands] - rank[b.stands])[0];
  if (best === undefined) return { stands: 'vague', code: 'no-value', words: text };
  if (best.stands === 'other' && isTalk(text, said)) return { stands: 'vague', code: 'no-name', words: said };
  return { ...best, words: said };
}

function withoutFile(text: string, said: string, gone: RegExpExecArray | null): Likeness {
  const idle = notEmployed.exec(text);
  if (idle !== null) return { stands: 'left', code: 'not-employed', words: idle[0] };
  const unnamed = nameless(said, text);
  const nowhereElse = (clauses(text).length === 1 && !toNow.test(text)) || left.test(said);
  if (gone !== null && (unnamed || !concrete(said) || nowhereElse))
    return { stands: 'left', code: 'left', words: gone[0] };
  return unnamed || !concrete(said) || said.split(' ').length > longestSaid
    ? { stands: 'vague', code: unnamed ? 'no-name' : 'no-value', words: said || text }
    : { stands: 'same', code: 'named', words: said };
}

const asksBefore = asks(/\b(?:before|previous|previously|former|last)\b/i);

/** A kind of firm without anything of its own: a tech startup, the school district. */
const nameless = (said: string, text: string) =>
  noName.test(said) ||
  noName.test(text.trim()) ||
  elsewhereWritten.test(text) ||
  (/[\p{L}]{2}/u.test(said) && readName(said).own.length === 0);

const unsure = (text: string) => doubts.some((cue) => cue.code !== 'hedge' && cue.words.test(text));
const concrete = (said: string) =>
  /[\p{L}\p{N}]{2}/u.test(said) &&
  said.split(' ').length <= longestSaid &&
  !unsure(said) &&
  !isSentence(said) &&
  !/^(yes|no|yeah|nope|what|i|i'm|me|my|you|okay|stuff|work|nothing|nowhere|not|don't|never|(have|had) an?|starting|applied|quit)\b/i.test(
    said,
  );
