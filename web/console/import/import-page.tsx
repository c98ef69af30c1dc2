import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { post } from '../api/ask.js';
import { queries } from '../api/queries.js';
import { Button } from '../parts/button.js';
import { Notice } from '../parts/notice.js';
import { PageTitle } from '../parts/page-title.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useWords } from '../words/words-provider.js';
import { FaultTable } from './fault-table.js';
import styles from './import.module.css';
import type { Report } from './report.js';
import { importWords as words } from './words.js';

/** A file that was chosen, as it was read. */
interface Chosen {
  readonly name: string;
  readonly text: { readonly type: string; readonly words: string };
}

/** Checks a file of cases, shows what will not do, and stores the rest once somebody says so. */
export function ImportPage() {
  const { say } = useWords();
  const [chosen, setChosen] = useState<Chosen>();
  const check = useMutation({
    mutationFn: ({ text }: Chosen) => post('/api/cases', { query: { check: 'true' }, text }),
  });
  const store = useMutation({
    mutationFn: ({ text }: Chosen) => post('/api/cases', { query: {}, text }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['cases'] }),
  });
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const type = /\.csv$/iu.test(file.name) ? 'text/csv' : 'application/json';
    const read = { name: file.name, text: { type, words: await file.text() } };
    store.reset();
    setChosen(read);
    check.mutate(read);
  };
  const report = check.data;
  return (
    <>
      <PageTitle title={say(words.title)}>
        <Link to="/cases">{say(words.back)}</Link>
      </PageTitle>
      <div className="stack">
        <div className={styles.file}>
          <FileTrigger
            acceptedFileTypes={['.csv', '.json', 'text/csv', 'application/json']}
            onSelect={(files) => void choose(files?.[0])}
          >
            <Button tone={report ? 'plain' : 'main'} isPending={check.isPending || store.isPending}>
              {say(words.choose)}
            </Button>
          </FileTrigger>
          <span className="soft">{chosen?.name ?? say(words.chooseHint)}</span>
        </div>
        {check.isPending && <Notice tone="calm">{say(words.checking)}</Notice>}
        {check.error && <ProblemNotice problem={check.error} />}
        {report && !store.data && (
          <section className="panel stack" aria-label={chosen?.name}>
            <Outlook report={report} />
            {store.error && <ProblemNotice problem={store.error} />}
            {chosen && report.stored > 0 && (
              <div>
                <Button tone="main" isPending={store.isPending} onPress={() => store.mutate(chosen)}>
                  {say(words.store, { count: report.stored })}
                </Button>
              </div>
            )}
            <FaultTable title={say(words.faults)} faults={report.faults} />
            <FaultTable title={say(words.warnings)} faults={report.warnings} />
          </section>
        )}
        {store.data && <Notice tone="good">{say(words.stored, { count: store.data.stored })}</Notice>}
        {store.data && <FaultTable title={say(words.faults)} faults={store.data.faults} />}
      </div>
    </>
  );
}

function Outlook({ report: { stored, unchanged, faults } }: { readonly report: Report }) {
  const { say } = useWords();
  return (
    <ul>
      <li>
        <strong>{stored > 0 ? say(words.ready, { count: stored }) : say(words.nothing)}</strong>
      </li>
      {unchanged > 0 && <li className="soft">{say(words.there, { count: unchanged })}</li>}
      <li className={faults.length > 0 ? styles.faulty : 'soft'}>
        {faults.length > 0 ? say(words.faulty, { count: faults.length }) : say(words.noFaults)}
      </li>
    </ul>
  );
}
