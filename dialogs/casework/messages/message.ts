import type { Personal, Public } from '../../fact.js';

/** How a message stands. `waiting` until the policy lets it out; `refused` when it never will. */
export type MessageStatus = 'waiting' | 'sent' | 'delivered' | 'undelivered' | 'refused';

/** How a message goes out. */
export type MessageWay = 'sms' | 'email';

/** A message that is no part of a conversation: a guide, a notice, a request by a person. */
export interface Message {
  readonly id: string;
  /** An e-mail never gets further than `sent`: that the mail server took it is all that is known. */
  readonly over: MessageWay;
  readonly pointId: string;
  /** Which text: the name of a template, or `typed`. */
  readonly template: string;
  /** What it is about, such as a supplement. */
  readonly about?: string;
  readonly status: MessageStatus;
  /** Why it stands so: the provider's code, or the policy's reason. */
  readonly code?: string;
  readonly by: string;
  readonly at: string;
}

/** The messages of a dossier, by id. */
export type Messages = Readonly<Record<string, Message>>;

/** What happens to messages. */
export interface MessageEvents {
  'message-decided': Personal<
    { messageId: string; over: MessageWay; pointId: string; template: string; about?: string; by: string },
    { text: string; subject?: string }
  >;
  /** `code`: the provider's, or the policy's reason. `until`: when it is tried again. */
  'message-stood': Public<{ messageId: string; status: MessageStatus; code?: string; until?: string }>;
}

/** What is asked of messages, and told of them. */
export interface MessageCommands {
  'send-message': {
    readonly pointId: string;
    readonly template: string;
    readonly text: string;
    /** Of an e-mail. */
    readonly subject?: string;
    readonly about?: string;
  };
  'message-stands': {
    readonly messageId: string;
    readonly status: MessageStatus;
    readonly code?: string;
    readonly until?: string;
    /** Nobody has this address. */
    readonly isAddressGone?: boolean;
  };
}

/** Has a text or an e-mail sent. */
export type MessageEffect =
  | { readonly kind: 'send-text'; readonly messageId: string; readonly number: string; readonly text: string }
  | {
      readonly kind: 'send-mail';
      readonly messageId: string;
      readonly address: string;
      readonly subject: string;
      readonly text: string;
    };
