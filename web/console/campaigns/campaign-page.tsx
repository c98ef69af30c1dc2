import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { post } from '../api/ask.js';
import { queries } from '../api/queries.js';
import { serverNow } from '../api/server-clock.js';
import { Badge } from '../parts/badge.js';
import { Button } from '../parts/button.js';
import { Loading } from '../parts/loading.js';
import { Notice } from '../parts/notice.js';
import { PageTitle } from '../parts/page-title.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { ProblemPage } from '../parts/problem-page.js';
import { Table } from '../parts/table.js';
import { moment } from '../words/times.js';
import { useWords } from '../words/words-provider.js';
import styles from './campaigns.module.css';
import { type Campaign, campaignQuery } from './campaigns-query.js';
import { Members } from './members.js';
import { ProgressBar } from './progress-bar.js';
import { statusTone } from './status-tone.js';
import { Tallies } from './tallies.js';
import { campaignWords as words } from './words.js';

/** One campaign: how far it is, whom it contacts and whom it does not, and what can be done with it. */
export function CampaignPage() {
  const { say, language } = useWords();
  const { campaign: id } = useParams({ from: '/campaigns/$campaign' });
  const { data, error } = useQuery(campaignQuery(id));
  if (error) return <ProblemPage problem={error} />;
  if (!data) return <Loading />;
  const { status, by, progress, heldBy, estimate, next, arms } = data;
  return (
    <>
      <PageTitle title={id}>
        <span className={styles.row}>
          <Link to="/campaigns">{say(words.back)}</Link>
          <Badge tone={statusTone[status]}>{say(words[status])}</Badge>
          <span className="hint">{say(words.by, { by })}</span>
        </span>
      </PageTitle>
      <div className="stack">
        {heldBy && <Notice tone="warn">{say(words.heldBy, { hint: heldBy.hint })}</Notice>}
        <Actions campaign={data} />
        <section className="panel stack" aria-label={say(words.progress)}>
          <ProgressBar progress={progress} />
          <Tallies progress={progress} />
          {progress.waiting.members > 0 && (
            <p className="hint">
              {say(words.estimate, { days: String(estimate.days), minutes: String(estimate.minutes) })}{' '}
              {next !== undefined && say(words.next, { at: moment(next, serverNow(), language) })}
            </p>
          )}
        </section>
        {arms.length > 1 && (
          <Table columns={[words.script, words.progress, words.reached, words.done].map((one) => say(one))}>
            {arms.map(({ script, version, progress: one }) => (
              <tr key={`${script} ${version}`}>
                <th scope="row">{`${script} v${version}`}</th>
                <td>
                  <ProgressBar progress={one} />
                </td>
                <td>{one.reached}</td>
                <td>{one.done.members}</td>
              </tr>
            ))}
          </Table>
        )}
        <Members campaign={id} />
      </div>
    </>
  );
}

const actions = {
  'being-planned': [],
  planned: ['start', 'stop'],
  running: ['pause', 'stop'],
  paused: ['resume', 'stop'],
  stopped: [],
  ended: [],
} as const;

function Actions({ campaign: { id, status } }: { readonly campaign: Campaign }) {
  const { say } = useWords();
  const act = useMutation({
    mutationFn: (what: 'start' | 'pause' | 'resume' | 'stop') =>
      post(`/api/campaigns/:id/${what}`, { params: { id }, body: {} }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['campaign', id] }),
  });
  return (
    <div className={styles.row}>
      {actions[status].map((what) => (
        <Button
          key={what}
          tone={what === 'stop' ? 'bad' : what === 'pause' ? 'plain' : 'main'}
          isPending={act.isPending}
          onPress={() => act.mutate(what)}
        >
          {say(words[what])}
        </Button>
      ))}
      {act.error && <ProblemNotice problem={act.error} />}
    </div>
  );
}
