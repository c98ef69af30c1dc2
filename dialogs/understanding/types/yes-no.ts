import type { Verdict } from '../../vocabulary.js';
import type { Answer } from '../answer.js';
import { clauses } from '../clauses.js';
import { doubtOf } from '../doubt.js';
import { languages } from '../locales/registry.js';
import { clear, doubtful, noValue } from '../verdicts.js';

/** 是的, nope, 还没收到, "I do": the form of the question decides what 有, 没有 and "I haven't" mean. */
export function recogniseYesNo(answer: Answer): Verdict {
  const question = answer.question ?? '';
  const third = optionFor(answer.text, question) ?? anotherSpeaks(answer);
  if (third !== undefined) return third;
  const polarity = languages[answer.locale].polarity(answer.text, question);
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

/** "He's not home", 我是他老婆: no, it is not the person asked for, and yet the number may be theirs. */
function anotherSpeaks({ locale, text, question = '' }: Answer): Verdict | undefined {
  const { asked, away, introduced } = languages[locale].anotherSpeaks;
  if (!asked.test(question)) return undefined;
  const gone = away.exec(text);
  const found = gone ?? introduced.exec(text);
  if (found === null) return undefined;
  const [first = ''] = clauses(text);
  const agreed = !away.test(first) && !introduced.test(first) && languages[locale].polarity(first, question);
  if (agreed && agreed.points === 'yes') return doubtful('unclear', { code: 'says-yes-and-no', words: text });
  return clear(false, gone === null ? 'another-person' : 'not-in', found[0]);
}

function against(answer: Answer, value: boolean, code: string, words: string): Verdict {
  const denies =
    !value &&
    /知道.{0,16}(贷款|担保|还款人)|\b(know|aware).{0,40}\b(loan|mortgage|guarantee|borrower)/i.test(
      answer.question ?? '',
    );
  const intent = denies ? ({ intent: 'denies-knowledge' } as const) : {};
  if (typeof answer.onFile === 'boolean' && answer.onFile !== value)
    return { clarity: 'contradicts', value, reasons: [{ code: 'differs-from-file', words }], ...intent };
  return { ...clear(value, code, words), ...intent };
}

/** A message may offer keys beyond yes and no, as in "1有 2没有 3不清楚": such a key has the meaning it was given. */
function optionFor(text: string, question: string): Verdict | undefined {
  if (!/^[1-9]$/.test(text)) return undefined;
  const label = (
    new RegExp(`(?:^|\\D)${text}\\s*[.:、]?\\s*([^\\d,.;，。；?？]{1,16})`).exec(question)?.[1] ?? ''
  ).trim();
  if (/^(不清楚|不知道|不确定|not sure|don't know)/i.test(label))
    return doubtful('omitted', { code: 'does-not-know', words: text });
  if (/^(为什么|why)/i.test(label)) return { ...doubtful('evasive', { code: 'why', words: text }), intent: 'why' };
  if (text === '1' || text === '2') return clear(text === '1', 'key', text);
  return noValue(text);
}
