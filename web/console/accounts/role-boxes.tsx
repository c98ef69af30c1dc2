import { CheckboxGroup, Label } from 'react-aria-components';
import { Checkbox } from '../parts/checkbox.js';
import { sessionWords } from '../session/words.js';
import { useWords } from '../words/words-provider.js';
import styles from './accounts.module.css';
import type { Role } from './accounts-query.js';
import { accountWords as words } from './words.js';

const roles = ['agent', 'reviewer', 'ops', 'quality', 'compliance', 'admin'] as const satisfies readonly Role[];

interface Props {
  readonly chosen: readonly Role[];
  readonly onChange: (chosen: readonly Role[]) => void;
}

/** What somebody is at the bank: one role or several. */
export function RoleBoxes({ chosen, onChange }: Props) {
  const { say } = useWords();
  return (
    <CheckboxGroup className={styles.roles ?? ''}>
      <Label>{say(words.roles)}</Label>
      <div className={styles.boxes}>
        {roles.map((role) => (
          <Checkbox
            key={role}
            isSelected={chosen.includes(role)}
            onChange={(is) => onChange(is ? [...chosen, role] : chosen.filter((one) => one !== role))}
          >
            {say(sessionWords[role])}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
