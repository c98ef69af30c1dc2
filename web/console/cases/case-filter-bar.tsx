import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { SelectField } from '../parts/select-field.js';
import { TextField } from '../parts/text-field.js';
import { called } from '../words/domain.js';
import { useWords } from '../words/words-provider.js';
import { type CaseFilters, readCaseFilters } from './case-filters.js';
import styles from './cases.module.css';
import { casesWords as words } from './words.js';

const any = 'any';

/** Narrows the list. What is chosen stands in the address, so that it can be kept and sent. */
export function CaseFilterBar({ filters }: { readonly filters: CaseFilters }) {
  const { say } = useWords();
  const navigate = useNavigate();
  const [find, setFind] = useState(filters.find ?? '');
  const narrow = (change: Record<string, unknown>) =>
    navigate({
      to: '/cases',
      replace: true,
      search: (before: Record<string, unknown>) => readCaseFilters({ ...before, ...change }),
    });
  return (
    <search aria-label={say(words.filters)} className={styles.bar}>
      <TextField
        type="search"
        label={say(words.find)}
        hint={say(words.findHint)}
        value={find}
        onChange={(typed) => {
          setFind(typed);
          narrow({ find: typed.trim() });
        }}
      />
      <SelectField
        label={say(words.stage)}
        value={filters.stage ?? any}
        options={[
          { id: any, name: say(words.anyStage) },
          ...['before-disbursement', 'after-disbursement'].map((id) => ({ id, name: say(called('stage', id)) })),
        ]}
        onChange={(stage) => narrow({ stage })}
      />
      <SelectField
        label={say(words.market)}
        value={filters.market ?? any}
        options={[
          { id: any, name: say(words.anyMarket) },
          ...['cn', 'us'].map((id) => ({ id, name: say(called('market', id)) })),
        ]}
        onChange={(market) => narrow({ market })}
      />
    </search>
  );
}
