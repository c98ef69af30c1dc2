import { teamIn, urgencyOf } from '../turn/conversation-index.js';
import { maskedName } from '../views/masking/masked-name.js';
import type { QueueItem } from '../views/queue-schema.js';
import type { Hold } from './holds.js';
import type { ReviewParts } from './review-parts.js';

/** A conversation as the queue shows it; undefined when nothing is open in it any more. */
export async function queueItem(
  id: string,
  hold: Hold | undefined,
  { turns, scripts, clock }: ReviewParts,
): Promise<QueueItem | undefined> {
  const state = await turns.state(id);
  const urgency = state && urgencyOf(state, clock.now());
  if (!urgency) return undefined;
  const { brief, locale, reviews } = state;
  const script = scripts.get(state.script.id, state.script.version);
  const goalOf = (questionId: string | undefined) => script?.questions.find((one) => one.id === questionId)?.goal;
  return {
    conversationId: id,
    caseId: brief.caseId,
    role: brief.role,
    name: maskedName(brief.name),
    locale,
    market: brief.market,
    team: teamIn(state),
    ...urgency,
    ...(hold && { heldBy: hold.by }),
    about: Object.values(reviews)
      .filter(({ resolved }) => !resolved)
      .map(({ reason, questionId }) => {
        const goal = goalOf(questionId);
        return { reason, ...(goal && { goal }) };
      }),
  };
}
