import { useNavigate } from '@tanstack/react-router';
import { SelectField } from '../parts/select-field.js';
import { TextField } from '../parts/text-field.js';
import { called } from '../words/domain.js';
import { useWords } from '../words/words-provider.js';
import { type InsightFilters, readInsightFilters } from './insight-filters.js';
import styles from './insights-page.module.css';
import type { Insights } from './insights-query.js';
import { insightWords as words } from './words.js';

const any = 'any';

interface Props {
  readonly filters: InsightFilters;
  /** What the server made of them: the days, and the scripts that there are. */
  readonly told: Pick<Insights, 'from' | 'to' | 'scripts'> | undefined;
}

/** Narrows the insights. What is chosen stands in the address, so that it can be kept and sent. */
export function InsightFilterBar({ filters, told }: Props) {
  const { say, language } = useWords();
  const navigate = useNavigate();
  const narrow = (change: Record<string, unknown>) =>
    navigate({ to: '/insights', replace: true, search: readInsightFilters({ ...filters, ...change }) });
  const choice = (
    name: 'script' | 'version' | 'locale' | 'channel' | 'market',
    options: readonly (readonly [string, string])[],
    change: (chosen: string | undefined) => Record<string, unknown> = (chosen) => ({ [name]: chosen }),
  ) => (
    <SelectField
      label={say(words[name])}
      value={String(filters[name] ?? any)}
      options={[[any, say(words.any)] as const, ...options].map(([id, said]) => ({ id, name: said }))}
      onChange={(chosen) => narrow(change(chosen === any ? undefined : chosen))}
    />
  );
  const scripts = told?.scripts ?? [];
  const versions = scripts.find(({ id }) => id === filters.script)?.versions ?? [];
  return (
    <search aria-label={say(words.filters)} className={styles.bar}>
      <TextField
        type="date"
        label={say(words.from)}
        value={filters.from ?? told?.from ?? ''}
        onChange={(from) => narrow({ from })}
      />
      <TextField
        type="date"
        label={say(words.to)}
        value={filters.to ?? told?.to ?? ''}
        onChange={(to) => narrow({ to })}
      />
      {choice(
        'script',
        scripts.map(({ id, title }) => [id, title[language]] as const),
        // Another script has other versions.
        (script) => ({ script, version: undefined }),
      )}
      {versions.length > 0 &&
        choice(
          'version',
          versions.map((version) => [String(version), say(words.versionOf, { version })] as const),
        )}
      {choice(
        'locale',
        (['zh-CN', 'en-US'] as const).map((one) => [one, say(called('locale', one))] as const),
      )}
      {choice(
        'channel',
        (['voice', 'sms', 'chat'] as const).map((one) => [one, say(called('channel', one))] as const),
      )}
      {choice(
        'market',
        (['cn', 'us'] as const).map((one) => [one, say(called('market', one))] as const),
      )}
    </search>
  );
}
