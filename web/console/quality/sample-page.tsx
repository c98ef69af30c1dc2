import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import sides from '../conversation/conversation-page.module.css';
import { conversationQuery } from '../conversation/conversation-query.js';
import { Timeline } from '../conversation/timeline.js';
import { Listening } from '../listen/listening.js';
import { recordedCalls } from '../listen/recorded-calls.js';
import { Loading } from '../parts/loading.js';
import { PageTitle } from '../parts/page-title.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { ProblemPage } from '../parts/problem-page.js';
import { useSession } from '../session/session.js';
import { useWords } from '../words/words-provider.js';
import { Calibrate } from './calibrate.js';
import { HandedIn } from './handed-in.js';
import { sampleQuery } from './quality-query.js';
import { SheetForm } from './sheet-form.js';
import { qualityWords as words } from './words.js';

/** One sample: the conversation on the one side, the score sheet on the other. */
export function SamplePage() {
  const { say } = useWords();
  const { account } = useSession();
  const { sample: id } = useParams({ from: '/quality/$sample' });
  const { data, error } = useQuery(sampleQuery(id));
  if (error) return <ProblemPage problem={error} />;
  if (!data) return <Loading />;
  const isOwn = data.agent === account.name;
  return (
    <>
      <PageTitle title={say(words.sampleTitle)}>
        <span className={sides.about}>
          <Link to="/quality">{say(words.back)}</Link>
          <span className="soft">
            {data.day} · {data.agent ?? say(words.bot)} · {data.why.map((one) => say(words[one])).join(' · ')}
          </span>
          <Link to="/conversations/$conversation" params={{ conversation: data.conversationId }}>
            {say(words.toConversation)}
          </Link>
        </span>
      </PageTitle>
      <div className={sides.sides}>
        <Conversation id={data.conversationId} />
        <div className="stack">
          {data.handedIn === 0 && <Calibrate sample={data} />}
          {data.calibration && data.mine !== 'handed-in' && <p className="hint">{say(words.waitOthers)}</p>}
          {data.mine !== 'handed-in' && !isOwn && <SheetForm key={id} sample={data} />}
          <HandedIn sample={data} />
        </div>
      </div>
    </>
  );
}

function Conversation({ id }: { readonly id: string }) {
  const { data, error } = useQuery(conversationQuery(id));
  if (error) return <ProblemNotice problem={error} />;
  if (!data) return <Loading />;
  return (
    <Listening>
      <Timeline conversation={id} lang={data.locale} recorded={recordedCalls(data)} />
    </Listening>
  );
}
