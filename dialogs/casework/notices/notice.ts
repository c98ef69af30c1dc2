import type { Public } from '../../fact.js';

/** What a lender's own system is told of. `verified-first-contact` is a neutral fact: nothing follows from it here. */
export const noticeTypes = ['conversation.closed', 'case.verified_first_contact'] as const;
/** What a lender's own system is told of. */
export type NoticeType = (typeof noticeTypes)[number];

/** Something that the lender's system is told, once. */
export interface Notice {
  readonly id: string;
  readonly type: NoticeType;
  readonly conversationId: string;
  readonly status: 'waiting' | 'delivered' | 'given-up';
  readonly at: string;
}

/** The notices of a dossier, by id. */
export type Notices = Readonly<Record<string, Notice>>;

/** How a conversation with the party stands, as far as a notice needs to know. */
export interface ClosedConversation {
  readonly conversationId: string;
  /** All clear at the first contact: nothing was left to a person, to a document or to another try. */
  readonly verifiedAtOnce: boolean;
}

/** What happens to notices. */
export interface NoticeEvents {
  'notice-decided': Public<{ noticeId: string; type: NoticeType; conversationId: string }>;
  'notice-ended': Public<{ noticeId: string; status: 'delivered' | 'given-up' }>;
}

/** What notices are told. */
export interface NoticeCommands {
  /** The conversations that have ended; those told before are left alone. */
  'note-closed': { readonly closed: readonly ClosedConversation[] };
  'notice-ends': { readonly noticeId: string; readonly status: 'delivered' | 'given-up' };
  'send-notice-again': { readonly noticeId: string };
}

/** Has the lender's system told. What it is told is read at that moment, so that nothing personal waits in between. */
export interface NoticeEffect {
  readonly kind: 'notify';
  readonly noticeId: string;
  readonly type: NoticeType;
  readonly conversationId: string;
}
