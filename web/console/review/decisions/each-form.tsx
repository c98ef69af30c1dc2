import { SelectField } from '../../parts/select-field.js';
import { useKept } from '../../parts/use-kept.js';
import type { Review } from '../../queue/queue-query.js';
import { useWords } from '../../words/words-provider.js';
import { reviewWords as words } from '../words.js';
import type { Decision } from './decide.js';
import { DecisionForm, type DecisionFormProps } from './decision-form.js';
import styles from './decisions.module.css';
import { sentValue, ValueField } from './value-field.js';

type ItemDecision = Extract<Decision, { readonly kind: 'each' }>['items'][number]['kind'];
const kinds = ['accept', 'correct', 'ask-again'] as const satisfies readonly ItemDecision[];

/** Lets each item of a read-back be taken as right, put right, or asked again. */
export function EachForm({ review, isPending, onDecide, onLeave }: DecisionFormProps & { readonly review: Review }) {
  const { say, language } = useWords();
  const items = review.inLanguages[language].items ?? [];
  const [chosen, setChosen] = useKept<Readonly<Record<string, ItemDecision>>>(`${review.id} chosen`, {});
  const [written, setWritten] = useKept<Readonly<Record<string, string>>>(`${review.id} values`, {});
  const names = { accept: words.itemRight, correct: words.correctTo, 'ask-again': words.askAgain };
  const save = () =>
    onDecide({
      kind: 'each',
      items: items.map(({ questionId, type }) => {
        const kind = chosen[questionId] ?? 'accept';
        return kind === 'correct'
          ? { questionId, kind, value: sentValue(type, written[questionId] ?? '') }
          : { questionId, kind };
      }),
    });
  return (
    <DecisionForm isPending={isPending} onLeave={onLeave} onSave={save}>
      {items.map(({ questionId, name, value, type, choices }) => (
        <div key={questionId} className={styles.item}>
          <SelectField
            label={`${name}: ${value}`}
            options={kinds.map((kind) => ({ id: kind, name: say(names[kind]) }))}
            value={chosen[questionId] ?? 'accept'}
            onChange={(kind) => setChosen({ ...chosen, [questionId]: kinds.find((one) => one === kind) ?? 'accept' })}
          />
          {chosen[questionId] === 'correct' && (
            <ValueField
              label={say(words.correctTo)}
              type={type}
              choices={choices}
              value={written[questionId] ?? ''}
              onChange={(value) => setWritten({ ...written, [questionId]: value })}
            />
          )}
        </div>
      ))}
    </DecisionForm>
  );
}
