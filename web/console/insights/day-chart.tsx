import { useWords } from '../words/words-provider.js';
import { Chart } from './chart.js';
import styles from './day-chart.module.css';
import type { InsightFilters } from './insight-filters.js';
import type { Insights } from './insights-query.js';
import { insightWords as words } from './words.js';

type Row = Insights['days'][number];

const day = 86_400_000;
const high = 100;

interface Props {
  readonly rows: readonly Row[];
  readonly from: string;
  readonly to: string;
  readonly filters: InsightFilters;
}

/** How many were contacted each day, and how many of them answered. */
export function DayChart({ rows: all, from, to, filters }: Props) {
  const { say } = useWords();
  const rows = all.filter(({ attempts }) => attempts > 0);
  const sum = (of: 'attempts' | 'answered') => rows.reduce((total, row) => total + row[of], 0);
  const most = Math.max(1, ...rows.map(({ attempts }) => attempts));
  const days = Math.round((Date.parse(to) - Date.parse(from)) / day) + 1;
  const told = say(words.daysTold, { from, to, attempts: sum('attempts'), answered: sum('answered'), most });
  const columns = [words.day, words.attempts, words.answered, words.rightParty, words.completed].map((one) => say(one));
  return (
    <Chart
      title={say(words.days)}
      table="days"
      filters={filters}
      columns={columns}
      rows={rows.map((row) => ({
        key: row.day,
        cells: [row.day, row.attempts, row.answered, row.rightParty, row.completed],
      }))}
    >
      <svg
        role="img"
        aria-label={told}
        viewBox={`0 0 ${days} ${high}`}
        preserveAspectRatio="none"
        className={styles.days}
      >
        {rows.map((row) => {
          const x = Math.round((Date.parse(row.day) - Date.parse(from)) / day) + 0.1;
          const tall = (count: number) => (count / most) * high;
          return (
            <g key={row.day}>
              <rect
                x={x}
                y={high - tall(row.attempts)}
                width={0.8}
                height={tall(row.attempts)}
                className={styles.attempts}
              />
              <rect
                x={x}
                y={high - tall(row.answered)}
                width={0.8}
                height={tall(row.answered)}
                className={styles.answered}
              />
            </g>
          );
        })}
      </svg>
      <p className={styles.ends}>
        <span>{from}</span>
        <span>{to}</span>
      </p>
      <p className={`hint ${styles.key}`}>
        <span className={styles.keyAttempts}>{say(words.attempts)}</span>
        <span className={styles.keyAnswered}>{say(words.answered)}</span>
        <span>{told}</span>
      </p>
    </Chart>
  );
}
