import { useEffect, useState } from 'react';
import { useHotkeys } from 'react-hotkeys-hook';
import { serverNow } from '../../api/server-clock.js';
import { Button } from '../../parts/button.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import type { Review } from '../../queue/queue-query.js';
import { useSession } from '../../session/session.js';
import { useWords } from '../../words/words-provider.js';
import { reviewWords as words } from '../words.js';
import { useUndo } from './decide.js';
import styles from './decisions.module.css';

const names = {
  accept: words.accept,
  correct: words.correct,
  'ask-again': words.askAgain,
  each: words.each,
  close: words.close,
} as const;

interface Props {
  readonly review: Review;
  readonly deciding: NonNullable<Review['deciding']>;
}

/** What was decided, and that it can still be taken back. */
export function UndoBar({ review, deciding: { by, kind, until } }: Props) {
  const { say } = useWords();
  const { account } = useSession();
  const undo = useUndo(review.id);
  const seconds = useSecondsTo(until);
  const mayUndo = by === account.name && seconds > 0;
  useHotkeys('z', () => undo.mutate(), { enabled: mayUndo && !undo.isPending });
  const what = kind in names ? say(names[kind as keyof typeof names]) : kind;
  return (
    <div className={styles.ways}>
      <p role="status" className={styles.decided}>
        {say(words.decided, { what })}
      </p>
      {mayUndo && (
        <Button hotkey="Z" onPress={() => undo.mutate()} isPending={undo.isPending}>
          {say(words.undo, { seconds })}
        </Button>
      )}
      {undo.error && <ProblemNotice problem={undo.error} />}
    </div>
  );
}

/** Whole seconds until a moment by the server’s clock; 0 when it is over. */
function useSecondsTo(at: string): number {
  const left = () => Math.max(0, Math.ceil((Date.parse(at) - serverNow()) / 1_000));
  const [seconds, setSeconds] = useState(left);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(left()), 500);
    return () => clearInterval(timer);
  });
  return seconds;
}
