import type { Party } from '../../../dialogs/case.js';
import type { OfferedChoice } from '../../../dialogs/questions/question-type.js';
import type { AnswerType, Channel, Locale, Market } from '../../../dialogs/vocabulary.js';

/** What a persona knows of the thing that stands open. */
export interface PersonaOpen {
  /** What stands open, in the engine's words: `question`, `right-party`, `identity` … */
  readonly kind: string;
  readonly questionId?: string;
  readonly type?: AnswerType | 'say';
  readonly sensitivity?: 'low' | 'medium' | 'high';
  readonly choices?: readonly OfferedChoice[];
  /** The value on file that the answer is compared with. */
  readonly compare?: string;
  /** The only value that needs no person. */
  readonly expect?: boolean | string;
}

/** All that a persona sees of its conversation. */
export interface PersonaView {
  readonly conversationId: string;
  /** Absent when nothing is asked for. */
  readonly open?: PersonaOpen;
  readonly locale: Locale;
  readonly market: Market;
  readonly channel: Channel;
  readonly party: Party;
}

/** What a persona does: on a call it says, keys or keeps silent; in a thread it writes. */
export type PersonaAct =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'keys'; readonly keys: string }
  | { readonly kind: 'silence' }
  | { readonly kind: 'hang-up' };

/** Decides what a party does. `asked` counts how often this persona has already answered what stands open. */
export type Persona = (view: PersonaView, asked: number) => PersonaAct;
