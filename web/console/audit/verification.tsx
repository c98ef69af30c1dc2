import { useMutation } from '@tanstack/react-query';
import { post } from '../api/ask.js';
import { Button } from '../parts/button.js';
import { Notice } from '../parts/notice.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useWords } from '../words/words-provider.js';
import styles from './audit-page.module.css';
import { auditWords as words } from './words.js';

/** Looks through all that is kept for what was changed since. */
export function Verification() {
  const { say } = useWords();
  const verify = useMutation({ mutationFn: () => post('/api/audit/verify', { body: {} }) });
  return (
    <div className="stack">
      <div>
        <Button onPress={() => verify.mutate()} isPending={verify.isPending}>
          {say(words.verify)}
        </Button>
      </div>
      {verify.isPending && <Notice tone="calm">{say(words.verifying)}</Notice>}
      {verify.error && <ProblemNotice problem={verify.error} />}
      {verify.data?.faults.length === 0 && (
        <Notice tone="good">{say(words.whole, { logs: verify.data.logs, count: verify.data.events })}</Notice>
      )}
      {verify.data && verify.data.faults.length > 0 && (
        <Notice tone="bad">
          <p>{say(words.faults, { count: verify.data.faults.length })}</p>
          <ul className={styles.faults}>
            {verify.data.faults.slice(0, 20).map(({ logId, seq, message }) => (
              <li key={`${logId} ${seq}`}>
                {logId} {seq}: {message}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
