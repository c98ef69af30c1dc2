import type { Inbound, Outbound } from '../../adapters/activities.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import type { Locale } from '../../dialogs/vocabulary.js';
import type { ReviewParts } from '../reviews/review-parts.js';
import { type PersonMark, readPersonMark } from './person-mark.js';
import { askToTake, introduction } from './words-for-person.js';

/** What answering a person works with. */
export type AnswerPersonParts = Pick<ReviewParts, 'turns' | 'clock' | 'holds'>;

/** What a person hears next. */
export type Answering = Extract<Outbound, { readonly kind: 'say' | 'end-call' }>;

/** Names the key that takes the call. */
const taking = 'take';
const secondsForKey = 10;

/**
 * What is said to a person of the house who picks up a call that is put through: it asks for a key, then says who is on
 * the line, and the call and its thread are theirs. Where no key comes it ends, so that no party is ever connected with a
 * voicemail. Undefined for everybody else.
 */
export async function answerPerson(inbound: Inbound, parts: AnswerPersonParts): Promise<Answering | undefined> {
  if (inbound.kind !== 'spoken' && inbound.kind !== 'silence') return undefined;
  const mark = readPersonMark(inbound.effect);
  if (mark === undefined) return undefined;
  const state = await parts.turns.state(mark.conversationId);
  const person = state && whoIsAsked(state, mark);
  if (!state || person === undefined) return { kind: 'end-call' };
  // Who takes calls in a language speaks it.
  const { locale } = state;
  if (inbound.step !== taking) return asking(inbound.effect ?? '', locale);
  if (inbound.kind === 'silence') return { kind: 'end-call' };
  if (!(await take(state, person, parts))) return { kind: 'end-call' };
  return { kind: 'say', words: introduction(state, locale), locale };
}

/** Undefined once the call is over, has come back to the bot, or rings for somebody else. */
function whoIsAsked({ session }: ConversationState, { callId, place }: PersonMark): string | undefined {
  if (session?.callId !== callId || session.leaving !== 'to-person') return undefined;
  const { rung = [], desk, over } = session.transfer ?? {};
  return !desk && !over && rung.length === place ? rung.at(-1) : undefined;
}

function asking(effect: string, locale: Locale): Answering {
  return {
    kind: 'say',
    words: askToTake[locale],
    locale,
    listen: {
      step: taking,
      effect,
      types: ['dtmf'],
      timeout: secondsForKey,
      speechTimeout: 'auto',
      maxSpeechTime: secondsForKey,
      hints: [],
      digits: 1,
      bargeIn: true,
      finishOnKey: '',
    },
  };
}

/** False when the party is gone, or was put through to somebody else meanwhile. */
async function take(
  before: ConversationState,
  by: string,
  { turns, clock, holds }: AnswerPersonParts,
): Promise<boolean> {
  const { id } = before;
  const callId = before.session?.callId ?? '';
  const hold = await holds.pass(id, by);
  const at = new Date(clock.now()).toISOString();
  const until = new Date(hold.until).toISOString();
  const input = { kind: 'transfer-taken', callId, by, until, key: `call:${callId}:taken:${by}`, at } as const;
  const { state } = await turns.take(id, input, 'later');
  if (state.session?.transfer?.takenBy !== by) return false;
  await turns.take(id, { kind: 'claim', by, key: `claim:${by}:${hold.until}`, at }, 'later');
  return true;
}
