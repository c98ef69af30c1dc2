import fc from 'fast-check';
import { compileCondition, conditionProblem, referencesOf } from '../../../dialogs/script/expression.js';
import type { ConditionContext } from '../../../dialogs/script/script.js';

const context: ConditionContext = {
  answers: {
    A0: { asked: true, clarity: 'clear', value: 'employed' },
    A8: { asked: true, clarity: 'clear', value: { amount: 5200.5, currency: 'USD' } },
    A9: { asked: true, clarity: 'clear', value: 15 },
    A10: { asked: false, clarity: 'omitted', value: undefined },
  },
  onFile: { dueDay: 20, payDay: undefined, rate: 4.9 },
  case: { market: 'us', tier: 'enhanced', stage: 'before-disbursement', product: 'personal-mortgage' },
  party: { role: 'borrower' },
  parties: ['borrower', 'guarantor'],
  channel: 'sms',
};

it.each([
  ["answers.A0.value == 'employed'", true],
  ["answers['A0'].value == 'retired'", false],
  ['answers.A9.value in [14, 15]', true],
  ['answers.A8.value.amount > 5000', true],
  ["answers.A10.asked == false && answers.A10.clarity == 'omitted'", true],
  ["'guarantor' in parties && channel == 'sms'", true],
  ["parties.exists(p, p == 'co-borrower')", false],
  ["case.tier == 'enhanced' && party.role == 'borrower'", true],
  ['has(onFile.dueDay) && !has(onFile.payDay)', true],
])('%s is %s', (source, expected) => {
  expect(compileCondition(source)(context)).toBe(expected);
});

it.each([
  'answers.Z9.value == 1',
  'answers.A10.value == true',
  '!answers.A10.value',
  'onFile.payDay != 3',
  'answers.A0.value > 3',
  'answers.A9.value',
])('a missing or unfitting value makes %s false, never an exception', (source) => {
  expect(compileCondition(source)(context)).toBe(false);
});

it.each(['', 'answers. == 1', 'weather == 1', '1 + 1', "'a' == 3", 'answers.A0.value ==', 'true)'])(
  'says what is wrong with %p',
  (source) => {
    expect(conditionProblem(source)).toEqual(expect.stringMatching(/./));
    expect(() => compileCondition(source)).toThrow('does not compile');
  },
);

it('takes any text for a condition or a mistake, and never throws at run time', () => {
  const parts = fc.constantFrom(
    'answers',
    '.A0',
    '.value',
    ' == ',
    '1',
    "'x'",
    '(',
    ')',
    ' && ',
    '!',
    'onFile',
    '[',
    ']',
    ' in ',
    'parties',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 8 }), (words) => {
      const source = words.join('');
      referencesOf(source);
      if (conditionProblem(source) === undefined) expect(typeof compileCondition(source)(context)).toBe('boolean');
    }),
  );
});

it('lists the names that a condition uses, each once', () => {
  const source =
    "answers.A0.value == 'x' && (answers['B2'].asked || has(onFile.employer)) && answers.A0.asked && case.market == 'cn' && party.role == 'borrower'";
  expect(referencesOf(source)).toEqual({
    answers: ['A0', 'B2'],
    onFile: ['employer'],
    case: ['market'],
    party: ['role'],
    constant: false,
  });
  expect(referencesOf('parties.exists(p, answers.C3.asked)').answers).toEqual(['C3']);
  expect(referencesOf('1 == 2').constant).toBe(true);
  expect(referencesOf('not (CEL').answers).toEqual([]);
});
