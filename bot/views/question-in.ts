import { standingValues } from '../../dialogs/engine/asking/standing-values.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import { fill } from '../../dialogs/script/interpolate.js';
import type { CompiledQuestion } from '../../dialogs/script/script.js';
import type { Locale } from '../../dialogs/vocabulary.js';
import type { AskedWords } from './asked-words.js';

type Pair = Readonly<Record<Locale, string | undefined>>;
type Spoken = Pick<ConversationState, 'locale' | 'brief' | 'session'>;

/** What a question was put in: first, and after that. */
export interface QuestionWords {
  readonly question: string;
  readonly probes: readonly string[];
}

/**
 * A question in a language: as it was put to the party, first and then in probes, or as it would be put. In another
 * language those of its own words that stand for what was asked; a probe that has none stays as it was.
 */
export function questionIn(
  question: CompiledQuestion,
  asked: readonly AskedWords[],
  spoken: Spoken,
  locale: Locale,
): QuestionWords {
  const [first, ...probes] = asked;
  const words = (pair: Pair) => fill(pair[locale] ?? '', standingValues(spoken.brief, locale));
  return {
    question: (first && wordsIn(first, question, spoken, locale)) ?? words(planned(question, spoken)),
    probes: probes.map((probe) => wordsIn(probe, question, spoken, locale) ?? probe.text),
  };
}

/** What was asked, in this language; undefined when the question has no words that stand for it. */
function wordsIn(asked: AskedWords, question: CompiledQuestion, { brief }: Spoken, locale: Locale): string | undefined {
  if (asked.locale === locale) return asked.text;
  const words = (pair: Pair, language: Locale) => fill(pair[language] ?? '', standingValues(brief, language));
  const [longest] = pairsOf(question)
    .filter((pair) => pair[locale] && pair[asked.locale] && asked.text.includes(words(pair, asked.locale)))
    .toSorted((a, b) => (b[asked.locale]?.length ?? 0) - (a[asked.locale]?.length ?? 0));
  return longest && words(longest, locale);
}

/** Everything that a question may be put in, side by side. */
function pairsOf({ wording, probes }: CompiledQuestion): readonly Pair[] {
  const zh = wording['zh-CN'];
  const en = wording['en-US'];
  const own = (['text', 'ask', 'retry', 'help'] as const).map((manner) => ({
    'zh-CN': zh[manner],
    'en-US': en[manner],
  }));
  return [...own, ...probes.flatMap(({ ask, text }) => (text ? [text, ask] : [ask]))];
}

/** The words in which a question would be put over this channel. */
function planned({ wording }: CompiledQuestion, { session }: Pick<ConversationState, 'session'>): Pair {
  const spoken = session?.channel === 'voice';
  const of = (language: Locale) => (spoken ? wording[language].ask : (wording[language].text ?? wording[language].ask));
  return { 'zh-CN': of('zh-CN'), 'en-US': of('en-US') };
}
