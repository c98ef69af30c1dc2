import type { ReactNode } from 'react';
import styles from './empty.module.css';

/** Nothing is here, and what that means. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      <div className="soft">{children}</div>
    </div>
  );
}
