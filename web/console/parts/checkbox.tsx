import type { ReactNode } from 'react';
import { Checkbox as Base } from 'react-aria-components';
import styles from './checkbox.module.css';

interface Props {
  readonly isSelected: boolean;
  readonly onChange: (chosen: boolean) => void;
  readonly children: ReactNode;
}

/** Something that is so or not. */
export function Checkbox({ isSelected, onChange, children }: Props) {
  return (
    <Base isSelected={isSelected} onChange={onChange} className={styles.checkbox ?? ''}>
      <span className={styles.box} aria-hidden="true" />
      {children}
    </Base>
  );
}
