import { onFileSchema } from '../../case.js';
import { type References, referencesOf } from '../expression.js';
import type { Path } from '../fault.js';
import type { Question } from '../question.js';
import type { ScriptFile } from '../schema.js';
import { defineCheck, type Finding, type LintContext } from './check.js';
import { conditionsOf } from './conditions.js';

const caseFields = ['market', 'tier', 'stage', 'product'];
const partyFields = ['role'];

/** Names of questions, choices, documents, messages, values on file or scripts that do not exist. */
export const unknownReference = defineCheck('unknown-reference', (script, context) => [
  ...unknownIncludes(script, context),
  ...script.questions.flatMap((question, index) => unknownTargets(question, ['questions', index], script, context)),
  ...unknownInConditions(script, context),
]);

function unknownIncludes({ include }: ScriptFile, { includes }: LintContext): readonly Finding[] {
  return include.flatMap(({ script, version }, index) =>
    includes(script, version)
      ? []
      : [
          {
            path: ['include', index],
            message: `there is no script ${script} version ${version}`,
            remedy: `add ${script}.v${version}.yaml, or name one that exists`,
          },
        ],
  );
}

function unknownTargets(
  question: Question,
  path: Path,
  script: ScriptFile,
  { included }: LintContext,
): readonly Finding[] {
  const all = [script, ...included];
  const ids = script.questions.map(({ id }) => id);
  const { supplement, educate, recheck } = question.onFail;
  const messages = all.flatMap((one) => Object.keys(one.messages));
  return [
    ...question.branches.flatMap(({ goTo, send }, index) => [
      ...unknown([...path, 'branches', index, 'goTo'], 'question', goTo, ids),
      ...unknown([...path, 'branches', index, 'send'], 'message', send, messages),
    ]),
    ...unknown([...path, 'toldIn'], 'question', question.toldIn, ids),
    ...unknown(
      [...path, 'onFail', 'supplement'],
      'supplement',
      supplement,
      all.flatMap(({ supplements }) => Object.keys(supplements)),
    ),
    ...unknown([...path, 'onFail', 'educate'], 'message', educate, messages),
    ...unknown([...path, 'onFail', 'recheck'], 'message', recheck, messages),
    ...unknownExpectation(question, [...path, 'expect']),
  ];
}

function unknownExpectation({ type, choices, expect }: Question, path: Path): readonly Finding[] {
  if (expect === undefined) return [];
  if (type === 'yes-no' && typeof expect !== 'boolean')
    return [
      {
        path,
        message: 'a yes-no question is answered with yes or no',
        remedy: 'write `expect: true` or `expect: false`',
      },
    ];
  if (!choices) return [];
  return unknown(
    path,
    'choice',
    String(expect),
    choices.map(({ id }) => id),
  );
}

function unknownInConditions(script: ScriptFile, { included }: LintContext): readonly Finding[] {
  const ids = [script, ...included].flatMap(({ questions }) => questions.map(({ id }) => id));
  return conditionsOf(script).flatMap(({ path, source }) => {
    const names: References = referencesOf(source);
    return [
      // A common script may look at the answers of any script that includes it.
      ...names.answers.flatMap((name) => (script.party ? unknown(path, 'question', name, ids) : [])),
      ...names.onFile.flatMap((name) => unknown(path, 'value on file', name, Object.keys(onFileSchema.shape))),
      ...names.case.flatMap((name) => unknown(path, 'field of the case', name, caseFields)),
      ...names.party.flatMap((name) => unknown(path, 'field of the party', name, partyFields)),
    ];
  });
}

function unknown(path: Path, what: string, name: string | undefined, known: readonly string[]): readonly Finding[] {
  if (name === undefined || known.includes(name)) return [];
  const remedy =
    known.length === 0 ? 'add it, or remove this line' : `add it, or use one of ${[...new Set(known)].join(', ')}`;
  return [{ path, message: `there is no ${what} ${name}`, remedy }];
}
