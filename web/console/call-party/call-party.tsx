import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { get, post } from '../api/ask.js';
import { useKeys } from '../keys/use-keys.js';
import { Button } from '../parts/button.js';
import { Notice } from '../parts/notice.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import type { ConversationReviews } from '../queue/queue-query.js';
import { useWords } from '../words/words-provider.js';
import { NoteOutcome } from './note-outcome.js';
import { callWords as words } from './words.js';

/** Calls whom a conversation is with: one's own telephone rings, then theirs; how it came out is noted. */
export function CallParty({ of }: { readonly of: ConversationReviews }) {
  const { say } = useWords();
  const { conversationId, caseId, partyId } = of;
  const [callId, setCallId] = useState<string>();
  const place = useMutation({
    mutationFn: () => post('/api/conversations/:id/call', { params: { id: conversationId }, body: {} }),
    onSuccess: ({ id }) => setCallId(id),
  });
  const { data: placed } = useQuery({
    queryKey: ['case', caseId, 'call', callId],
    queryFn: ({ signal }) =>
      get('/api/cases/:case/parties/:party/calls/:call', {
        params: { case: caseId, party: partyId, call: callId ?? '' },
        signal,
      }),
    enabled: callId !== undefined,
  });
  const isOn = placed !== undefined && placed.endedAt === undefined;
  useKeys('l', () => place.mutate(), { enabled: !isOn && !place.isPending });
  return (
    <section className="panel stack" aria-label={say(words.title)}>
      {!isOn && (
        <div>
          <Button hotkey="L" onPress={() => place.mutate()} isPending={place.isPending}>
            {say(words.call)}
          </Button>
        </div>
      )}
      {place.error && <ProblemNotice problem={place.error} />}
      {placed && <Notice tone={isOn ? 'good' : 'calm'}>{standing()}</Notice>}
      {placed?.endedAt !== undefined && placed.legs.party !== undefined && placed.outcome === undefined && (
        <NoteOutcome of={of} call={placed} />
      )}
    </section>
  );

  function standing(): string {
    if (!placed) return '';
    const { legs, endedAt, outcome } = placed;
    if (outcome) return say(words.noted);
    if (legs.party?.status === 'in-progress') return say(words.talking);
    if (legs.party !== undefined) return say(endedAt === undefined ? words.theirs : words.ended);
    return say(endedAt === undefined ? words.yours : words.notYours);
  }
}
