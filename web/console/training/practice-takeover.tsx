import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { Button } from '../parts/button.js';
import { Notice } from '../parts/notice.js';
import { SelectField } from '../parts/select-field.js';
import { TextField } from '../parts/text-field.js';
import { sentValue, ValueField } from '../review/decisions/value-field.js';
import { takeoverWords } from '../takeover/words.js';
import { useWords } from '../words/words-provider.js';
import type { Practice } from './training-query.js';
import type { PracticeAtWork } from './use-practice.js';

interface Props {
  readonly practice: PracticeAtWork;
  readonly shown: Practice;
  readonly lang: string;
}

/** Writing in the bot’s place, as in earnest. */
export function PracticeTakeover({ practice, shown: { conversation }, lang }: Props) {
  const { say } = useWords();
  const { takeover, stillOpen, identified } = conversation;
  const [text, setText] = useState('');
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (await practice.act({ kind: 'write', text: text.trim() })) setText('');
  };
  if (!takeover)
    return (
      <section className="panel stack" aria-label={say(takeoverWords.takeOver)}>
        <div>
          <Button onPress={() => practice.act({ kind: 'take-over' })} isPending={practice.isPlaying}>
            {say(takeoverWords.takeOver)}
          </Button>
        </div>
        <p className="hint">{say(takeoverWords.why)}</p>
      </section>
    );
  return (
    <section className="panel stack" aria-label={say(takeoverWords.mine)}>
      <Notice tone="good">{say(takeoverWords.mine)}</Notice>
      {!identified && <Notice tone="warn">{say(takeoverWords.unknown)}</Notice>}
      <Form onSubmit={send} className="stack">
        <TextField
          label={say(takeoverWords.write)}
          value={text}
          onChange={setText}
          lang={lang}
          rows={2}
          maxLength={320}
        />
        <div>
          <Button type="submit" tone="main" isPending={practice.isPlaying} isDisabled={text.trim() === ''}>
            {say(takeoverWords.send)}
          </Button>
        </div>
      </Form>
      {stillOpen.length > 0 && <FillIn practice={practice} open={stillOpen} />}
      <div>
        <Button onPress={() => practice.act({ kind: 'hand-back' })}>{say(takeoverWords.handBack)}</Button>
      </div>
    </section>
  );
}

interface FillProps {
  readonly practice: PracticeAtWork;
  readonly open: Practice['conversation']['stillOpen'];
}

function FillIn({ practice, open }: FillProps) {
  const { say, language } = useWords();
  const [chosen, setChosen] = useState<string>();
  const [written, setWritten] = useState('');
  const question = open.find(({ questionId }) => questionId === chosen);
  const fill = async (event: FormEvent) => {
    event.preventDefault();
    if (!question) return;
    const { questionId, type } = question;
    if (await practice.act({ kind: 'fill', questionId, value: sentValue(type, written) })) setWritten('');
  };
  return (
    <Form onSubmit={fill} className="stack">
      <SelectField
        label={say(takeoverWords.fill)}
        value={question?.questionId}
        options={open.map(({ questionId, inLanguages }) => ({
          id: questionId,
          name: inLanguages[language].goal ?? questionId,
        }))}
        onChange={setChosen}
      />
      {question && (
        <>
          <ValueField
            key={question.questionId}
            label={say(takeoverWords.answer)}
            type={question.type}
            choices={question.inLanguages[language].choices}
            value={written}
            onChange={setWritten}
          />
          <div>
            <Button type="submit" isDisabled={written.trim() === ''}>
              {say(takeoverWords.save)}
            </Button>
          </div>
        </>
      )}
    </Form>
  );
}
