import { useMutation } from '@tanstack/react-query';
import { post } from '../api/ask.js';
import { askAnew } from '../api/changes.js';
import { useKeys } from '../keys/use-keys.js';
import { Button } from '../parts/button.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useWords } from '../words/words-provider.js';
import styles from './claim-panel.module.css';
import { reviewWords as words } from './words.js';

interface Props {
  readonly conversation: string;
  /** One of its reviews; the others come with it. */
  readonly review: string;
}

/** Takes a conversation. */
export function ClaimPanel({ conversation, review }: Props) {
  const { say } = useWords();
  const claim = useMutation({
    mutationFn: () => post('/api/reviews/:id/claim', { params: { id: review }, body: {} }),
    onSettled: () => askAnew('conversation', [conversation]),
  });
  useKeys('c', () => claim.mutate());
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
