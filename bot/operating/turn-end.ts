import type { Effect } from '../../dialogs/engine/effect.js';
import type { Input } from '../../dialogs/engine/input.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import type { End, Ended } from './observer.js';

interface Taken {
  readonly replies: readonly Effect[];
  readonly state: Pick<ConversationState, 'session'>;
  readonly repeated: boolean;
}

/** What came of a turn, and how many messages went back with the webhook that it answers. */
export function turnEnd(ended: Ended<Taken>, input: Input): End {
  if ('error' in ended) return { channel: channelOf(input) ?? 'none', result: 'failed' };
  const { state, repeated, replies } = ended.value;
  const channel = channelOf(input) ?? state.session?.channel ?? 'none';
  if (repeated) return { channel, result: 'repeated' };
  const messages = replies.filter(({ kind }) => kind === 'send-message').length;
  return { channel, result: 'done', ...(messages > 0 && { replies: String(messages) }) };
}

function channelOf(input: Input): string | undefined {
  switch (input.kind) {
    case 'speech':
    case 'keys':
    case 'silence':
    case 'call-connected':
    case 'call-ended':
      return 'voice';
    default:
      return 'channel' in input ? input.channel : undefined;
  }
}
