import { type Intent, intents, type Locale, locales } from '../../vocabulary.js';
import type { Path } from '../fault.js';
import type { Question, ScriptChoice } from '../question.js';
import type { Step } from '../steps.js';
import { defineCheck, type Finding } from './check.js';
import { commandWords } from './command-words.js';

/** In these steps a choice is the command itself, so that its words may and must be the same. */
const commandSteps: Readonly<Partial<Record<Step, readonly Intent[]>>> = {
  convenience: ['later', 'agent'],
  'stop-choice': ['stop', 'later'],
  'call-back-time': ['later'],
  'call-back-hour': ['later'],
  language: ['language'],
  later: ['later', 'text-me'],
  refusal: ['text-me', 'agent', 'later'],
  'to-text': ['text-me'],
};

/** Keys or words that could mean two things: two choices of one question, or a choice and a command. */
export const collision = defineCheck('collision', ({ questions }) =>
  questions.flatMap((question, index) => [
    ...collidingKeys(question, ['questions', index]),
    ...locales.flatMap((locale) => collidingWords(question, locale, ['questions', index])),
    ...question.probes.flatMap(({ bands = [] }, at) =>
      repeatedBandKeys(bands, ['questions', index, 'probes', at, 'bands']),
    ),
  ]),
);

function collidingKeys({ choices = [], step }: Question, path: Path): readonly Finding[] {
  return choices.flatMap((choice, index): Finding[] => {
    const at = [...path, 'choices', index, 'key'];
    const command = choice.key === '0' ? 'agent' : choice.key === '9' ? 'stop' : undefined;
    if (command && !(step && commandSteps[step]?.includes(command)))
      return [
        {
          path: at,
          message: `key ${choice.key} always means ${command === 'agent' ? 'a person' : 'stop'}`,
          remedy: 'use a key from 1 to 8',
        },
      ];
    const other = choices
      .slice(0, index)
      .find((earlier) => choice.key !== undefined && earlier.key === choice.key && meet(earlier, choice));
    return other
      ? [
          {
            path: at,
            message: `key ${choice.key} is also that of ${other.id}`,
            remedy: 'give each choice a key of its own',
          },
        ]
      : [];
  });
}

function collidingWords({ choices = [], step }: Question, locale: Locale, path: Path): readonly Finding[] {
  return choices.flatMap((choice, index) =>
    wordsOf(choice, locale, [...path, 'choices', index]).flatMap(({ word, at }): Finding[] => {
      const command = commandOf(word, locale);
      if (command && command !== choice.id && !(step && commandSteps[step]?.includes(command)))
        return [
          { path: at, message: `"${word}" is the command "${command}"`, remedy: 'use other words for this choice' },
        ];
      const other = choices
        .slice(0, index)
        .find((earlier) => meet(earlier, choice) && wordsOf(earlier, locale, []).some((said) => same(said.word, word)));
      return other
        ? [{ path: at, message: `"${word}" also means ${other.id}`, remedy: 'keep it with one of the choices' }]
        : [];
    }),
  );
}

function repeatedBandKeys(bands: readonly { readonly key: string }[], path: Path): readonly Finding[] {
  return bands.flatMap(({ key }, index) =>
    bands.slice(0, index).some((band) => band.key === key)
      ? [
          {
            path: [...path, index, 'key'],
            message: `key ${key} stands for two bands`,
            remedy: 'give each band a key of its own',
          },
        ]
      : [],
  );
}

function wordsOf({ label, synonyms }: ScriptChoice, locale: Locale, path: Path): readonly { word: string; at: Path }[] {
  return [
    { word: label[locale], at: [...path, 'label', locale] },
    ...(synonyms?.[locale] ?? []).map((word, index) => ({ word, at: [...path, 'synonyms', locale, index] })),
  ];
}

function commandOf(word: string, locale: Locale): Intent | undefined {
  return intents.find((intent) => commandWords[intent]?.[locale].some((command) => same(command, word)));
}

/** Choices of different markets are never offered together. */
function meet(a: ScriptChoice, b: ScriptChoice): boolean {
  return a.market === undefined || b.market === undefined || a.market === b.market;
}

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
