import { greetingIn } from '../../understanding/call-greeting.js';
import { repeatPrompt } from '../asking/repeat-prompt.js';
import { isPersonsCall } from '../calls/persons-call.js';
import { isRinging, ringOn } from '../calls/put-through.js';
import { hear } from '../hear.js';
import type { Heard, Input } from '../input.js';
import type { Turn } from '../turn.js';
import { recordedVoice } from './recorded-voice.js';

type Spoken = Extract<Input, { kind: 'speech' | 'keys' | 'silence' }>;

/** The party spoke, keyed or stayed silent in a call. An answer to an older prompt is not taken for this one's. */
export function spoken(turn: Turn, input: Spoken): void {
  const { session } = turn.state;
  const isSame = input.callId === undefined || input.callId === session?.callId;
  if (session?.channel === 'voice' && isSame && isRinging(session)) return ringOn(turn);
  // After the goodbye nothing is said any more; only the line is still to be closed.
  if (session?.channel !== 'voice' || session.leaving || turn.state.status === 'closed')
    return turn.effect({ kind: 'hang-up' });
  // Two calls from one number: what was proved in the one must not speak to the other. The later one goes on.
  if (!isSame) return turn.effect({ kind: 'hang-up' });
  const told = input.kind === 'speech' && !isPersonsCall(session) ? greetingIn(input.text) : undefined;
  if (input.kind === 'speech' && told) return recordedVoice(turn, input.text, told, input.confidence || undefined);
  if (input.step !== undefined && input.step !== turn.state.step) return repeatPrompt(turn);
  hear(turn, heardFrom(input), 'voice');
}

function heardFrom(input: Spoken): Heard {
  switch (input.kind) {
    case 'speech':
      return {
        kind: 'words',
        text: input.text,
        // 0 is what engines send when they do not know.
        confidence: input.confidence || undefined,
        alternatives: input.alternatives,
        spoken: true,
      };
    case 'keys':
      return { kind: 'keys', keys: input.keys };
    case 'silence':
      return { kind: 'nothing' };
  }
}
