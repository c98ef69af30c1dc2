import type { Conversation } from '../conversation/conversation-query.js';
import { duration } from '../words/times.js';
import { useWords } from '../words/words-provider.js';
import { ListenButton } from './listen-button.js';
import { listenWords as words } from './words.js';

/** The recordings of a conversation's calls, and what became of those that are not there. */
export function Recordings({ conversation: { id, recordings } }: { readonly conversation: Conversation }) {
  const { say, language } = useWords();
  return (
    <ul>
      {recordings.map(({ callId, standing, seconds = 0 }) => (
        <li key={callId}>
          {standing === 'kept' ? duration(seconds * 1_000, language) : say(words[standing])}
          {standing === 'kept' && <ListenButton conversation={id} callId={callId} second={0} />}
        </li>
      ))}
    </ul>
  );
}
