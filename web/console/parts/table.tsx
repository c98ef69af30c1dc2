import type { ReactNode } from 'react';
import styles from './table.module.css';

interface Props {
  /** What stands above each column. */
  readonly columns: readonly string[];
  /** The rows: `tr` with a `th` of scope row first. */
  readonly children: ReactNode;
}

/** Rows to be compared; where it is narrow each is a card. */
export function Table({ columns, children }: Props) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
