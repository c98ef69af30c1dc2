import type { Dossier } from '../dossier.js';
import type { Message } from '../messages/message.js';
import type { Lesson } from './lesson.js';

/** A guide that was given, with how its messages fared. */
export type LessonView = Omit<Lesson, 'messageIds'> & {
  readonly messages: readonly Message[];
  /** A text was delivered, or the mail server took the e-mail. */
  readonly reached: boolean;
};

/** How a party's lessons stand, the first first. */
export function lessonViews({ education, messages }: Dossier): readonly LessonView[] {
  return education.lessons.map(({ messageIds, ...lesson }) => {
    const sent = messageIds.flatMap((id) => messages[id] ?? []);
    return { ...lesson, messages: sent, reached: sent.some(hasReached) };
  });
}

function hasReached({ over, status }: Message): boolean {
  return status === 'delivered' || (over === 'email' && status === 'sent');
}
