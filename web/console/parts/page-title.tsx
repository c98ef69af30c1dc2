import type { ReactNode } from 'react';
import styles from './page-title.module.css';

interface Props {
  readonly title: string;
  /** What can be done on the whole page. */
  readonly children?: ReactNode;
}

/** The page's heading, also in the browser's tab, with what can be done beside it. */
export function PageTitle({ title, children }: Props) {
  return (
    <header className={styles.head}>
      <title>{`${title} · Ringback`}</title>
      <h1>{title}</h1>
      {children}
    </header>
  );
}
