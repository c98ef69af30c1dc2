import { type ReactNode, useId, useState } from 'react';
import { addressOf } from '../api/ask.js';
import { Button } from '../parts/button.js';
import { Table } from '../parts/table.js';
import { useWords } from '../words/words-provider.js';
import styles from './chart.module.css';
import type { InsightFilters } from './insight-filters.js';
import { insightWords as words } from './words.js';

/** A row of a chart’s table: what it is about first. */
export interface ChartRow {
  readonly key: string;
  readonly cells: readonly ReactNode[];
}

interface Props {
  readonly title: string;
  readonly hint?: string | undefined;
  /** The table of the API that holds the same. */
  readonly table: string;
  readonly filters: InsightFilters;
  readonly columns: readonly string[];
  readonly rows: readonly ChartRow[];
  /** The chart itself. */
  readonly children: ReactNode;
}

/** A chart that can be read as a table, and taken along. */
export function Chart({ title, hint, table, filters, columns, rows, children }: Props) {
  const { say } = useWords();
  const [asTable, setAsTable] = useState(false);
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={`panel ${styles.chart}`}>
      <header className={styles.head}>
        <h2 id={heading}>{title}</h2>
        {rows.length > 0 && (
          <div className={styles.ways}>
            <Button tone="quiet" onPress={() => setAsTable(!asTable)} aria-describedby={heading}>
              {say(asTable ? words.asChart : words.asTable)}
            </Button>
            <a
              href={addressOf('/api/insights.csv', {}, { table, ...filters })}
              download={`${table}.csv`}
              aria-label={say(words.downloadOf, { name: title })}
            >
              {say(words.download)}
            </a>
          </div>
        )}
      </header>
      {hint !== undefined && <p className="hint">{hint}</p>}
      {rows.length === 0 && <p className="soft">{say(words.noRows)}</p>}
      {rows.length > 0 && !asTable && children}
      {rows.length > 0 && asTable && (
        <div className={styles.table}>
          <Table columns={columns}>
            {rows.map(({ key, cells: [name, ...cells] }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {cells.map((cell, at) => (
                  // What stands in a column is known by the column alone.
                  <td key={columns[at + 1]} data-column={columns[at + 1]}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </Table>
        </div>
      )}
    </section>
  );
}
