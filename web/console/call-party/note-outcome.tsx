import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import type { GivenBy } from '../../../bot/api/asking.js';
import { post } from '../api/ask.js';
import { askAnew } from '../api/changes.js';
import { Button } from '../parts/button.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { SelectField } from '../parts/select-field.js';
import type { ConversationReviews } from '../queue/queue-query.js';
import { useWords } from '../words/words-provider.js';
import { callWords as words } from './words.js';

interface Props {
  readonly of: ConversationReviews;
  readonly call: GivenBy<'GET', '/api/cases/:case/parties/:party/calls/:call'>;
}

const answered = ['confirmed', 'declined', 'not-known', 'voicemail'] as const;
const unanswered = ['no-answer', 'not-connected'] as const;

/** How a call came out, as whoever called heard it; only what fits with what the network says is offered. */
export function NoteOutcome({ of, call }: Props) {
  const { say } = useWords();
  const { caseId, partyId } = of;
  const offered = call.legs.party?.status === 'completed' ? answered : unanswered;
  const [outcome, setOutcome] = useState<(typeof offered)[number]>();
  const note = useMutation({
    mutationFn: (chosen: (typeof offered)[number]) =>
      post('/api/cases/:case/parties/:party/calls/:call/outcome', {
        params: { case: caseId, party: partyId, call: call.id },
        body: { outcome: chosen },
      }),
    onSettled: () => askAnew('case', [caseId]),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (outcome) note.mutate(outcome);
  };
  return (
    <Form onSubmit={submit} className="stack">
      <SelectField
        label={say(words.outcome)}
        placeholder={say(words.choose)}
        value={outcome}
        options={offered.map((id) => ({ id, name: say(words[id]) }))}
        onChange={(id) => setOutcome(offered.find((one) => one === id))}
      />
      {note.error && <ProblemNotice problem={note.error} />}
      <div>
        <Button type="submit" isPending={note.isPending} isDisabled={outcome === undefined}>
          {say(words.save)}
        </Button>
      </div>
    </Form>
  );
}
