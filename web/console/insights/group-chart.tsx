import { useState } from 'react';
import { Tabs } from '../parts/tabs.js';
import { useWords } from '../words/words-provider.js';
import { Bars } from './bars.js';
import { Chart } from './chart.js';
import type { InsightFilters } from './insight-filters.js';
import type { Insights } from './insights-query.js';
import { groupPair } from './named.js';
import { percent, scaleOf } from './numbers.js';
import { barOf } from './question-chart.js';
import { RateWords, useRateCells } from './rate-words.js';
import { insightWords as words } from './words.js';

type Row = Insights['ambiguity'][number];

const ways = [
  ['clarity', words.byClarity],
  ['locale', words.byLocale],
  ['channel', words.byChannel],
  ['version', words.byVersion],
  ['type', words.byType],
] as const;

/** Where ambiguity lies: by its kind, the language, the channel, the version, the type of question. */
export function GroupChart({ rows, filters }: { readonly rows: readonly Row[]; readonly filters: InsightFilters }) {
  const { say } = useWords();
  const cellsOf = useRateCells();
  const [chosen, choose] = useState<Row['by']>('clarity');
  return (
    <Chart
      title={say(words.ambiguity)}
      table="ambiguity"
      filters={filters}
      columns={[words.group, words.ambiguous].map((one) => say(one)).concat(say(words.likely), say(words.count))}
      rows={rows.map((row) => ({
        key: `${row.by} ${row.group}`,
        cells: [say(groupPair(row.by, row.group)), ...cellsOf(row)],
      }))}
    >
      <Tabs
        label={say(words.ambiguity)}
        chosen={chosen}
        onChoose={choose}
        tabs={ways.map(([id, name]) => ({
          id,
          name: say(name),
          shown: () => <Groups rows={rows.filter(({ by }) => by === id)} />,
        }))}
      />
    </Chart>
  );
}

function Groups({ rows }: { readonly rows: readonly Row[] }) {
  const { say, language } = useWords();
  const scale = scaleOf(rows.map(({ rate }) => rate));
  if (rows.length === 0) return <p className="soft">{say(words.noRows)}</p>;
  return (
    <Bars
      scale={say(words.scale, { most: percent(scale, language) })}
      bars={rows.map(({ by, group, ...rate }) => ({
        key: group,
        name: say(groupPair(by, group)),
        ...barOf(rate.rate, scale),
        told: <RateWords {...rate} />,
      }))}
    />
  );
}
