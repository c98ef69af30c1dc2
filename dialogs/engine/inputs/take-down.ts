import { limits } from '../../limits.js';
import { coverBirthday } from '../hearing/cover-birthday.js';
import { mayBeBirthday } from '../hearing/may-be-birthday.js';
import type { Turn } from '../turn.js';

/** Keeps what was written, but never what may be a birthday that nothing asked for. */
export function takeDown(turn: Turn, said: string, channel: 'sms' | 'chat'): string | undefined {
  const text = coverBirthday(said.slice(0, limits.answerCharacters));
  const masked = mayBeBirthday(text);
  turn.record({
    kind: 'input-received',
    data: { form: 'words', channel, masked },
    personal: masked ? {} : { text },
  });
  return masked ? undefined : text;
}
