import { currentFormat } from './schema.js';

/** A script as read from YAML, before it is known to be one. */
export type RawScript = Readonly<Record<string, unknown>>;

/** Brings a raw script of one format to the next. It leaves alone what it does not understand; the schema complains later. */
export type Upcaster = (script: RawScript) => RawScript;

/** From each older format to the one after it. */
export const upcasters: Readonly<Record<number, Upcaster>> = {
  0: fromFormat0,
};

/** A raw script in the current format, or why it cannot be brought there. */
export type Migration =
  | { readonly kind: 'migrated'; readonly script: RawScript }
  | { readonly kind: 'unknown-format'; readonly message: string; readonly remedy: string };

/** Brings a raw script to the current format, one upcaster after the other. */
export function migrate(raw: RawScript): Migration {
  let script = raw;
  while (script.format !== currentFormat) {
    const format = script.format;
    const upcast = typeof format === 'number' ? upcasters[format] : undefined;
    if (!upcast || typeof format !== 'number') return unknownFormat(format);
    script = { ...upcast(script), format: format + 1 };
  }
  return { kind: 'migrated', script };
}

function unknownFormat(format: unknown): Migration {
  if (typeof format === 'number' && format > currentFormat)
    return {
      kind: 'unknown-format',
      message: `this script is written in format ${format}; this version of Ringback reads up to ${currentFormat}`,
      remedy: 'update Ringback, or write the script in the older format',
    };
  return {
    kind: 'unknown-format',
    message:
      format === undefined ? 'the script does not say its format' : `${JSON.stringify(format)} is not a script format`,
    remedy: `write "format: ${currentFormat}" at the top`,
  };
}

/** Format 0 had one plain wording a locale, and the priority of the review beside the question's goal. */
function fromFormat0(script: RawScript): RawScript {
  const questions = script.questions;
  return Array.isArray(questions) ? { ...script, questions: questions.map(questionFromFormat0) } : script;
}

function questionFromFormat0(question: unknown): unknown {
  if (!isRecord(question)) return question;
  const { priority, wording, onFail, ...rest } = question;
  const review = priority === undefined ? {} : { review: priority };
  return {
    ...rest,
    wording: isRecord(wording)
      ? mapValues(wording, (words) => (typeof words === 'string' ? { ask: words } : words))
      : wording,
    ...(priority !== undefined || onFail !== undefined
      ? { onFail: { ...review, ...(isRecord(onFail) ? onFail : {}) } }
      : {}),
  };
}

function mapValues(record: RawScript, change: (value: unknown) => unknown): RawScript {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

/** Whether a value read from YAML is a mapping. */
export function isRecord(value: unknown): value is RawScript {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
