import { useMutation } from '@tanstack/react-query';
import { useHotkeys } from 'react-hotkeys-hook';
import { post } from '../api/ask.js';
import { queries } from '../api/queries.js';
import { Button } from '../parts/button.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { queueQuery, type Review } from '../queue/queue-query.js';
import { useWords } from '../words/words-provider.js';
import styles from './claim-panel.module.css';
import { reviewWords as words } from './words.js';

/** Takes a conversation: whoever talks to a party about one doubt talks about all of them. */
export function ClaimPanel({ reviews }: { readonly reviews: readonly Review[] }) {
  const { say } = useWords();
  const claim = useMutation({
    async mutationFn() {
      for (const { id } of reviews) await post('/api/reviews/:id/claim', { params: { id }, body: {} });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: queueQuery.queryKey }),
  });
  useHotkeys('c', () => claim.mutate());
  return (
    <div className={styles.panel}>
      <Button tone="main" hotkey="C" onPress={() => claim.mutate()} isPending={claim.isPending}>
        {say(words.claim)}
      </Button>
      <p className="soft">{say(words.claimWhy)}</p>
      {claim.error && <ProblemNotice problem={claim.error} />}
    </div>
  );
}
