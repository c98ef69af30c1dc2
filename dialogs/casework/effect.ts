import type { CallEffect } from './calls/call.js';
import type { DocumentEffect } from './documents/document.js';
import type { LessonEffect } from './education/lesson.js';
import type { ExclusionEffect } from './exclusions/exclusion.js';
import type { FlagEffect } from './flags/flag.js';
import type { MessageEffect } from './messages/message.js';
import type { NoticeEffect } from './notices/notice.js';
import type { PullEffect } from './pulls/pull.js';

/**
 * Something to be done in the world because of a dossier, decided but not yet done. Each part of the dossier adds what
 * it needs; who carries it out stands in `bot/casework/carriers/`.
 */
export type CaseworkEffect = TimerEffect | CarriedEffect;

/** To be told of later, by `timer-fired`. */
export type TimerEffect =
  | { readonly kind: 'schedule'; readonly timer: string; readonly at: string }
  | { readonly kind: 'cancel'; readonly timer: string };

/** To be carried out by the running bot. */
export type CarriedEffect =
  | MessageEffect
  | LessonEffect
  | PullEffect
  | CallEffect
  | FlagEffect
  | NoticeEffect
  | ExclusionEffect
  | DocumentEffect;
