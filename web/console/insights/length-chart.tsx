import { called } from '../words/domain.js';
import { duration } from '../words/times.js';
import { useWords } from '../words/words-provider.js';
import { Bars } from './bars.js';
import { Chart } from './chart.js';
import type { InsightFilters } from './insight-filters.js';
import type { Insights } from './insights-query.js';
import { RateWords } from './rate-words.js';
import { insightWords as words } from './words.js';

type Buckets = Insights['supplements']['buckets'];

const minute = 60_000;

/** A length of time (minutes) in words; one that is hidden says so. */
function useLength() {
  const { say, language } = useWords();
  return (minutes: number | undefined) => {
    if (minutes === undefined) return say(words.hidden);
    const isWholeHours = minutes % 60 === 0 && minutes < 2 * 1_440;
    return isWholeHours ? say(words.hours, { count: minutes / 60 }) : duration(minutes * minute, language);
  };
}

/** From the first that something fell into to the last. */
function filled(buckets: Buckets): Buckets {
  const isFilled = ({ count }: Buckets[number]) => count > 0;
  return buckets.slice(buckets.findIndex(isFilled), buckets.findLastIndex(isFilled) + 1);
}

interface LengthProps {
  readonly title: string;
  readonly table: string;
  readonly buckets: Buckets;
  readonly median?: number | undefined;
  readonly p90?: number | undefined;
  readonly filters: InsightFilters;
}

/** How many took how long. */
export function LengthChart({ title, table, buckets, median, p90, filters }: LengthProps) {
  const { say } = useWords();
  const length = useLength();
  const most = Math.max(1, ...buckets.map(({ count }) => count));
  const rows = filled(buckets).map(({ upTo, count }) => ({
    key: String(upTo ?? 'longer'),
    name: upTo === undefined ? say(words.longer) : say(words.upTo, { time: length(upTo) }),
    count,
  }));
  return (
    <Chart
      title={title}
      hint={`${say(words.median)}: ${length(median)} · ${say(words.p90)}: ${length(p90)}`}
      table={table}
      filters={filters}
      columns={[say(words.took), say(words.count)]}
      rows={rows.map(({ key, name, count }) => ({ key, cells: [name, count] }))}
    >
      <Bars bars={rows.map(({ key, name, count }) => ({ key, name, length: count / most, told: count }))} />
    </Chart>
  );
}

/** How long reviews of each priority take, and whether they are in time. */
export function ReviewChart({
  rows,
  filters,
}: {
  readonly rows: Insights['reviews'];
  readonly filters: InsightFilters;
}) {
  const { say } = useWords();
  const length = useLength();
  const opened = rows.filter((row) => row.opened > 0 || row.total > 0);
  const columns = [words.priority, words.opened, words.decided, words.median, words.p90, words.inTime].map((one) =>
    say(one),
  );
  return (
    <Chart
      title={say(words.reviews)}
      table="reviews"
      filters={filters}
      columns={columns}
      rows={opened.map((row) => ({
        key: row.priority,
        cells: [
          say(called('priority', row.priority)),
          row.opened,
          row.total,
          length(row.median),
          length(row.p90),
          <RateWords key="in-time" {...row.inTime} />,
        ],
      }))}
    >
      <Bars
        bars={opened.map(({ priority, inTime, median, p90 }) => ({
          key: priority,
          name: say(called('priority', priority)),
          ...(inTime.rate !== 'too-few' && {
            length: inTime.rate.value,
            interval: [inTime.rate.low, inTime.rate.high] as const,
          }),
          told: (
            <>
              {say(words.inTime)} <RateWords {...inTime} />
            </>
          ),
          more: (
            <span className="soft">
              {`${say(words.median)}: ${length(median)} · ${say(words.p90)}: ${length(p90)}`}
            </span>
          ),
        }))}
      />
    </Chart>
  );
}
