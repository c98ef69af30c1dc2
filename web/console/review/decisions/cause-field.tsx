import { SelectField } from '../../parts/select-field.js';
import type { Review } from '../../queue/queue-query.js';
import { called } from '../../words/domain.js';
import { useWords } from '../../words/words-provider.js';
import { reviewWords as words } from '../words.js';

const causes = ['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7', 'W8', 'W9'] as const;
export type Cause = (typeof causes)[number];

/** Whether an employer is in question, so that nothing is decided before somebody says why. */
export function needsCause({ type, flags }: Review): boolean {
  return type === 'organization' && flags.includes('RF-01');
}

interface Props {
  readonly value: Cause | undefined;
  readonly onChange: (cause: Cause | undefined) => void;
}

/** Why an employer differs. */
export function CauseField({ value, onChange }: Props) {
  const { say } = useWords();
  return (
    <SelectField
      label={say(words.cause)}
      placeholder={say(words.chooseCause)}
      value={value}
      options={causes.map((cause) => ({ id: cause, name: say(called('cause', cause)) }))}
      onChange={(chosen) => onChange(causes.find((one) => one === chosen))}
      isRequired
    />
  );
}
