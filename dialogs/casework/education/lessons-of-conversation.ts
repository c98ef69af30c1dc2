import type { ConversationState, Outcome } from '../../engine/state.js';
import type { Script } from '../../script/script.js';
import type { GuideId } from './guide.js';

/** A guide that a conversation showed to be of use, and the questions that showed it. */
export interface NeededLesson {
  readonly guide: GuideId;
  readonly questionIds: readonly string[];
}

/** How a conversation may have ended to be followed by a guide; who needs help, or wants no more, is not sent one. */
const followed: readonly (Outcome | undefined)[] = [
  'resolved-by-education',
  'verified-after-supplement',
  'ambiguous',
  'mismatch',
  'refused',
];

/** Which messages of scripts explain what which guide explains at length. */
const guidesOf: Readonly<Record<string, GuideId>> = {
  education: 'repayment-guide',
  'repayment-guide': 'repayment-guide',
  'risk-notice': 'risk-notice',
};

/** The guides that are to follow a conversation in which something had to be explained. */
export function lessonsOfConversation(state: ConversationState, script: Script): readonly NeededLesson[] {
  if (state.status !== 'closed' || !followed.includes(state.outcome)) return [];
  const needed = new Map<GuideId, string[]>();
  for (const question of script.questions) {
    const guide = guidesOf[question.onFail.educate ?? ''];
    if (!guide || !state.answers[question.id]?.educated) continue;
    needed.set(guide, [...(needed.get(guide) ?? []), question.id]);
  }
  return [...needed].map(([guide, questionIds]) => ({ guide, questionIds }));
}
