import type { Verdict } from '../vocabulary.js';
import type { Answer } from './answer.js';
import { clauses } from './clauses.js';
import { doubtOf } from './doubt.js';
import { hollow } from './hollow.js';
import { languages } from './locales/registry.js';
import { clear, doubtful, noValue } from './verdicts.js';

/** Free words, without what opens them, if they say something; hollow ones are unclear. */
export function concrete(answer: Answer, vague: RegExp, least: number): Verdict {
  if (hollow(answer.text)) return noValue(answer.text);
  const { fillers, hedge } = languages[answer.locale];
  const words = answer.text
    .replace(fillers, '')
    .replace(/[\s,，。.!！]+$/, '')
    .replace(particle, '')
    .trim();
  if (hollow(words)) return noValue(answer.text);
  const empty = emptyIn(words, vague);
  if (empty !== undefined) return doubtful('unclear', { code: 'vague', words: empty.trim() || words });
  const doubt = doubtOf(answer);
  const short = words.length < 40;
  if (doubt !== undefined && (doubt.clarity === 'refused' || (short && doubt.clarity !== 'unclear'))) return doubt;
  const blurred = short ? hedge.exec(words.replace(condition, '')) : null;
  if (blurred !== null) return doubtful('unclear', { code: 'hedge', words: blurred[0] });
  if ([...words].filter((character) => /[\p{L}\p{N}]/u.test(character)).length < least || nothing.test(words))
    return noValue(answer.text);
  return clear(words, 'in-own-words', words);
}

/** 打杂的，啥都干: two vague parts make nothing that is definite. */
function emptyIn(words: string, vague: RegExp): string | undefined {
  const found = vague.exec(words);
  if (found !== null) return found[0];
  const parts = clauses(words.replace(pause, '，'));
  return parts.length > 1 && parts.every((part) => vague.test(part)) ? words : undefined;
}

/** Between Chinese words a blank is where the party paused. */
const pause = /(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu;

/** 会计啊, 司机嘛: said with the word, and no part of it. 吧 and 呢 are left, for they doubt and ask. */
const particle = /(?<=\p{Script=Han}{2})[啊呀嘛呗喔噢]+$/u;

/** "If he cannot pay, I will" tells a duty; the condition does not weaken it. */
const condition = /^(?:如果|要是|万一|假如|if )[^，,]{2,40}[，,]\s*(?=.{2})/i;

const nothing = /^(是的?|对的?|嗯+|好的?|不是|没有?|有的?|不|yes|yeah|no|nope|ok|okay|sure|hello|hi|\d)$/i;
