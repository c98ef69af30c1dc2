import { conversationOf } from './decide.js';
import { useLastDecision } from './last-decision.js';
import { UndoBar } from './undo-bar.js';

/** What was decided last, while one is at another conversation already: it can be taken back from there. */
export function UndoElsewhere({ conversation }: { readonly conversation: string | undefined }) {
  const last = useLastDecision();
  if (!last || conversationOf(last.review) === conversation) return null;
  return <UndoBar key={last.review} review={last.review} deciding={last.deciding} isPassing />;
}
