import type { Resolution } from '../../dialogs/engine/input.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import type { AnswerValue } from '../../dialogs/vocabulary.js';
import type { Act } from './act.js';
import type { ConversationLine } from './transcript-lines.js';
import { waitIn } from './wait-in.js';

/** What a line of a conversation lets happen; undefined for the first one. */
export function actOf(line: ConversationLine, state: ConversationState | undefined): Act | undefined {
  if ('start' in line) return undefined;
  if ('they' in line) return { kind: 'words', text: line.they, confidence: line.confidence, late: line.late };
  if ('text' in line) return { kind: 'texts', texts: [line.text].flat(), attachments: line.attachments };
  if ('keys' in line) return { kind: 'keys', keys: line.keys, late: line.late };
  if ('silence' in line) return { kind: 'silence' };
  if ('hang up' in line) return { kind: 'hang-up' };
  if ('they call' in line) return { kind: 'call' };
  if ('again' in line) return { kind: 'again' };
  if ('next calls' in line) return { kind: 'next-calls', fate: line['next calls'] };
  if ('not delivered' in line) return { kind: 'not-delivered', failure: line['not delivered'] };
  if ('contact' in line) return { kind: 'contact', channel: line.contact };
  if ('carrier' in line) return { kind: 'carrier-word', word: line.carrier };
  if ('supplement' in line) return { kind: 'supplement', ...line.supplement };
  if ('resolve' in line) return resolveAct(line.resolve, state);
  return { kind: 'wait', ms: waitIn(line.wait) ?? 0 };
}

type Wish = Extract<ConversationLine, { resolve: object }>['resolve'];

function resolveAct(wish: Wish, state: ConversationState | undefined): Act {
  const review = Object.values(state?.reviews ?? {}).find(
    (one) =>
      !one.resolved &&
      (wish.question === undefined || one.questionId === wish.question) &&
      (wish.reason === undefined || one.reason === wish.reason),
  );
  if (!review) throw new Error(`no review is open for ${wish.question ?? wish.reason}`);
  return { kind: 'resolve', reviewId: review.id, by: wish.by, resolution: resolutionOf(wish) };
}

function resolutionOf(wish: Wish): Resolution {
  switch (wish.with) {
    case 'accept':
    case 'ask-again':
    case 'close':
      return { kind: wish.with, cause: wish.cause };
    case 'correct':
      return { kind: 'correct', value: wish.value as AnswerValue, cause: wish.cause };
  }
}
