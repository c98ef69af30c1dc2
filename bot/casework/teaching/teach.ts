import { composeLesson } from '../../../dialogs/casework/education/compose-lesson.js';
import type { GuideBook, GuideId } from '../../../dialogs/casework/education/guide.js';
import type { LessonCommands, LessonReason, Reach } from '../../../dialogs/casework/education/lesson.js';
import type { MessageWay } from '../../../dialogs/casework/messages/message.js';
import type { Desk } from '../dossiers/desk.js';
import { type ProvenParts, provenNumbers } from '../whole-case/proven-numbers.js';

/** What teaching works with. */
export interface TeachParts extends ProvenParts {
  readonly desk: Desk;
  readonly guides: GuideBook;
  /** Whether a mail server is set up. */
  readonly canMail: boolean;
}

/** Which guide goes to whom. */
export interface TeachWish {
  readonly caseId: string;
  readonly partyId: string;
  readonly guide: GuideId;
  readonly over: readonly MessageWay[];
  readonly because: LessonReason;
  readonly conversation?: { readonly id: string; readonly questionIds: readonly string[] };
  readonly yearly?: boolean;
}

/** Puts a guide into words for one party, and looks up by which ways it may reach them. */
export async function lessonFor(
  { caseId, partyId, guide: id, ...wish }: TeachWish,
  { store, turns, desk, guides, canMail }: TeachParts,
): Promise<LessonCommands['give-lesson']> {
  const { file, party } = await desk.place(caseId, partyId);
  const guide = guides[id];
  const reach: Reach = { proven: await provenNumbers(caseId, partyId, { store, turns }), canMail };
  return { ...wish, guide: id, version: guide.version, texts: composeLesson(guide, file, party), reach };
}
