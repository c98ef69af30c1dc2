import { useNavigate, useSearch } from '@tanstack/react-router';
import { serverNow } from '../api/server-clock.js';
import { PageTitle } from '../parts/page-title.js';
import { SelectField } from '../parts/select-field.js';
import { Tabs } from '../parts/tabs.js';
import { useSession } from '../session/session.js';
import { useWords } from '../words/words-provider.js';
import { Own } from './own.js';
import type { QualityTab } from './quality-search.js';
import { Results } from './results.js';
import { Samples } from './samples.js';
import { qualityWords as words } from './words.js';

const monthsShown = 12;

/** How well the work is done: what was drawn, what it came to, and what others made of one’s own. */
export function QualityPage() {
  const { say, language } = useWords();
  const { may } = useSession();
  const { tab, month } = useSearch({ from: '/quality' });
  const navigate = useNavigate({ from: '/quality' });
  const all = [
    { id: 'samples', name: say(words.samples), isMine: may('quality'), shown: () => <Samples month={month} /> },
    { id: 'results', name: say(words.results), isMine: may('quality-results'), shown: () => <Results month={month} /> },
    { id: 'own', name: say(words.own), isMine: may('queue'), shown: () => <Own month={month} /> },
  ] as const;
  const tabs = all.filter(({ isMine }) => isMine);
  const chosen = (tabs.find(({ id }) => id === tab) ?? tabs[0])?.id ?? 'own';
  const months = latestMonths(serverNow());
  return (
    <>
      <PageTitle title={say(words.title)}>
        <SelectField
          label={say(words.month)}
          value={month ?? months[0]}
          options={months.map((id) => ({ id, name: monthName(id, language) }))}
          onChange={(id) => navigate({ search: { tab, month: id === months[0] ? undefined : id }, replace: true })}
        />
      </PageTitle>
      <Tabs<QualityTab>
        label={say(words.parts)}
        chosen={chosen}
        onChoose={(id) => navigate({ search: { tab: id, month }, replace: true })}
        tabs={tabs}
      />
    </>
  );
}

/** This month and those before it, as `YYYY-MM`. */
function latestMonths(now: number): readonly string[] {
  const today = new Date(now);
  return Array.from({ length: monthsShown }, (_, back) => {
    const first = new Date(today.getFullYear(), today.getMonth() - back, 1);
    return `${first.getFullYear()}-${String(first.getMonth() + 1).padStart(2, '0')}`;
  });
}

function monthName(month: string, language: string): string {
  return new Date(`${month}-15T12:00:00Z`).toLocaleDateString(language, { year: 'numeric', month: 'long' });
}
