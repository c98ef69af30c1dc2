import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { post } from '../api/ask.js';
import { askAnew } from '../api/changes.js';
import { useKeys } from '../keys/use-keys.js';
import { Button } from '../parts/button.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { SelectField } from '../parts/select-field.js';
import { TextField } from '../parts/text-field.js';
import { forgetKept, useKept } from '../parts/use-kept.js';
import type { ConversationReviews } from '../queue/queue-query.js';
import { queueWords } from '../queue/words.js';
import { useWords } from '../words/words-provider.js';
import styles from './decisions/decisions.module.css';
import { reviewWords as words } from './words.js';

type Team = ConversationReviews['team'];
const teams = ['desk', 'enhanced'] as const satisfies readonly Team[];

interface Props {
  readonly conversation: string;
  /** Who looks after it now. */
  readonly from: Team;
}

/** Hands what waits in a conversation to another team, with a word for them. */
export function HandOn({ conversation, from }: Props) {
  const { say } = useWords();
  const navigate = useNavigate();
  const others = teams.filter((one) => one !== from);
  const [isOpen, setOpen] = useState(false);
  const [team, setTeam] = useState<Team | undefined>(others[0]);
  const [note, setNote] = useKept(`${conversation} hand-on`, '');
  const hand = useMutation({
    mutationFn: (to: Team) =>
      post('/api/conversations/:id/team', {
        params: { id: conversation },
        body: { team: to, ...(note.trim() && { note: note.trim() }) },
      }),
    onSuccess: () => {
      forgetKept(`${conversation} hand-on`);
      return navigate({ to: '/queue', search: true });
    },
    onSettled: () => askAnew('conversation', [conversation]),
  });
  useKeys('t', () => setOpen(true), { enabled: !isOpen, preventDefault: true });
  useKeys('escape', () => setOpen(false), { enabled: isOpen, enableOnFormTags: true });
  if (!isOpen) {
    return (
      <div>
        <Button hotkey="T" onPress={() => setOpen(true)}>
          {say(words.handOn)}
        </Button>
      </div>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (team) hand.mutate(team);
  };
  return (
    <Form onSubmit={submit} className="panel stack">
      {hand.error && <ProblemNotice problem={hand.error} />}
      <SelectField
        label={say(words.handTo)}
        value={team}
        options={others.map((id) => ({ id, name: say(queueWords[id]) }))}
        onChange={(chosen) => setTeam(others.find((one) => one === chosen))}
        isRequired
      />
      <TextField
        label={say(words.handNote)}
        hint={say(words.noteHint)}
        value={note}
        onChange={setNote}
        rows={2}
        maxLength={2_000}
        autoFocus
      />
      <div className={styles.ways}>
        <Button type="submit" tone="main" isPending={hand.isPending}>
          {say(words.save)}
        </Button>
        <Button onPress={() => setOpen(false)}>{say(words.cancel)}</Button>
      </div>
    </Form>
  );
}
