import { lintCommand } from '../../bot/commands/lint.js';
import { loadLibrary } from '../../dialogs/script/library.js';

async function lint(name: string) {
  const lines: string[] = [];
  const code = await lintCommand([`tests/cases/lint/${name}.yaml`], (line) => lines.push(line));
  return { code, output: lines.join('\n') };
}

it('R-Q-3 refuses a question without a goal, by its id', async () => {
  const { code, output } = await lint('missing-goal.fail');
  expect(code).toBe(1);
  expect(output).toMatch(/missing-goal .*Q1/u);
});

it('R-STD-1 refuses a script that leaves out what has to be disclosed', async () => {
  const { code, output } = await lint('missing-disclosure.fail');
  expect(code).toBe(1);
  expect(output).toMatch(/missing-disclosure/u);
});

it('R-INC-2 refuses wording that threatens, in either language', async () => {
  const { code, output } = await lint('threatening.fail');
  expect(code).toBe(1);
  for (const threat of ['提前收回', 'call the loan', 'raise your rate']) expect(output).toContain(threat);
});

it('R-PRIV-2 finds no word of a loan in anything that is said to a third party', () => {
  const { scripts } = loadLibrary(['dialogs/scripts']);
  const others = scripts.all().filter(({ party }) => ['employer-hr', 'colleague', 'emergency-contact'].includes(party));
  expect(others.length).toBeGreaterThanOrEqual(3);
  // Guides are for those of the loan, and go out where a question asks for it.
  expect(others.flatMap(({ questions }) => questions.filter(({ onFail }) => onFail.educate ?? onFail.recheck))).toEqual(
    [],
  );
  const words = others.flatMap(({ questions, messages }) => [
    ...questions.map(({ wording, probes, why, choices }) => JSON.stringify([wording, probes, why, choices])),
    ...Object.entries(messages).map(([name, words]) => (name.startsWith('education') ? '' : JSON.stringify(words))),
  ]);
  expect(words.join('\n')).not.toMatch(/贷款|房贷|逾期|欠款|还款|\b(loan|mortgage|debt|payment|overdue)s?\b/iu);
});
