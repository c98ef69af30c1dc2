import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Answer } from '../../../dialogs/understanding/answer.js';
import { understand } from '../../../dialogs/understanding/understand.js';
import { answerTypes, type Locale, locales } from '../../../dialogs/vocabulary.js';

const longest = 10_000;
const limit = 20;
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

const repeats = fc
  .record({
    unit: fc.array(fc.constantFrom(...tokens), { minLength: 1, maxLength: 3 }),
    between: fc.constantFrom('', ' ', '，', ', ', '。'),
    end: fc.constantFrom('', 'x', '?', '的'),
  })
  .map(({ unit, between, end }) => {
    const once = unit.join(between) + between;
    return once.repeat(Math.ceil(longest / once.length)).slice(0, longest - end.length) + end;
  });

const answers: fc.Arbitrary<Answer> = fc
  .record({ locale: fc.constantFrom(...locales), type: fc.constantFrom(...answerTypes), text: repeats })
  .map(({ locale, type, text }) => ({
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
  }));

/**
 * Milliseconds of CPU: the machine may be busy with something else. Compiling what a test of its kind meets first takes
 * dozens of tries; a pattern that blows up is slow at every one of them.
 */
function quickest(answer: Answer): number {
  let least = Number.POSITIVE_INFINITY;
  for (let go = 0; go < 60 && least > limit; go++) {
    const before = process.cpuUsage();
    understand(answer);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1_000);
  }
  return least;
}

it('understands repeats of its own words, however long, within twenty milliseconds', () => {
  expect(tokens.length).toBeGreaterThan(1_000);
  fc.assert(
    fc.property(answers, (answer) => {
      expect(quickest(answer)).toBeLessThan(limit);
    }),
    { numRuns: 300 },
  );
});
