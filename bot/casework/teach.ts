import type { Store } from '../../data/store.js';
import { composeLesson } from '../../dialogs/casework/education/compose-lesson.js';
import type { GuideBook, GuideId } from '../../dialogs/casework/education/guide.js';
import type { LessonCommands, LessonReason, Reach } from '../../dialogs/casework/education/lesson.js';
import type { MessageWay } from '../../dialogs/casework/messages/message.js';
import type { TurnPath } from '../turn/turn-path.js';
import type { Desk } from './desk.js';

/** What teaching works with. */
export interface TeachParts {
  readonly store: Pick<Store, 'conversationIds'>;
  readonly turns: Pick<TurnPath, 'state'>;
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

/** The numbers on which a party proved to be the party in a conversation about the case. */
async function provenNumbers(
  caseId: string,
  partyId: string,
  { store, turns }: Pick<TeachParts, 'store' | 'turns'>,
): Promise<readonly string[]> {
  const numbers = new Set<string>();
  for await (const id of store.conversationIds({ caseId })) {
    const state = await turns.state(id);
    if (state?.brief.partyId === partyId && state.identity.passedAt !== undefined) numbers.add(state.brief.number);
  }
  return [...numbers];
}
