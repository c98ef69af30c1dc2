import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Badge } from '../parts/badge.js';
import { Button } from '../parts/button.js';
import { Empty } from '../parts/empty.js';
import { Loading } from '../parts/loading.js';
import { PageTitle } from '../parts/page-title.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { Table } from '../parts/table.js';
import { called } from '../words/domain.js';
import { useWords } from '../words/words-provider.js';
import { campaignsQuery } from './campaigns-query.js';
import { PlanCampaign } from './plan-campaign.js';
import { ProgressBar } from './progress-bar.js';
import { statusTone } from './status-tone.js';
import { campaignWords as words } from './words.js';

/** All campaigns, with how far each is. */
export function CampaignsPage() {
  const { say } = useWords();
  const { data, error } = useQuery(campaignsQuery);
  const [isPlanning, setPlanning] = useState(false);
  const columns = [words.name, words.party, words.status, words.progress, words.reached, words.withPeople];
  return (
    <>
      <PageTitle title={say(words.title)}>
        {!isPlanning && (
          <Button tone="main" onPress={() => setPlanning(true)}>
            {say(words.plan)}
          </Button>
        )}
      </PageTitle>
      <div className="stack">
        {isPlanning && <PlanCampaign onLeave={() => setPlanning(false)} />}
        {error && <ProblemNotice problem={error} />}
        {!data && !error && <Loading />}
        {data?.length === 0 && <Empty title={say(words.none)}>{say(words.noneHint)}</Empty>}
        {data && data.length > 0 && (
          <Table columns={columns.map((one) => say(one))}>
            {data.map(({ id, plan, status, progress }) => (
              <tr key={id}>
                <th scope="row">
                  <Link to="/campaigns/$campaign" params={{ campaign: id }}>
                    {id}
                  </Link>
                </th>
                <td>{say(called('role', plan.party))}</td>
                <td>
                  <Badge tone={statusTone[status]}>{say(words[status])}</Badge>
                </td>
                <td>
                  <ProgressBar progress={progress} />
                </td>
                <td>{progress.reached}</td>
                <td>{progress.withPeople.members}</td>
              </tr>
            ))}
          </Table>
        )}
      </div>
    </>
  );
}
