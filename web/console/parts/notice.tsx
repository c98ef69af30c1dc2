import type { ReactNode } from 'react';
import styles from './notice.module.css';
import tones from './tones.module.css';

interface Props {
  readonly tone: 'bad' | 'warn' | 'good' | 'calm';
  readonly children: ReactNode;
}

/** Something that has to be seen now; a screen reader says it at once. */
export function Notice({ tone, children }: Props) {
  return (
    <div role={tone === 'bad' ? 'alert' : 'status'} className={`${styles.notice} ${tones[tone]}`}>
      {children}
    </div>
  );
}
