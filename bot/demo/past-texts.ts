import type { PastMessage } from '../../adapters/phone/messaging/recall-thread.js';
import type { LogEvent } from '../../data/store.js';
import { engineEvent } from '../turn/read-state.js';

/** The texts of one conversation, and the number that they went to. */
export interface PastTexts {
  readonly number: string;
  readonly texts: readonly PastMessage[];
}

/** What stands for words that the log does not keep, such as a birthday. */
const covered = '••••';

/**
 * The texts that a conversation's log tells of, oldest first, but for the last `unsent` of ours; undefined without a
 * number, and once the party was erased.
 */
export function pastTexts(events: readonly LogEvent[], unsent = 0): PastTexts | undefined {
  let number = '';
  let held: string[] = [];
  const texts: PastMessage[] = [];
  const add = (direction: PastMessage['direction'], body: string, at: string) =>
    texts.push({ direction, body, at: Date.parse(at) });
  for (const stored of events) {
    const event = engineEvent(stored);
    switch (event.kind) {
      case 'conversation-started':
        number = event.personal?.brief.number ?? '';
        break;
      case 'prompted':
        if (event.data.channel === 'sms' && event.personal) add('in', event.personal.text, event.at);
        break;
      case 'text-held':
        held.push(event.personal?.text ?? '');
        add('out', event.personal?.text ?? covered, event.at);
        break;
      case 'input-received': {
        if (event.data.channel !== 'sms') break;
        const [, word] = /^carrier-(\w+)$/u.exec(event.data.on ?? '') ?? [];
        const rest = word?.toUpperCase() ?? afterHeld(event.personal?.text ?? covered, held.join('\n'));
        held = [];
        if (rest !== '') add('out', rest, event.at);
        break;
      }
      case 'call-ended':
      case 'conversation-closed':
        // A person sees what waited for the end of it; the next text answers anew.
        held = [];
        break;
      case 'contact-refused':
        // What the policy kept back never came to the handset.
        if (event.data.channel === 'sms') dropLastSent(texts);
        break;
      default:
        break;
    }
  }
  for (let left = unsent; left > 0; left -= 1) dropLastSent(texts);
  return number === '' ? undefined : { number, texts };
}

/** Several texts are taken as one; those that waited stand in the log already. */
function afterHeld(text: string, held: string): string {
  return held !== '' && text.startsWith(held) ? text.slice(held.length).trim() : text;
}

function dropLastSent(texts: PastMessage[]): void {
  const last = texts.findLastIndex(({ direction }) => direction === 'in');
  if (last >= 0) texts.splice(last, 1);
}
