import { useMutation, useQuery } from '@tanstack/react-query';
import { post } from '../api/ask.js';
import { askAnew } from '../api/changes.js';
import type { Conversation } from '../conversation/conversation-query.js';
import { Button } from '../parts/button.js';
import { Notice } from '../parts/notice.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useWords } from '../words/words-provider.js';
import { dutyQuery } from './duty-query.js';
import { dutyWords as words } from './words.js';

/** Takes the call that is on, or says who has it. */
export function TakeCall({ conversation }: { readonly conversation: Conversation }) {
  const { say } = useWords();
  const { id, status, channel, transfer } = conversation;
  const { data } = useQuery(dutyQuery);
  const take = useMutation({
    mutationFn: () => post('/api/conversations/:id/take-call', { params: { id }, body: {} }),
    onSettled: () => askAnew('conversation', [id]),
  });
  if (channel !== 'voice' || status !== 'open') return null;
  const to = transfer?.to ?? say(words.desk);
  if (transfer?.standing === 'rings') return <Notice tone="calm">{say(words.ringing, { to })}</Notice>;
  if (transfer?.standing === 'taken') return <Notice tone="good">{say(words.withPerson, { to })}</Notice>;
  const hasPhone = data?.own.phone !== undefined;
  return (
    <section className="panel stack" aria-label={say(words.takeCall)}>
      <div>
        <Button onPress={() => take.mutate()} isPending={take.isPending} isDisabled={!hasPhone}>
          {say(words.takeCall)}
        </Button>
      </div>
      <p className="hint">{say(hasPhone ? words.takeCallWhy : words.noPhone)}</p>
      {take.error && <ProblemNotice problem={take.error} />}
    </section>
  );
}
