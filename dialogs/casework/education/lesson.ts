import type { Public } from '../../fact.js';
import type { MessageWay } from '../messages/message.js';
import type { LessonTexts } from './compose-lesson.js';
import type { GuideId } from './guide.js';

/** Why a guide was given: a person sent it, a conversation had shown that it helps, or a year had gone by. */
export type LessonReason = 'person' | 'conversation' | 'yearly';

/** A guide that was given to a party. How its messages fared stands with the messages. */
export interface Lesson {
  readonly id: string;
  readonly guide: GuideId;
  readonly version: number;
  readonly because: LessonReason;
  readonly by: string;
  readonly at: string;
  /** None where the conversation that asked for it had sent the short form and no e-mail could be sent. */
  readonly messageIds: readonly string[];
  readonly conversationId?: string;
  /** ISO 8601, UTC: when a person looks whether it has stayed. */
  readonly recheckAt?: string;
  readonly acknowledgedAt?: string;
}

/** What a party did not know because the contract had not been read. It blames nobody. */
export type Gap = {
  readonly cause: 'contract-not-read';
  readonly conversationId: string;
  readonly questionIds: readonly string[];
};

/** What was explained to a party, and what is planned. */
export interface Education {
  readonly lessons: readonly Lesson[];
  readonly gaps: readonly Gap[];
  /** When each guide is given again (ISO 8601, UTC). */
  readonly planned: Readonly<Partial<Record<GuideId, string>>>;
}

/** What happens to lessons. */
export interface LessonEvents {
  'lesson-given': Public<{
    lessonId: string;
    guide: GuideId;
    version: number;
    because: LessonReason;
    by: string;
    messageIds: readonly string[];
    conversationId?: string;
    recheckAt?: string;
  }>;
  'lesson-acknowledged': Public<{ lessonId: string }>;
  'gap-noted': Public<Gap>;
  'lesson-planned': Public<{ guide: GuideId; for: string }>;
  'lessons-stopped': Public<{ guide: GuideId; by: string }>;
}

/** What is asked of lessons, and told of them. */
export interface LessonCommands {
  'give-lesson': {
    readonly guide: GuideId;
    readonly version: number;
    readonly texts: LessonTexts;
    /** From a person: all of these. By rule: the first of these that can be. */
    readonly over: readonly MessageWay[];
    readonly because: LessonReason;
    /** The conversation that showed that it helps, and the questions. */
    readonly conversation?: { readonly id: string; readonly questionIds: readonly string[] };
    /** Again every year; in the low tier always. */
    readonly yearly?: boolean;
    readonly reach: Reach;
  };
  /** What the party wrote back to a message about a guide. `promise` tells them that a person will be in touch. */
  'answer-lesson': {
    readonly lessonId: string;
    readonly messageId: string;
    readonly reply: 'received' | 'person';
    readonly promise: string;
  };
  'stop-lessons': { readonly guide: GuideId };
}

/** By which ways a guide may go to a party at all. */
export interface Reach {
  /** Numbers (E.164) on which the party proved to be the party. */
  readonly proven: readonly string[];
  /** Whether a mail server is set up. */
  readonly canMail: boolean;
}

/** Has a guide given anew: its present wording is looked up at that moment. */
export interface LessonEffect {
  readonly kind: 'teach';
  readonly guide: GuideId;
}
