import { Link } from '@tanstack/react-router';
import { called } from '../words/domain.js';
import { useWords } from '../words/words-provider.js';
import { scriptAddress } from './alerts.js';
import { Bars } from './bars.js';
import { Chart } from './chart.js';
import type { InsightFilters } from './insight-filters.js';
import type { Insights } from './insights-query.js';
import { questionName } from './named.js';
import { percent, scaleOf } from './numbers.js';
import { RateWords, useRateCells } from './rate-words.js';
import { insightWords as words } from './words.js';

type Row = Insights['questions'][number];

/** So many stand in the chart; the table has them all. */
const most = 12;

interface Props {
  readonly rows: readonly Row[];
  readonly filters: InsightFilters;
}

/** How clearly each question is answered, the worst first. */
export function QuestionChart({ rows, filters }: Props) {
  const { say, language } = useWords();
  const cellsOf = useRateCells();
  const shown = rows.slice(0, most);
  const scale = scaleOf(shown.map(({ ambiguity }) => ambiguity.rate));
  return (
    <Chart
      title={say(words.questions)}
      hint={say(words.questionsHint)}
      table="questions"
      filters={filters}
      columns={[
        say(words.question),
        say(words.ambiguous),
        say(words.likely),
        say(words.count),
        say(words.doubts),
        say(words.unheard),
        say(words.probes),
      ]}
      rows={rows.map((row) => ({
        key: keyOf(row),
        cells: [
          questionName(row, row.questionId, language),
          ...cellsOf(row.ambiguity),
          <Doubts key="doubts" row={row} />,
          <RateWords key="unheard" {...row.unheard} />,
          <RateWords key="probes" {...row.probes} />,
        ],
      }))}
    >
      <Bars
        scale={say(words.scale, { most: percent(scale, language) })}
        bars={shown.map((row) => {
          const { ambiguity } = row;
          const name = questionName(row, row.questionId, language);
          return {
            key: keyOf(row),
            name,
            ...barOf(ambiguity.rate, scale),
            told: <RateWords {...ambiguity} />,
            more: (
              <>
                <Doubts row={row} />
                <Link to={scriptAddress(row.script)} aria-label={say(words.toScriptOf, { name })}>
                  {say(words.toScript)}
                </Link>
                <Link
                  to="/insights/conversations"
                  search={{
                    ...filters,
                    script: row.script,
                    version: row.version,
                    what: 'ambiguous',
                    at: row.questionId,
                  }}
                  aria-label={say(words.toTalksOf, { name })}
                >
                  {say(words.toTalks)}
                </Link>
                <Link
                  to="/scripts/$script"
                  params={{ script: row.script }}
                  search={{ tab: 'not-understood', question: row.questionId }}
                  aria-label={say(words.toWordsOf, { name })}
                >
                  {say(words.toWords)}
                </Link>
              </>
            ),
          };
        })}
      />
    </Chart>
  );
}

/** Of which version: the same question may stand in several. */
function Doubts({ row: { script, version, doubts, unheard } }: { readonly row: Row }) {
  const { say } = useWords();
  const kinds = Object.entries(doubts).map(([clarity, count]) => `${say(called('clarity', clarity))} ${count}`);
  if (unheard.count > 0) kinds.push(`${say(called('clarity', 'unheard'))} ${unheard.count}`);
  return <span className="soft">{[`${script} · v${version}`, ...kinds].join(' · ')}</span>;
}

function keyOf({ script, version, questionId }: Row): string {
  return `${script} ${version} ${questionId}`;
}

/** A bar of a rate, with its interval; none where it is hidden. */
export function barOf(rate: Row['ambiguity']['rate'], scale: number) {
  if (rate === 'too-few') return {};
  return { length: rate.value / scale, interval: [rate.low / scale, rate.high / scale] as const };
}
