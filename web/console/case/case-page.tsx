import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { EvidenceButton } from '../parts/evidence-button.js';
import { Loading } from '../parts/loading.js';
import { PageTitle } from '../parts/page-title.js';
import { ProblemPage } from '../parts/problem-page.js';
import { Tabs } from '../parts/tabs.js';
import { useSession } from '../session/session.js';
import { useWords } from '../words/words-provider.js';
import { caseQuery } from './case-query.js';
import { readCaseTab } from './case-tab.js';
import { Contact } from './contact.js';
import { Documents } from './documents.js';
import { Facts } from './facts.js';
import { Flags } from './flags.js';
import { People } from './people.js';
import { Summary } from './summary.js';
import { Tasks } from './tasks.js';
import { waitingIn } from './waiting.js';
import { caseWords as words } from './words.js';

/** One case: how it stands and what to do next, and below everything that is known of it. */
export function CasePage() {
  const { say } = useWords();
  const { may } = useSession();
  const { case: id } = useParams({ from: '/cases/$case' });
  const { tab = 'facts' } = useSearch({ from: '/cases/$case' });
  const navigate = useNavigate();
  const { data: file, error } = useQuery(caseQuery(id));
  if (error && !file) return <ProblemPage problem={error} />;
  if (!file) return <Loading />;
  const waiting = waitingIn(file);
  return (
    <>
      <PageTitle title={say(words.title, { id })}>{may('evidence') && <EvidenceButton caseId={id} />}</PageTitle>
      <div className="stack">
        <Summary file={file} waiting={waiting} />
        <Tabs
          label={say(words.tabs)}
          chosen={tab}
          onChoose={(chosen) =>
            navigate({
              to: '/cases/$case',
              params: { case: id },
              search: readCaseTab({ tab: chosen }),
              resetScroll: false,
            })
          }
          tabs={[
            { id: 'facts', name: say(words.facts), count: waiting.facts, shown: () => <Facts file={file} /> },
            { id: 'flags', name: say(words.flags), count: waiting.flags, shown: () => <Flags file={file} /> },
            { id: 'tasks', name: say(words.tasks), count: waiting.tasks, shown: () => <Tasks file={file} /> },
            {
              id: 'documents',
              name: say(words.documents),
              count: waiting.documents,
              shown: () => <Documents file={file} />,
            },
            { id: 'contact', name: say(words.contact), shown: () => <Contact file={file} /> },
            { id: 'people', name: say(words.people), shown: () => <People file={file} /> },
          ]}
        />
      </div>
    </>
  );
}
