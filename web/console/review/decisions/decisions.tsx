import { useKeys } from '../../keys/use-keys.js';
import { Button } from '../../parts/button.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { forgetKept, useKept } from '../../parts/use-kept.js';
import type { Review } from '../../queue/queue-query.js';
import { useWords } from '../../words/words-provider.js';
import { reviewWords as words } from '../words.js';
import { AcceptForm } from './accept-form.js';
import { needsCause } from './cause-field.js';
import { CloseForm } from './close-form.js';
import { CorrectForm } from './correct-form.js';
import { type Decision, useDecide } from './decide.js';
import styles from './decisions.module.css';
import { EachForm } from './each-form.js';

interface Props {
  readonly review: Review;
  /** Whether keys decide it. */
  readonly hasKeys: boolean;
}

type Form = 'accept' | 'correct' | 'each' | 'close';

/** What may be decided, each by one key. What was said without being understood cannot be accepted. */
export function Decisions({ review, hasKeys }: Props) {
  const { say } = useWords();
  const [form, setForm] = useKept<Form | undefined>(`${review.id} form`, undefined);
  const decide = useDecide(review.id);
  const { questionId, items, acceptable } = review;
  const isAnswer = questionId !== undefined || items !== undefined;
  const send = (decision: Decision) => decide.mutate(decision, { onSuccess: () => forgetKept(review.id) });
  const accept = () => (needsCause(review) ? setForm('accept') : send({ kind: 'accept' }));
  const ways = [
    ...(acceptable || questionId === undefined
      ? [{ key: 'a', name: say(isAnswer ? words.accept : words.done), run: accept, tone: 'main' as const }]
      : []),
    ...(questionId !== undefined ? [{ key: 'e', name: say(words.correct), run: () => setForm('correct') }] : []),
    ...(items
      ? [{ key: 'e', name: say(items.length > 1 ? words.each : words.correct), run: () => setForm('each') }]
      : []),
    ...(isAnswer ? [{ key: 'q', name: say(words.askAgain), run: () => send({ kind: 'ask-again' }) }] : []),
    { key: 'x', name: say(words.close), run: () => setForm('close') },
  ];
  useKeys(
    ways.map(({ key }) => key),
    (_event, { hotkey }) => ways.find(({ key }) => key === hotkey)?.run(),
    { enabled: hasKeys && form === undefined && !decide.isPending, preventDefault: true },
    [review, form],
  );
  const leave = () => {
    forgetKept(review.id);
    setForm(undefined);
  };
  return (
    <div className={styles.decisions}>
      {decide.error && <ProblemNotice problem={decide.error} />}
      {form === undefined && (
        <div className={styles.ways}>
          {ways.map(({ key, name, run, ...look }) => (
            <Button
              key={key}
              {...look}
              hotkey={hasKeys ? key.toUpperCase() : undefined}
              isPending={decide.isPending}
              onPress={run}
            >
              {name}
            </Button>
          ))}
        </div>
      )}
      {form === 'accept' && <AcceptForm isPending={decide.isPending} onDecide={send} onLeave={leave} />}
      {form === 'correct' && (
        <CorrectForm review={review} isPending={decide.isPending} onDecide={send} onLeave={leave} />
      )}
      {form === 'each' && <EachForm review={review} isPending={decide.isPending} onDecide={send} onLeave={leave} />}
      {form === 'close' && <CloseForm review={review} isPending={decide.isPending} onDecide={send} onLeave={leave} />}
    </div>
  );
}
