import { type Locale, locales } from '../vocabulary.js';
import type { Path } from './fault.js';
import type { Question } from './question.js';
import type { ScriptFile } from './schema.js';
import type { LocalizedText } from './wording.js';

/** What a text in a script is for. Title and goal are for those who read the script; a party meets all the others. */
export type TextKind =
  | 'title'
  | 'goal'
  | 'ask'
  | 'retry'
  | 'help'
  | 'text'
  | 'text-retry'
  | 'probe'
  | 'probe-text'
  | 'band'
  | 'label'
  | 'read-back'
  | 'why'
  | 'because'
  | 'message'
  | 'supplement';

/** One text of a script in one locale, and where it stands. */
export interface ScriptText {
  readonly path: Path;
  readonly kind: TextKind;
  readonly locale: Locale;
  readonly text: string;
  /** The question it belongs to, if any. */
  readonly question?: Question;
  /** The name under `messages`, for a message. */
  readonly name?: string;
}

/** Lists every text of a script, in every locale. */
export function textsOf(script: ScriptFile): readonly ScriptText[] {
  return [
    ...localized('title', ['title'], script.title),
    ...localized('goal', ['goal'], script.goal),
    ...script.questions.flatMap((question, index) =>
      textsOfQuestion(question, ['questions', index]).map((text) => ({ ...text, question })),
    ),
    ...Object.entries(script.messages).flatMap(([name, message]) =>
      localized('message', ['messages', name], message).map((text) => ({ ...text, name })),
    ),
    ...Object.entries(script.supplements).flatMap(([name, supplement]) =>
      localized('supplement', ['supplements', name, 'name'], supplement.name),
    ),
  ];
}

/** Lists the texts that a party can hear or read. */
export function heardTextsOf(script: ScriptFile): readonly ScriptText[] {
  return textsOf(script).filter(({ kind }) => kind !== 'title' && kind !== 'goal');
}

function textsOfQuestion(question: Question, path: Path): readonly ScriptText[] {
  return [
    ...(question.goal ? localized('goal', [...path, 'goal'], question.goal) : []),
    ...(question.choices ?? []).flatMap(({ label }, index) =>
      localized('label', [...path, 'choices', index, 'label'], label),
    ),
    ...locales.flatMap((locale) => wordingOf(question, locale, path)),
    ...question.probes.flatMap((probe, index) => probeTexts(probe, [...path, 'probes', index])),
    ...(question.readBack ? localized('read-back', [...path, 'readBack'], question.readBack) : []),
    ...(question.why ? localized('why', [...path, 'why'], question.why) : []),
    ...(question.onFail.because ? localized('because', [...path, 'onFail', 'because'], question.onFail.because) : []),
  ];
}

function wordingOf(question: Question, locale: Locale, path: Path): readonly ScriptText[] {
  return (['ask', 'retry', 'help', 'text', 'textRetry'] as const).flatMap((manner) => {
    const text = question.wording[locale][manner];
    const kind = manner === 'textRetry' ? 'text-retry' : manner;
    return text === undefined ? [] : [{ path: [...path, 'wording', locale, manner], kind, locale, text }];
  });
}

function probeTexts(probe: Question['probes'][number], path: Path): readonly ScriptText[] {
  return [
    ...localized('probe', [...path, 'ask'], probe.ask),
    ...(probe.text ? localized('probe-text', [...path, 'text'], probe.text) : []),
    ...(probe.bands ?? []).flatMap(({ label }, index) => localized('band', [...path, 'bands', index, 'label'], label)),
  ];
}

function localized(kind: TextKind, path: Path, text: LocalizedText): readonly ScriptText[] {
  return locales.map((locale) => ({ path: [...path, locale], kind, locale, text: text[locale] }));
}
