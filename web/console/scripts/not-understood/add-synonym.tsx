import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { post } from '../../api/ask.js';
import { queries } from '../../api/queries.js';
import { Button } from '../../parts/button.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { SelectField } from '../../parts/select-field.js';
import { useWords } from '../../words/words-provider.js';
import styles from '../scripts.module.css';
import { askScriptsAnew, type Draft, scriptQuery } from '../scripts-query.js';
import type { DraftAtWork } from '../use-draft.js';
import { meaningPair } from './meaning-pair.js';
import type { AnswerRow, QuestionRow } from './not-understood-query.js';
import { learningWords as words } from './words.js';

interface Props {
  readonly row: QuestionRow;
  readonly answer: AnswerRow;
  readonly draft: DraftAtWork;
  readonly onAdded: (draft: Draft) => void;
  readonly onCancel: () => void;
}

/** Says what some words mean from now on. What a person decided before is chosen already. */
export function AddSynonym({ row, answer, draft: { script, kept, isSaved }, onAdded, onCancel }: Props) {
  const { say } = useWords();
  const { questionId, locale, means } = row;
  const hint = answer.meant.find(({ value }) => means.some((one) => one.value === value))?.value;
  const [value, setValue] = useState(hint);
  const add = useMutation({
    mutationFn: (meaning: string) =>
      post('/api/scripts/:script/draft/synonym', {
        params: { script },
        body: { ...(kept && { edition: kept.edition }), questionId, value: meaning, locale, words: answer.words },
      }),
    onSuccess: (draft) => {
      queries.setQueryData(scriptQuery(script).queryKey, (old) => old && { ...old, draft });
      onAdded(draft);
    },
    onSettled: askScriptsAnew,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (value !== undefined) add.mutate(value);
  };
  return (
    <Form onSubmit={submit} className="stack" aria-label={say(words.addOf, { words: answer.words })}>
      <h3>{say(words.addOf, { words: answer.words })}</h3>
      {add.error && <ProblemNotice problem={add.error} />}
      <SelectField
        label={say(words.means)}
        value={value}
        options={means.map((one) => ({ id: one.value, name: say(meaningPair(row, one.value)) }))}
        onChange={setValue}
        isRequired
        autoFocus
      />
      <p className="hint">{kept === undefined ? say(words.begins) : kept.step === 'draft' ? '' : say(words.anew)}</p>
      <div className={styles.row}>
        <Button type="submit" tone="main" isPending={add.isPending} isDisabled={value === undefined || !isSaved}>
          {say(words.addIt)}
        </Button>
        <Button onPress={onCancel}>{say(words.cancel)}</Button>
      </div>
    </Form>
  );
}
