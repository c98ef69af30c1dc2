import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Badge } from '../parts/badge.js';
import { Loading } from '../parts/loading.js';
import { PageTitle } from '../parts/page-title.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { Table } from '../parts/table.js';
import { called } from '../words/domain.js';
import { useWords } from '../words/words-provider.js';
import { scriptsQuery } from './scripts-query.js';
import { stepTone } from './step-tone.js';
import { scriptWords as words } from './words.js';

/** All scripts: which version is in use, and how far the next has come. */
export function ScriptsPage() {
  const { say, language } = useWords();
  const { data, error } = useQuery(scriptsQuery);
  return (
    <>
      <PageTitle title={say(words.title)} />
      {error && <ProblemNotice problem={error} />}
      {!data && !error && <Loading />}
      {data && (
        <Table columns={[words.script, words.party, words.current, words.draft].map((one) => say(one))}>
          {data.map(({ id, title, party, current, step, draftBy = '' }) => (
            <tr key={id}>
              <th scope="row">
                <Link to="/scripts/$script" params={{ script: id }}>
                  {title[language]}
                </Link>
              </th>
              <td>{party !== undefined && say(called('role', party))}</td>
              <td>{current === undefined ? say(words.noneInUse) : say(words.version, { version: String(current) })}</td>
              <td>{step && <Badge tone={stepTone[step]}>{say(words[`step-${step}`], { by: draftBy })}</Badge>}</td>
            </tr>
          ))}
        </Table>
      )}
    </>
  );
}
