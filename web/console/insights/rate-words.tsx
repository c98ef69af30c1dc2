import { useWords } from '../words/words-provider.js';
import type { Rate } from './insights-query.js';
import { percent, perThousand } from './numbers.js';
import { insightWords as words } from './words.js';

/** A rate in words: its value, of how many. One that is hidden says so. */
export function RateWords({ count, of, rate, per = 100 }: Rate & { readonly per?: 100 | 1_000 }) {
  const { say, language } = useWords();
  const counts = say(words.ofCount, { count, of });
  if (rate === 'too-few') return <>{`${say(words.hidden)} (${counts})`}</>;
  const value =
    per === 1_000
      ? say(words.perThousand, { value: perThousand(rate.value, language) })
      : percent(rate.value, language);
  return (
    <>
      <strong>{value}</strong> {counts}
    </>
  );
}

/** A rate for a cell of a table, with its interval. */
export function useRateCells(): (rate: Rate) => readonly string[] {
  const { say, language } = useWords();
  return ({ count, of, rate }) => [
    rate === 'too-few' ? say(words.hidden) : percent(rate.value, language),
    rate === 'too-few' ? '' : `${percent(rate.low, language)}–${percent(rate.high, language)}`,
    say(words.ofCount, { count, of }),
  ];
}
