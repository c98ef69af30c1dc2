import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { lookupIn, readScripts } from '../../../dialogs/script/library.js';
import { lintMended } from '../../../dialogs/script/lint/lint-mended.js';
import { parseScript } from '../../../dialogs/script/parse-script.js';

const includes = lookupIn(readScripts(['dialogs/scripts']));
const file = 'dialogs/scripts/guarantor.v1.yaml';
const text = readFileSync(file, 'utf8');

interface Raw {
  readonly questions: Record<string, unknown>[];
}

/** The rules, beside the schema's, that are broken in a script whose questions were changed. */
function rulesBroken(change: (questions: Record<string, unknown>[]) => void): readonly string[] {
  const raw: Raw = parse(text);
  change(raw.questions);
  const parsed = parseScript(stringify(raw), file);
  expect(parsed.script).toBeUndefined();
  expect(parsed.faults).not.toEqual([]);
  expect(parsed.mended).toBeDefined();
  return lintMended(parsed, includes).map(({ rule, message }) => `${rule} ${message}`);
}

describe('a script that the schema refuses', () => {
  const fields = Object.keys((parse(text) as Raw).questions.find(({ id }) => id === 'G6') ?? {});
  const misspelled = [...fields, 'colour'].filter((field) => field !== 'note');

  it.each(misspelled)('is not told of more than its %s when that alone is wrong', (field) => {
    const wrong = { nonsense: [1] };
    const told = rulesBroken((questions) => {
      for (const question of questions) if (question.id === 'G6') question[field] = wrong;
    });
    expect(told).toEqual([]);
  });

  it('is told at once of everything else that is wrong with it', () => {
    const told = rulesBroken(([first, second]) => {
      if (!first || !second) throw new Error('there are questions');
      first.type = 'yesno';
      delete second.goal;
      first.readBack = { 'zh-CN': 'same', 'en-US': 'same' };
    });
    expect(told).toEqual([
      'untranslated zh-CN and en-US say the same',
      expect.stringMatching(/^missing-goal G2 has no goal/),
    ]);
  });

  it('is told of its schema alone when what it includes cannot be read', () => {
    expect(parseScript(text.replace(/^include:$/m, 'include: common\nignored:'), file).mended).toBeUndefined();
  });
});
