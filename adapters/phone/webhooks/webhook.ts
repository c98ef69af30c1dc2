/** What a webhook is about; faults are asked for by it. */
export type WebhookKind =
  | 'message'
  | 'message-status'
  | 'voice'
  | 'call-status'
  | 'machine-detection'
  | 'recording-status';

/** The form fields of a webhook, named as Twilio names them. */
export type Fields = Readonly<Record<string, string>>;

/** An address to be asked, and the one to be asked when that fails. */
export interface Address {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly fallbackUrl?: string;
  readonly fallbackMethod?: 'GET' | 'POST';
}

/** What came of a webhook. Error codes are Twilio's: 11200 for any failure over HTTP. */
export type WebhookAnswer =
  | { readonly kind: 'answered'; readonly url: string; readonly contentType: string; readonly body: string }
  | { readonly kind: 'failed'; readonly url: string; readonly errorCode: number };
