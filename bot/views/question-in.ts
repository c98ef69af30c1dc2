import { standingValues } from '../../dialogs/engine/standing-values.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import { fill } from '../../dialogs/script/interpolate.js';
import type { CompiledQuestion } from '../../dialogs/script/script.js';
import type { Locale } from '../../dialogs/vocabulary.js';

type Pair = Readonly<Record<Locale, string | undefined>>;

/**
 * A question in a language: as it was put to the party, a probe too, or as it would be. In another language than the
 * conversation's those of its own words that stand for what was asked.
 */
export function questionIn(
  question: CompiledQuestion,
  asked: string | undefined,
  state: Pick<ConversationState, 'locale' | 'brief' | 'session'>,
  locale: Locale,
): string {
  if (asked !== undefined && locale === state.locale) return asked;
  const words = (pair: Pair, language: Locale) => fill(pair[language] ?? '', standingValues(state.brief, language));
  const fits = (pair: Pair) => pair[locale] && pair[state.locale] && asked?.includes(words(pair, state.locale));
  const longest = pairsOf(question)
    .filter(fits)
    .toSorted((a, b) => (b[state.locale]?.length ?? 0) - (a[state.locale]?.length ?? 0))[0];
  return words(longest ?? planned(question, state), locale);
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
