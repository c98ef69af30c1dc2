import type { Answer, Choice } from './answer.js';
import type { Language, Paraphrase } from './locales/language.js';
import { languages } from './locales/registry.js';
import { slipOf } from './slips.js';

/** A choice that was named, and the words that named it. */
export interface Named {
  readonly choice: Choice;
  readonly words: string;
}

/** The choices that an answer names: by key, ordinal, label or synonym, or else by paraphrase. */
export function named(answer: Answer): readonly Named[] {
  const choices = answer.choices ?? [];
  const language = languages[answer.locale];
  const seen = language.choice.seenFrom?.(answer.text, answer.question ?? '');
  if (seen !== undefined) return named({ ...answer, text: seen }).map((one) => ({ ...one, words: answer.text }));
  const text = answer.text.replace(language.fillers, '').replace(/[\s.。!！,，]+$/, '');
  const pointed = byKey(text, choices, language) ?? byOrdinal(text, choices, language);
  if (pointed !== undefined) return [pointed];
  const worded = byLabel(answer, choices, language);
  const also = byParaphrase(answer, choices, language).filter((one) =>
    worded.every((other) => other.choice !== one.choice && !overlaps(other.words, one.words)),
  );
  return [...worded, ...also];
}

const overlaps = (a: string, b: string) =>
  a.toLowerCase().includes(b.toLowerCase()) || b.toLowerCase().includes(a.toLowerCase());

function byKey(text: string, choices: readonly Choice[], language: Language): Named | undefined {
  const exact = choices.find((choice) =>
    [choice.key, choice.id, choice.label, ...choice.synonyms].some(
      (word) => word?.toLowerCase() === text.toLowerCase(),
    ),
  );
  if (exact !== undefined) return { choice: exact, words: text };
  const slipped = choices.filter((choice) => [choice.label, ...choice.synonyms].some((word) => slipOf(text, word)));
  if (slipped.length === 1 && slipped[0] !== undefined) return { choice: slipped[0], words: text };
  const said = language.choice.key.exec(text);
  if (said === null) return undefined;
  const last =
    said
      .slice(1)
      .find(
        (group) =>
          group !== undefined && (/^\d$/.test(group) || language.choice.keyDigits[group.toLowerCase()] !== undefined),
      ) ?? '';
  const key = language.choice.keyDigits[last.toLowerCase()] ?? last;
  const numbered = choices.every((choice) => choice.key === undefined && !/^\d$/.test(choice.id));
  const choice =
    choices.find((one) => one.key === key) ??
    choices.find((one) => one.key === undefined && (one.id === key || one.synonyms.includes(key))) ??
    (numbered ? choices[Number(key) - 1] : undefined);
  return choice === undefined ? undefined : { choice, words: text };
}

function byOrdinal(text: string, choices: readonly Choice[], language: Language): Named | undefined {
  const places = language.choice.ordinals.filter((one) => one.words.test(text));
  const only = places[0];
  if (only === undefined || places.length > 1) return undefined;
  const choice = choices.at(only.place);
  return choice === undefined || choices.some((one) => one.label.match(only.words))
    ? undefined
    : { choice, words: only.words.exec(text)?.[0].trim() ?? text };
}

function byLabel({ text, question = '' }: Answer, choices: readonly Choice[], language: Language): Named[] {
  // "Self employed" is "self-employed", as it is spoken.
  const lower = text.toLowerCase().replace(/-/g, ' ');
  const found = choices.flatMap((choice) =>
    [choice.label, ...choice.synonyms]
      .filter((word) => word.length > 1 && !/^\d+$/.test(word))
      .flatMap((word) => {
        const sought = word.toLowerCase().replace(/-/g, ' ');
        return placesOf(lower, sought).map((at) => ({ choice, at, end: at + word.length }));
      }),
  );
  const longest = found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one && other.at <= one.at && other.end >= one.end && other.end - other.at > one.end - one.at,
      ),
  );
  const kept = longest.filter(
    ({ at, end }) =>
      !language.choice.negator.test(lower.slice(0, at)) &&
      !language.choice.onlyMentioned(text.slice(0, at), text.slice(at, end), text.slice(end), question),
  );
  return unique(kept.map((one) => ({ choice: one.choice, words: text.slice(one.at, one.end) })));
}

/** More places than this tell nothing new of a label. */
const mostPlaces = 8;

/** Where a label stands: one place may be denied, as in 不是出租，以后再出租, and another not. */
function placesOf(text: string, word: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0 && places.length < mostPlaces; at = text.indexOf(word, at + 1)) {
    const bounded = !/[a-z]/.test(text[at - 1] ?? ' ') && !/[a-z]/.test(text[at + word.length] ?? ' ');
    if (bounded || !/^[a-z]/.test(word)) places.push(at);
  }
  return places;
}

function byParaphrase({ text, question = '' }: Answer, choices: readonly Choice[], language: Language): Named[] {
  const { negator, onlyMentioned } = language.choice;
  const found = choices.flatMap((choice) =>
    paraphrasesOf(choice, language).flatMap(({ says, broad, asked }) => {
      const said = asked === undefined || asked(question) ? says.exec(text) : null;
      if (said === null) return [];
      const [before, after] = [text.slice(0, said.index), text.slice(said.index + said[0].length)];
      return negator.test(before) || onlyMentioned(before, said[0], after, question)
        ? []
        : [{ choice, words: said[0].trim(), broad: broad === true }];
    }),
  );
  const close = found.filter((one) => !one.broad);
  return unique(
    found
      .filter((one) => !one.broad || close.every((other) => other.choice === one.choice))
      .map(({ choice, words }) => ({ choice, words })),
  );
}

const remembered = 1000;
const meanings = new WeakMap<Language, Map<string, readonly Paraphrase[]>>();

/** The same few choices are met again and again, so what they mean is looked up once. */
function paraphrasesOf(choice: Choice, language: Language): readonly Paraphrase[] {
  const known = meanings.get(language) ?? new Map<string, readonly Paraphrase[]>();
  const words = [choice.label, choice.id, ...choice.synonyms];
  const key = words.join('\n');
  const found =
    known.get(key) ?? language.choice.paraphrases.filter((one) => words.some((word) => one.means.test(word)));
  if (known.size < remembered) meanings.set(language, known.set(key, found));
  return found;
}

const unique = (all: readonly Named[]) =>
  all.filter((one, at) => all.findIndex((other) => other.choice === one.choice) === at);
