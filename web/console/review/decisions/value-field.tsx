import { SelectField } from '../../parts/select-field.js';
import { TextField } from '../../parts/text-field.js';
import { useWords } from '../../words/words-provider.js';
import { reviewWords as words } from '../words.js';

interface Props {
  readonly label: string;
  /** The type of the question. */
  readonly type: string | undefined;
  readonly choices: readonly { readonly id: string; readonly label: string }[] | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Asks for a value in the way that fits its question: one of the choices, yes or no, or words. */
export function ValueField({ label, type, choices = [], value, onChange }: Props) {
  const { say } = useWords();
  const options =
    type === 'yes-no'
      ? [
          { id: 'true', name: say(words.yes) },
          { id: 'false', name: say(words.no) },
        ]
      : choices.map((choice) => ({ id: choice.id, name: choice.label }));
  if (options.length === 0)
    return (
      <TextField
        label={label}
        value={value}
        onChange={onChange}
        isRequired
        autoFocus
        maxLength={500}
        autoComplete="off"
        hint={say(words.correctHint)}
      />
    );
  return (
    <SelectField label={label} options={options} value={value || undefined} onChange={onChange} isRequired autoFocus />
  );
}

/** A value as it is sent. */
export function sentValue(type: string | undefined, written: string): string | boolean {
  return type === 'yes-no' ? written === 'true' : written.trim();
}
