import { Label, Radio, RadioGroup, Text } from 'react-aria-components';
import field from './field.module.css';
import styles from './radio-field.module.css';

interface Props<Id extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly value: Id | undefined;
  readonly onChange: (chosen: Id) => void;
}

/** One of a few, all of them in sight. */
export function RadioField<Id extends string>({ label, hint, options, value, onChange }: Props<Id>) {
  return (
    <RadioGroup className={field.field ?? ''} value={value ?? null} onChange={(chosen) => onChange(chosen as Id)}>
      <Label>{label}</Label>
      {hint !== undefined && (
        <Text slot="description" className={field.hint ?? ''}>
          {hint}
        </Text>
      )}
      <div className={styles.options}>
        {options.map(({ id, name }) => (
          <Radio key={id} value={id} className={styles.option ?? ''}>
            {name}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
