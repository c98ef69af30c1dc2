import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Answer } from '../../../dialogs/understanding/answer.js';
import { meaning } from '../../../dialogs/understanding/understand.js';
import { type AnswerType, answerTypes, type Locale, locales } from '../../../dialogs/vocabulary.js';

const [short, long] = [2_500, 10_000];
/** Four times the text is four times the work; where every character is held against every other it is sixteen times. */
const most = 9;
/** Microseconds; what takes less at a length five times as long as is ever read holds nobody up, however it grows. */
const slow = 100_000;
const folder = new URL('../../../dialogs/understanding/', import.meta.url);

/** Every word that a rule is written with: only those can lead a pattern astray. */
const tokens: readonly string[] = [
  ...new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) =>
        readFileSync(new URL(file, folder), 'utf8').match(/[\u3400-\u9fff]{1,4}|[a-z']+|\d+|[-@#?%$]/g),
      ),
  ),
].filter((word) => word !== null);

const questions: Readonly<Record<Locale, string>> = {
  'zh-CN': '您的工作有没有变化？',
  'en-US': 'How much is your monthly payment?',
};

/** Words that are said again and again. */
interface Repeated {
  readonly locale: Locale;
  readonly type: AnswerType;
  readonly unit: readonly string[];
  readonly between: string;
  readonly end: string;
}

const repeats: fc.Arbitrary<Repeated> = fc.record({
  locale: fc.constantFrom(...locales),
  type: fc.constantFrom(...answerTypes),
  unit: fc.array(fc.constantFrom(...tokens), { minLength: 1, maxLength: 3 }),
  between: fc.constantFrom('', ' ', '，', ', ', '。'),
  end: fc.constantFrom('', 'x', '?', '的'),
});

/** What led patterns astray that were mended since. */
const mended: readonly [Repeated][] = (
  [
    ['yes-no', '不'],
    ['yes-no', 'no '],
    ['yes-no', '对呀'],
    ['yes-no', '当然是的'],
    ['text', '嗯，'],
    ['text', 'a '],
    ['organization', 'uh well '],
    ['organization', 'i am at '],
    ['date', 'import'],
  ] as const
).flatMap(([type, unit]) => locales.map((locale) => [{ locale, type, unit: [unit], between: '', end: 'x' }]));

function answerOf({ locale, type, unit, between, end }: Repeated, length: number): Answer {
  const once = unit.join(between) + between;
  const text = once.repeat(Math.ceil(length / once.length)).slice(0, length - end.length) + end;
  return {
    locale,
    type,
    text,
    question: questions[locale],
    now: '2026-03-18T10:30:00',
    alternatives: [text, `${text} `],
    choices: [
      { id: 'a', label: '自己住', key: '1', synonyms: ['自住'] },
      { id: 'b', label: 'rent it out', key: '2', synonyms: [] },
    ],
    ...(type === 'organization' ? { onFile: { name: '深圳市远桥科技有限公司', aliases: ['Brightwater Tools'] } } : {}),
  };
}

/** CPU rather than time, since the machine may be busy with something else. In microseconds. */
function cost(answer: Answer): number {
  const before = process.cpuUsage();
  meaning(answer);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/**
 * Whether the long answer takes far more than four times the work of the short one. Both are measured in turn, as often
 * as it takes to rule out what else the process was doing: compiling, collecting garbage. What blows up does so every time.
 */
function blowsUp(repeated: Repeated): boolean {
  const [brief, lengthy] = [answerOf(repeated, short), answerOf(repeated, long)];
  let [one, four] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const suspect = () => four > slow && four > one * most;
  for (let go = 0; go < 12 && (go === 0 || suspect()); go += 1) {
    one = Math.min(one, cost(brief));
    four = Math.min(four, cost(lengthy));
  }
  return suspect();
}

it('takes no more than its share of work for a longer answer, whatever words of its own are repeated in it', () => {
  expect(tokens.length).toBeGreaterThan(1_000);
  fc.assert(
    fc.property(repeats, (repeated) => {
      expect(blowsUp(repeated)).toBe(false);
    }),
    { numRuns: 250, examples: [...mended] },
  );
});
