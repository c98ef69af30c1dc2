import { useQuery } from '@tanstack/react-query';
import { Empty } from '../../parts/empty.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { SelectField } from '../../parts/select-field.js';
import { useWords } from '../../words/words-provider.js';
import type { DraftAtWork } from '../use-draft.js';
import { notUnderstoodQuery } from './not-understood-query.js';
import { QuestionAnswers } from './question-answers.js';
import { learningWords as words } from './words.js';

interface Props {
  readonly draft: DraftAtWork;
  /** Only this question. */
  readonly question: string | undefined;
  readonly onChoose: (question: string | undefined) => void;
}

const all = 'all';

/** Answers that led to nothing, by question; any that the script should know becomes a synonym in the draft. */
export function NotUnderstood({ draft, question, onChoose }: Props) {
  const { say, language } = useWords();
  const { data, error } = useQuery(notUnderstoodQuery(draft.script, question));
  const { data: whole = data } = useQuery({
    ...notUnderstoodQuery(draft.script, undefined),
    enabled: data !== undefined,
  });
  if (error) return <ProblemNotice problem={error} />;
  if (!data) return <Loading />;
  const { conversations, isAll, questions } = data;
  const goals = new Map(whole?.questions.map(({ questionId, goal }) => [questionId, goal?.[language] ?? '']));
  if (question !== undefined && !goals.has(question)) goals.set(question, '');
  const named = [...goals].map(([id, goal]) => ({ id, name: goal === '' ? id : `${goal} (${id})` }));
  return (
    <div className="stack">
      <p>{say(words.why)}</p>
      {named.length > 0 && (
        <SelectField
          label={say(words.which)}
          value={question ?? all}
          options={[{ id: all, name: say(words.all) }, ...named]}
          onChange={(id) => onChoose(id === all ? undefined : id)}
        />
      )}
      {questions.length === 0 ? (
        <Empty title={say(words.none)}>{say(words.noneHint)}</Empty>
      ) : (
        <p className="hint">{say(isAll ? words.read : words.readSome, { count: conversations })}</p>
      )}
      {questions.map((row) => (
        <QuestionAnswers key={`${row.version} ${row.questionId} ${row.locale}`} row={row} draft={draft} />
      ))}
    </div>
  );
}
