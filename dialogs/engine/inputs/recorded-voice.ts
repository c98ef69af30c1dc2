import type { Greeting } from '../../understanding/call-greeting.js';
import { hangUp } from '../calls/hang-up.js';
import type { Turn } from '../turn.js';
import { unreached, voicemail } from './call.js';

/** No person has spoken: a mailbox is treated as one, and what the network tells is why the call reached nobody. */
export function recordedVoice(turn: Turn, text: string, told: Greeting, confidence?: number): void {
  turn.record({
    kind: 'input-received',
    data: { form: 'words', channel: 'voice', on: turn.state.open?.kind, confidence, masked: false },
    personal: { text },
  });
  if (told === 'machine') return voicemail(turn);
  turn.utterances.length = 0;
  hangUp(turn, 'machine');
  unreached(turn, told, undefined, text);
}
