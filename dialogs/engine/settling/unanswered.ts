import type { CompiledQuestion, ConditionContext, Script } from '../../script/script.js';
import type { Brief } from '../brief.js';

type Answers = ConditionContext['answers'];

interface Stands {
  readonly withoutValue: Answers;
  /** With what a question expects, where it expects something. */
  readonly asExpected: Answers;
  /** The questions whose answers are compared with the file. */
  readonly compared: readonly CompiledQuestion[];
  /** As they would stand if all agreed with a file. */
  readonly asFiled: WeakMap<Brief['onFile'], Answers>;
}

// Every turn looks at all questions several times, and a script never changes.
const known = new WeakMap<Script, Stands>();

/** How a script's answers stand before any is there: without a value. */
export function unanswered(script: Script): Answers {
  return standsIn(script).withoutValue;
}

/** How a script's answers would stand if all agreed with the file. */
export function answeredAsFiled(script: Script, onFile: Brief['onFile']): Answers {
  const { asExpected, compared, asFiled } = standsIn(script);
  const before = asFiled.get(onFile);
  if (before) return before;
  const answers = { ...asExpected };
  for (const { id, compare } of compared) {
    const filed = compare && onFile[compare.with as keyof typeof onFile];
    if (filed !== undefined && filed !== null) answers[id] = notAsked(filed);
  }
  asFiled.set(onFile, answers);
  return answers;
}

function standsIn(script: Script): Stands {
  const before = known.get(script);
  if (before) return before;
  const { questions } = script;
  const stands: Stands = {
    withoutValue: Object.fromEntries(questions.map(({ id }) => [id, notAsked(null)])),
    asExpected: Object.fromEntries(questions.map(({ id, expect }) => [id, notAsked(expect ?? null)])),
    compared: questions.filter(({ compare }) => compare),
    asFiled: new WeakMap(),
  };
  known.set(script, stands);
  return stands;
}

function notAsked(value: unknown) {
  return { asked: false, clarity: '', value };
}
