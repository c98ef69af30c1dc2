import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { post } from '../api/ask.js';
import { askAnew } from '../api/changes.js';
import type { Conversation } from '../conversation/conversation-query.js';
import { Button } from '../parts/button.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { SelectField } from '../parts/select-field.js';
import { sentValue, ValueField } from '../review/decisions/value-field.js';
import { useWords } from '../words/words-provider.js';
import { takeoverWords as words } from './words.js';

interface Props {
  readonly conversation: string;
  readonly open: Conversation['stillOpen'];
}

/** Fills in what the party told a person, so that the bot does not ask it again. */
export function FillAnswer({ conversation, open }: Props) {
  const { say, language } = useWords();
  const [chosen, setChosen] = useState<string>();
  const [written, setWritten] = useState('');
  const question = open.find(({ questionId }) => questionId === chosen);
  const fill = useMutation({
    mutationFn: ({ questionId, type }: Props['open'][number]) =>
      post('/api/conversations/:id/answers', {
        params: { id: conversation },
        body: { questionId, value: sentValue(type, written) },
      }),
    onSuccess: () => choose(undefined),
    onSettled: () => askAnew('conversation', [conversation]),
  });
  const choose = (id: string | undefined) => {
    setChosen(id);
    setWritten('');
    fill.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (question) fill.mutate(question);
  };
  return (
    <Form onSubmit={submit} className="stack">
      <h2>{say(words.fill)}</h2>
      <p className="hint">{say(words.fillWhy)}</p>
      {fill.error && <ProblemNotice problem={fill.error} />}
      <SelectField
        label={say(words.question)}
        value={question?.questionId}
        options={open.map(({ questionId, inLanguages }) => ({
          id: questionId,
          name: inLanguages[language].goal ?? questionId,
        }))}
        onChange={choose}
      />
      {question && (
        <>
          <ValueField
            key={question.questionId}
            label={say(words.answer)}
            type={question.type}
            choices={question.inLanguages[language].choices}
            value={written}
            onChange={setWritten}
          />
          <div>
            <Button type="submit" isPending={fill.isPending} isDisabled={written.trim() === ''}>
              {say(words.save)}
            </Button>
          </div>
        </>
      )}
    </Form>
  );
}
