import type { ReactNode } from 'react';
import styles from './bars.module.css';

/** A bar, with what it says in words beside it. */
export interface Bar {
  readonly key: string;
  readonly name: ReactNode;
  /** How long it is, 0 to 1 of the whole; without it there is none. */
  readonly length?: number | undefined;
  /** Where the true value may lie, 0 to 1 of the whole. */
  readonly interval?: readonly [low: number, high: number] | undefined;
  readonly told: ReactNode;
  /** What can be done about it. */
  readonly more?: ReactNode;
}

/** Bars one below the other. All that they say stands in words as well, so that nobody has to see them. */
export function Bars({ bars, scale }: { readonly bars: readonly Bar[]; readonly scale?: string | undefined }) {
  return (
    <>
      <ul className={styles.bars}>
        {bars.map(({ key, name, length, interval, told, more }) => (
          <li key={key} className={styles.row}>
            <span className={styles.name}>{name}</span>
            <svg aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none" className={styles.bar}>
              <rect width="100" height="10" className={styles.room} />
              {length !== undefined && <rect width={length * 100} height="10" className={styles.part} />}
              {interval && (
                <rect
                  x={interval[0] * 100}
                  y="4"
                  width={(interval[1] - interval[0]) * 100}
                  height="2"
                  className={styles.interval}
                />
              )}
            </svg>
            <span className={styles.told}>{told}</span>
            {more !== undefined && <span className={styles.more}>{more}</span>}
          </li>
        ))}
      </ul>
      {scale !== undefined && <p className="hint">{scale}</p>}
    </>
  );
}
