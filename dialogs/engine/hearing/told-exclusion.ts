import { exclusionTold, type Told } from '../../understanding/exclusion-told.js';
import { heardFrom } from '../../understanding/understand.js';
import { hangUp } from '../calls/hang-up.js';
import { close } from '../ending/close.js';
import { leave } from '../ending/exits.js';
import type { Heard } from '../input.js';
import { openReview } from '../settling/review.js';
import type { Turn } from '../turn.js';
import { saysWhoTheyAre } from './somebody-else.js';
import { stopAsked } from './stop-asked.js';

type Words = Extract<Heard, { kind: 'words' }>;

const no = /^(?:no|nope)\b|^不(?:是|[,，。\s])/iu;

/** What somebody says bars contact with the party: whoever speaks, and whether or not they have proved who they are. */
export function toldOfParty({ state }: Turn, { text, confidence, before }: Words): Told | undefined {
  if (confidence !== undefined && confidence < heardFrom) return undefined;
  const { session, open, brief } = state;
  const isProven = session?.identified === true;
  const isAnother = !isProven && (saysWhoTheyAre(text) || (open?.kind === 'right-party' && no.test(text.trim())));
  return exclusionTold({
    text: before === undefined ? text : `${before}\n${text}`,
    name: brief.name,
    isParty: isProven || (session?.rightParty === true && !isAnother),
    isAnother,
  });
}

/** Holds all contact with the party, thanks whoever said so with one sentence, and tells a person which it is. */
export function leaveExcluded(turn: Turn, { exclusion, words }: Told, said: string): void {
  leave(turn, exclusion, said, undefined, words);
  // "He passed away, stop calling" asks for silence as well, which outlasts what a person finds out.
  const scope = stopAsked(turn, said);
  if (!scope || turn.state.optedOut) return;
  const over = turn.onVoice ? 'voice' : (turn.state.session?.channel ?? 'sms');
  turn.record({ kind: 'opted-out', data: { scope, by: 'words', over, topic: 'all' } });
  turn.effect({ kind: 'restrict', channel: scope, reason: 'opted-out', on: true });
}

/**
 * What may mean it, or may be said of somebody else, is looked at by a person. Before anybody has proved who they are the
 * conversation is left to them: nobody is tried again who may have died. True when it was left.
 */
export function noteMaybeExcluded(turn: Turn, { exclusion, words }: Told, said: string): boolean {
  const { session, open } = turn.state;
  const isKnown = session?.identified === true || session?.rightParty === true;
  const questionId = open && 'questionId' in open ? open.questionId : undefined;
  openReview(turn, {
    reason: 'maybe-excluded',
    priority: 'P2',
    questionId,
    codes: [exclusion],
    said,
    words: [words],
  });
  if (isKnown) return false;
  turn.say('handed-to-person');
  turn.record({ kind: 'script-left', data: { exit: 'to-person' } });
  close(turn, 'handed-over');
  if (turn.onVoice) hangUp(turn, 'closed');
  return true;
}
