import type { Locale } from '../../dialogs/vocabulary.js';

/** One e-mail to one address. */
export interface Letter {
  /** The same for every try at the same letter, so that who gets it twice can tell. */
  readonly key: string;
  readonly to: string;
  /** Under whose name it is sent. */
  readonly sender: string;
  readonly subject: string;
  /** Paragraphs with empty lines between them. */
  readonly text: string;
  readonly locale: Locale;
}

/**
 * What the mail server made of a letter: took it, will never take it, or could not now. `code` is what it answered, or
 * why it could not be reached; `isAddressGone` when nobody has this address.
 */
export type Posting =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused'; readonly code: string; readonly isAddressGone: boolean }
  | { readonly kind: 'later'; readonly code: string };

/** Hands letters to a mail server. */
export interface Mailer {
  send(letter: Letter): Promise<Posting>;
}
