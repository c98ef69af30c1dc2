import { limits } from '../../limits.js';
import { talksToPerson } from '../calls/talks-to-person.js';
import { otherLanguageIn } from '../commands/language.js';
import { runCommand } from '../commands.js';
import { hear } from '../hear.js';
import { understood } from '../hearing/answers.js';
import { saysWrongNumber } from '../hearing/intent-counts.js';
import type { Heard, Input } from '../input.js';
import { isHeardAtOnce } from '../inputs/heard-at-once.js';
import { liftProven } from '../inputs/lift-proven.js';
import { takeDown } from '../inputs/take-down.js';
import { cancelQueued, noteHeard } from '../outreach/reach.js';
import { openReview } from '../settling/review.js';
import type { Turn } from '../turn.js';
import { endTakeover } from './end-takeover.js';

/** The party writes to a person now: it is kept for them and not answered. Who wants silence, or was reached by mistake, hears so from the bot, at once. */
export function whileTakenOver(
  turn: Turn,
  { text, channel = 'sms', attachments = 0 }: Extract<Input, { kind: 'text' }>,
): void {
  liftProven(turn);
  noteHeard(turn);
  cancelQueued(turn);
  if (!turn.state.session) turn.record({ kind: 'thread-opened', data: { channel } });
  const heard: Heard = { kind: 'words', text: text.slice(0, limits.answerCharacters), spoken: false };
  const isForBot = isHeardAtOnce(turn, text);
  const said = isForBot ? text : takeDown(turn, text, channel);
  if (attachments > 0) openReview(turn, { reason: 'attachment-received', priority: 'P3', said });
  if (isForBot) {
    endTakeover(turn, 'ended');
    hear(turn, heard, channel, attachments);
  } else if (!talksToPerson(turn) && isReachedByMistake(turn, heard)) {
    endTakeover(turn, 'ended');
    runCommand(turn, 'wrong-person', heard.text);
  } else noteWishedLanguage(turn, heard);
}

/** It is for the person to switch, or not: they may know both languages. */
function noteWishedLanguage(turn: Turn, heard: Extract<Heard, { kind: 'words' }>): void {
  if (understood(turn, heard, 'yes-no', '').intent !== 'language') return;
  const locale = otherLanguageIn(heard.text, turn.state.locale);
  if (locale) turn.record({ kind: 'language-wished', data: { locale } });
}

/** Of who never proved who they are: nothing more is to be asked of them, whoever writes. */
function isReachedByMistake(turn: Turn, heard: Extract<Heard, { kind: 'words' }>): boolean {
  const { status, identity } = turn.state;
  if (status === 'closed' || identity.passedAt || !saysWrongNumber(heard.text)) return false;
  return understood(turn, heard, 'yes-no', '').intent === 'wrong-person';
}
