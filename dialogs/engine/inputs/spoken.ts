import { hear } from '../hear.js';
import type { Heard, Input } from '../input.js';
import { repeatPrompt } from '../repeat-prompt.js';
import type { Turn } from '../turn.js';

type Spoken = Extract<Input, { kind: 'speech' | 'keys' | 'silence' }>;

/** The party spoke, keyed or stayed silent in a call. An answer to an older prompt is not taken for this one's. */
export function spoken(turn: Turn, input: Spoken): void {
  if (turn.state.session?.channel !== 'voice' || turn.state.status === 'closed') {
    turn.say('already-closed');
    turn.effect({ kind: 'hang-up' });
    return;
  }
  if (input.step !== undefined && input.step !== turn.state.step) return repeatPrompt(turn);
  hear(turn, heardFrom(input), 'voice');
}

function heardFrom(input: Spoken): Heard {
  switch (input.kind) {
    case 'speech':
      return {
        kind: 'words',
        text: input.text,
        confidence: input.confidence,
        alternatives: input.alternatives,
        spoken: true,
      };
    case 'keys':
      return { kind: 'keys', keys: input.keys };
    case 'silence':
      return { kind: 'nothing' };
  }
}
