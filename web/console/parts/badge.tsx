import type { ReactNode } from 'react';
import styles from './badge.module.css';
import tones from './tones.module.css';

interface Props {
  readonly tone: 'bad' | 'warn' | 'good' | 'calm' | 'brand';
  readonly children: ReactNode;
}

/** A word or two about how something stands; its colour is never the only sign. */
export function Badge({ tone, children }: Props) {
  return <span className={`${styles.badge} ${tones[tone]}`}>{children}</span>;
}
