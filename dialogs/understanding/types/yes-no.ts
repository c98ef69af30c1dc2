import type { Verdict } from '../../vocabulary.js';
import type { Answer } from '../answer.js';
import { clauses } from '../clauses.js';
import { doubtOf } from '../doubt.js';
import { languages } from '../locales/registry.js';
import { asks } from '../per-question.js';
import { clear, doubtful, noValue } from '../verdicts.js';
import { wordsAlone } from '../words-alone.js';

/** 是的, nope, 还没收到, "I do": the form of the question decides what 有, 没有 and "I haven't" mean. */
export function recogniseYesNo(answer: Answer): Verdict {
  const question = answer.question ?? '';
  const third = optionFor(answer) ?? inOwnWords(answer) ?? anotherSpeaks(answer);
  if (third !== undefined) return third;
  const polarity = languages[answer.locale].polarity(answer.text, question, answer.asked);
  switch (polarity.points) {
    case 'yes':
    case 'no':
      return against(answer, polarity.points === 'yes', polarity.code, polarity.words);
    case 'both':
      return doubtful('unclear', { code: polarity.code, words: polarity.words });
    case 'hedged': {
      const doubt = polarity.code === 'does-not-know' ? doubtOf(answer) : undefined;
      return doubt?.clarity === 'omitted' || doubt?.clarity === 'refused'
        ? doubt
        : doubtful('unclear', { code: polarity.code, words: polarity.words });
    }
    case 'nowhere':
      return noValue(answer.text);
  }
}

/** What the script says means yes or no here: the whole answer, for what else is said with it may deny it or doubt it. */
function inOwnWords(answer: Answer): Verdict | undefined {
  const { text, locale, meansYes, meansNo } = answer;
  if (meansYes === undefined && meansNo === undefined) return undefined;
  const said = wordsAlone(text, locale);
  const isIn = (words: readonly string[] = []) => words.some((word) => wordsAlone(word, locale) === said);
  if (isIn(meansYes)) return against(answer, true, 'as-the-script-says', text);
  return isIn(meansNo) ? against(answer, false, 'as-the-script-says', text) : undefined;
}

/** "He's not home", 我是他老婆: no, it is not the person asked for, and yet the number may be theirs. */
function anotherSpeaks({ locale, text, question = '' }: Answer): Verdict | undefined {
  const { isAsked, away, introduced } = languages[locale].anotherSpeaks;
  if (!isAsked(question)) return undefined;
  const gone = away.exec(text);
  const found = gone ?? introduced.exec(text);
  if (found === null) return undefined;
  const [first = ''] = clauses(text);
  const agreed = !away.test(first) && !introduced.test(first) && languages[locale].polarity(first, question);
  if (agreed && agreed.points === 'yes') return doubtful('unclear', { code: 'says-yes-and-no', words: text });
  return clear(false, gone === null ? 'another-person' : 'not-in', found[0]);
}

/** Whether they know of the loan at all. */
const asksKnowledge = asks(/知道.{0,16}(贷款|担保|还款人)|\b(know|aware).{0,40}\b(loan|mortgage|guarantee|borrower)/i);

function against(answer: Answer, value: boolean, code: string, words: string): Verdict {
  const denies = !value && asksKnowledge(answer.question ?? '');
  const intent = denies ? ({ intent: 'denies-knowledge' } as const) : {};
  if (typeof answer.onFile === 'boolean' && answer.onFile !== value)
    return { clarity: 'contradicts', value, reasons: [{ code: 'differs-from-file', words }], ...intent };
  return { ...clear(value, code, words), ...intent };
}

/**
 * A message may offer keys of its own, as in "1有 2没有 3不清楚" or 收到了按2: a key has the meaning it was given.
 * Where the question gives none, 1 is yes and 2 is no.
 */
function optionFor({ text, question = '', locale }: Answer): Verdict | undefined {
  if (!/^[1-9]$/.test(text)) return undefined;
  const label = labelOf(text, question);
  if (label === undefined) return text === '1' || text === '2' ? clear(text === '1', 'key', text) : noValue(text);
  if (/^(不清楚|不知道|不确定|not sure|don't know)/i.test(label))
    return doubtful('omitted', { code: 'does-not-know', words: text });
  if (/^(为什么|why)/i.test(label)) return { ...doubtful('evasive', { code: 'why', words: text }), intent: 'why' };
  const sign =
    signOf(label, locale) ?? (others(text, question).some((other) => signOf(other, locale) === false) || undefined);
  return sign === undefined
    ? doubtful('unclear', { code: 'key-of-another-kind', words: text })
    : clear(sign, 'key', text);
}

/** Labels are often half a question, 收到了 beside 没有: one that denies nothing is a yes where another key denies. */
function signOf(label: string, locale: Answer['locale']): boolean | undefined {
  if (/^(没|不|未|not?\b|haven't|didn't)/i.test(label)) return false;
  const { points } = languages[locale].polarity(label, '');
  return points === 'yes' || points === 'no' ? points === 'yes' : undefined;
}

const others = (key: string, question: string): readonly string[] =>
  ['1', '2', '3'].filter((other) => other !== key).flatMap((other) => labelOf(other, question) ?? []);

/** What a key was given to mean: the words before 按2 or "press 2", else those behind the figure. */
function labelOf(key: string, question: string): string | undefined {
  const before = new RegExp(
    `([^\\d,.;:，。；：?？!]{1,16}?)\\s*,?\\s*(?:请|就)?(?:按|回复?|press |reply )${key}(?!\\d)(?! (?:for|to|if))`,
    'i',
  ).exec(question);
  const behind = new RegExp(
    `(?<![第\\d/.])${key}\\s*(?:for|to|if|means|=|[.:、])?\\s*(?!${counted})(\\p{L}[^\\d,.;，。；?？]{0,15})`,
    'u',
  ).exec(question);
  const label = (before ?? behind)?.[1]?.replace(/^(?:for|if|to) /i, '').trim();
  return label === '' ? undefined : label;
}

/** After these the figure is an amount, not a key. */
const counted = '[个年月日号万元块天次题张笔套位人口岁]|(?:years?|months?|days?|weeks?|of|percent)\\b';
