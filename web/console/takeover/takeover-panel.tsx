import { useMutation, useQuery } from '@tanstack/react-query';
import { get, post } from '../api/ask.js';
import { askAnew } from '../api/changes.js';
import type { Conversation } from '../conversation/conversation-query.js';
import { Button } from '../parts/button.js';
import { Notice } from '../parts/notice.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { Quoted } from '../parts/quoted.js';
import { useHold } from '../review/use-hold.js';
import { useSession } from '../session/session.js';
import { called } from '../words/domain.js';
import { useWords } from '../words/words-provider.js';
import { FillAnswer } from './fill-answer.js';
import { PartyWishes } from './party-wishes.js';
import { useUnsent } from './unsent.js';
import { takeoverWords as words } from './words.js';

/** A person in the bot’s place: takes over, fills in, hands back. What they write stands below what was said. */
export function TakeoverPanel({ conversation }: { readonly conversation: Conversation }) {
  const { say, language } = useWords();
  const { account } = useSession();
  const { id, takeover, stillOpen, optedOut, channel, locale } = conversation;
  const [unsent] = useUnsent(id);
  const isMine = takeover?.by === account.name;
  useHold(id, isMine);
  const { data: mayWrite } = useQuery({
    queryKey: ['conversation', id, 'may-write'],
    queryFn: ({ signal }) => get('/api/conversations/:id/may-write', { params: { id }, signal }),
    enabled: !takeover && !optedOut,
  });
  const change = useMutation({
    mutationFn: (what: 'takeover' | 'hand-back') =>
      post(`/api/conversations/:id/${what}`, { params: { id }, body: {} }),
    onSettled: () => askAnew('conversation', [id]),
  });
  if (optedOut) return null;
  const problem = change.error && <ProblemNotice problem={change.error} />;
  if (takeover && !isMine) return <Notice tone="warn">{say(words.other, { by: takeover.by })}</Notice>;
  if (!takeover) {
    if (channel === 'voice' || channel === 'chat') return null;
    if (mayWrite?.reason !== undefined && mayWrite.until === undefined)
      return <Notice tone="warn">{say(words.barred, { reason: say(called('code', mayWrite.reason)) })}</Notice>;
    return (
      <section className="panel stack" aria-label={say(words.takeOver)}>
        <div>
          <Button onPress={() => change.mutate('takeover')} isPending={change.isPending}>
            {say(words.takeOver)}
          </Button>
        </div>
        <p className="hint">{say(words.why)}</p>
        {unsent !== '' && (
          <div className="stack">
            <p>{say(words.unsent)}</p>
            <Quoted said={unsent} reasons={[]} lang={locale} />
          </div>
        )}
        {problem}
      </section>
    );
  }
  return (
    <section className="panel stack" aria-label={say(words.mine)}>
      <Notice tone="good">{say(words.mine)}</Notice>
      {takeover.botIsDone && <Notice tone="warn">{say(words.botIsDone)}</Notice>}
      {takeover.news.map(({ item, inLanguages, status }) => (
        <p key={item}>
          {say(status === 'received' ? words.receivedNews : words.rejectedNews, { item: inLanguages[language].name })}
        </p>
      ))}
      <PartyWishes conversation={conversation} />
      {stillOpen.length > 0 && <FillAnswer conversation={id} open={stillOpen} />}
      <div className="stack">
        <div>
          <Button onPress={() => change.mutate('hand-back')} isPending={change.isPending}>
            {say(words.handBack)}
          </Button>
        </div>
        {!takeover.botIsDone && <p className="hint">{say(words.handBackWhy)}</p>}
      </div>
      {problem}
    </section>
  );
}
