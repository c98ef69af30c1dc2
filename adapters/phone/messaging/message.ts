/** Where a message stands, in Twilio's words. */
export type MessageStatus = 'accepted' | 'queued' | 'sent' | 'delivered' | 'undelivered' | 'failed' | 'received';

/** A picture or document sent with a message: at an address, or by its content. */
export interface Media {
  readonly sid: string;
  readonly contentType: string;
  readonly url?: string;
  readonly content?: Buffer;
}

/** One message between a handset and one of the account's numbers. Times are epoch milliseconds. */
export interface Message {
  readonly sid: string;
  readonly direction: 'inbound' | 'outbound-api' | 'outbound-reply' | 'outbound-call';
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly media: readonly Media[];
  readonly status: MessageStatus;
  readonly errorCode?: number;
  readonly messagingServiceSid?: string;
  readonly statusCallback?: string;
  readonly createdAt: number;
  readonly sentAt?: number;
  readonly updatedAt: number;
}

const gsm7 = /^[\n\r !"#$%&'()*+,\-./0-9:;<=>?@A-Z_a-z£¥èéùìòÇØøÅåΔΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà^{}\\[~\]|€]*$/;

/** How many segments a text is sent in: 160 characters or 153 each in GSM-7, 70 or 67 each otherwise. */
export function segmentsOf(body: string): number {
  const [single, each] = gsm7.test(body) ? [160, 153] : [70, 67];
  return body.length <= single ? 1 : Math.ceil(body.length / each);
}
