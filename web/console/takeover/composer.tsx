import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { Form } from 'react-aria-components';
import { get, post } from '../api/ask.js';
import { askAnew } from '../api/changes.js';
import { type Conversation, timelineQuery } from '../conversation/conversation-query.js';
import { Button } from '../parts/button.js';
import { Notice } from '../parts/notice.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { SelectField } from '../parts/select-field.js';
import { TextField } from '../parts/text-field.js';
import { useWords } from '../words/words-provider.js';
import styles from './takeover.module.css';
import { useUnsent } from './unsent.js';
import { withSnippet } from './with-snippet.js';
import { takeoverWords as words } from './words.js';

interface Props {
  readonly conversation: Conversation;
}

/** Where who took over writes to the party; snippets are at hand. */
export function Composer({ conversation: { id: conversation, locale, identified } }: Props) {
  const { say, language } = useWords();
  const params = { id: conversation };
  const end = useEndInSight(conversation);
  const [text, setText] = useUnsent(conversation);
  const { area, insert } = useInsertion(text, setText);
  const { data: snippets = [] } = useQuery({
    queryKey: ['conversation', conversation, 'snippets', locale],
    queryFn: ({ signal }) => get('/api/conversations/:id/snippets', { params, signal }),
  });
  const write = useMutation({
    mutationFn: () => post('/api/conversations/:id/messages', { params, body: { text: text.trim() } }),
    onSuccess: () => setText(''),
    onSettled: () => askAnew('conversation', [conversation]),
  });
  const send = () => {
    if (text.trim() !== '' && !write.isPending) write.mutate();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  const sendByKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
  };
  return (
    <>
      <div ref={end} className={styles.end} />
      <Form onSubmit={submit} className={`panel stack ${styles.composer}`}>
        {!identified && <Notice tone="warn">{say(words.unknown)}</Notice>}
        {write.error && <ProblemNotice problem={write.error} />}
        <TextField
          label={say(words.write)}
          hint={say(words.writeHint)}
          value={text}
          onChange={setText}
          onKeyDown={sendByKey}
          lang={locale}
          rows={2}
          area={area}
          maxLength={320}
          autoFocus
        />
        <div className={styles.row}>
          <Button type="submit" tone="main" isPending={write.isPending} isDisabled={text.trim() === ''}>
            {say(words.send)}
          </Button>
          <SelectField
            label={say(words.snippet)}
            placeholder={say(words.choose)}
            value={undefined}
            options={snippets.map(({ id, inLanguages }) => ({ id, name: inLanguages[language] }))}
            onChange={(chosen) => {
              const snippet = snippets.find(({ id }) => id === chosen)?.text;
              if (snippet !== undefined) insert(snippet, locale);
            }}
          />
        </div>
      </Form>
    </>
  );
}

/** Puts words in where the cursor is or last was; at first that is behind what was written. */
function useInsertion(text: string, setText: (text: string) => void) {
  const area = useRef<HTMLTextAreaElement>(null);
  const next = useRef<number | undefined>(text.length);
  useLayoutEffect(() => {
    if (next.current === undefined) return;
    area.current?.setSelectionRange(next.current, next.current);
    next.current = undefined;
  }, [text]);
  const insert = (snippet: string, locale: Conversation['locale']) => {
    const inserted = withSnippet(text, { at: area.current?.selectionEnd ?? text.length, snippet, locale });
    next.current = inserted.at;
    setText(inserted.text);
  };
  return { area, insert };
}

/** Keeps what was said last in sight of who writes. */
function useEndInSight(id: string) {
  const end = useRef<HTMLDivElement>(null);
  const { data } = useQuery(timelineQuery(id));
  useEffect(() => {
    if (data?.seq) end.current?.scrollIntoView({ block: 'end' });
  }, [data?.seq]);
  return end;
}
