import type { Ref } from 'react';
import {
  TextField as Base,
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  type TextFieldProps,
} from 'react-aria-components';
import styles from './field.module.css';

interface Props extends Omit<TextFieldProps, 'children' | 'className'> {
  readonly label: string;
  /** What to write, and how. */
  readonly hint?: string | undefined;
  /** Rows of a field for more than a line. */
  readonly rows?: number;
  readonly placeholder?: string | undefined;
  /** The field of several rows itself, for who has to know where its cursor is. */
  readonly area?: Ref<HTMLTextAreaElement>;
}

/** A field for words, with its label. */
export function TextField({ label, hint, rows, placeholder, area, ...props }: Props) {
  return (
    <Base {...props} className={styles.field ?? ''}>
      <Label>{label}</Label>
      {rows === undefined ? (
        <Input className={styles.input ?? ''} placeholder={placeholder} />
      ) : (
        <TextArea ref={area} className={styles.input ?? ''} rows={rows} placeholder={placeholder} />
      )}
      {hint !== undefined && (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.fault ?? ''} />
    </Base>
  );
}
