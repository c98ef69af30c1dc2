import { useEffect, useState } from 'react';
import { serverNow } from '../../api/server-clock.js';
import { useKeys } from '../../keys/use-keys.js';
import { Button } from '../../parts/button.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import type { Review } from '../../queue/queue-query.js';
import { useSession } from '../../session/session.js';
import { useWords } from '../../words/words-provider.js';
import { reviewWords as words } from '../words.js';
import { useUndo } from './decide.js';
import styles from './decisions.module.css';
import { useLastDecision } from './last-decision.js';

const names = {
  accept: words.accept,
  correct: words.correct,
  'ask-again': words.askAgain,
  each: words.each,
  close: words.close,
} as const;

interface Props {
  /** The review’s id. */
  readonly review: string;
  readonly deciding: NonNullable<Review['deciding']>;
  /** Gone once it cannot be taken back any more. */
  readonly isPassing?: boolean;
}

/** What was decided, and that it can still be taken back. */
export function UndoBar({ review, deciding: { by, kind, until }, isPassing = false }: Props) {
  const { say } = useWords();
  const { account } = useSession();
  const undo = useUndo(review);
  const seconds = useSecondsTo(until);
  const mayUndo = by === account.name && seconds > 0;
  const last = useLastDecision();
  // Of several the key takes back the last alone.
  const hasKey = mayUndo && (last === undefined || last.review === review);
  useKeys('z', () => undo.mutate(), { enabled: hasKey && !undo.isPending });
  if (isPassing && !mayUndo && !undo.error) return null;
  const what = kind in names ? say(names[kind as keyof typeof names]) : kind;
  return (
    <div className={styles.ways}>
      <p role="status" className={styles.decided}>
        {say(words.decided, { what })}
      </p>
      {mayUndo && (
        <Button hotkey={hasKey ? 'Z' : undefined} onPress={() => undo.mutate()} isPending={undo.isPending}>
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
