import { useNavigate } from '@tanstack/react-router';
import { Checkbox } from '../parts/checkbox.js';
import { SelectField } from '../parts/select-field.js';
import { called } from '../words/domain.js';
import { useWords } from '../words/words-provider.js';
import styles from './filter-bar.module.css';
import { type QueueFilters, readFilters } from './filters.js';
import { queueWords as words } from './words.js';

const any = 'any';

/** Narrows the queue. What is chosen stands in the address, so that it can be kept and sent. */
export function FilterBar({ filters }: { readonly filters: QueueFilters }) {
  const { say } = useWords();
  const navigate = useNavigate();
  const narrow = (change: Record<string, unknown>) =>
    navigate({ to: '.', search: (before: Record<string, unknown>) => ({ ...readFilters({ ...before, ...change }) }) });
  const choice = (name: keyof QueueFilters, options: readonly (readonly [string, string])[], label: string) => (
    <SelectField
      label={label}
      value={String(filters[name] ?? any)}
      options={options.map(([id, said]) => ({ id, name: said }))}
      onChange={(chosen) => narrow({ [name]: chosen === any ? undefined : chosen })}
    />
  );
  const priorities = (['P1', 'P2', 'P3', 'P4'] as const).map((one) => [one, say(called('priority', one))] as const);
  return (
    <search aria-label={say(words.filters)} className={styles.bar}>
      {choice('priority', [[any, say(words.anyPriority)], ...priorities], say(words.priority))}
      {choice(
        'team',
        [
          [any, say(words.anyTeam)],
          ['desk', say(words.desk)],
          ['enhanced', say(words.enhanced)],
        ],
        say(words.team),
      )}
      {choice(
        'language',
        [
          [any, say(words.anyLanguage)],
          ['zh-CN', say(called('locale', 'zh-CN'))],
          ['en-US', say(called('locale', 'en-US'))],
        ],
        say(words.language),
      )}
      <Checkbox isSelected={filters.mine === true} onChange={(chosen) => narrow({ mine: chosen ? true : undefined })}>
        {say(words.mine)}
      </Checkbox>
    </search>
  );
}
