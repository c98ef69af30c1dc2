import {
  FieldError,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Button as Trigger,
} from 'react-aria-components';
import field from './field.module.css';
import styles from './select-field.module.css';

interface Props {
  readonly label: string;
  /** What may be chosen: its key and its words. */
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly value: string | undefined;
  readonly onChange: (chosen: string) => void;
  readonly placeholder?: string;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
}

/** A choice of one of some. */
export function SelectField({ label, options, value, onChange, placeholder, isRequired, autoFocus }: Props) {
  return (
    <Select
      className={field.field ?? ''}
      value={value ?? null}
      onChange={(chosen: Key | null) => chosen !== null && onChange(String(chosen))}
      placeholder={placeholder}
      isRequired={isRequired}
      autoFocus={autoFocus}
    >
      <Label>{label}</Label>
      <Trigger className={styles.trigger ?? ''}>
        <SelectValue />
        <span aria-hidden="true">▾</span>
      </Trigger>
      <FieldError className={field.fault ?? ''} />
      <Popover className={styles.popover ?? ''}>
        <ListBox className={styles.list ?? ''} items={options}>
          {({ id, name }) => (
            <ListBoxItem id={id} textValue={name} className={styles.option ?? ''}>
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
