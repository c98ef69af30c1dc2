import { Webhook } from 'standardwebhooks';

/** Where notices go. */
export interface WebhookSettings {
  readonly url: string;
  /** `whsec_` and base64, as Standard Webhooks has it; shared with the receiver. */
  readonly secret: string;
}

/** A notice on its way. The receiver takes each id once, since a lost answer has it sent again. */
export interface SignedNotice {
  readonly id: string;
  readonly type: string;
  /** Epoch ms. */
  readonly at: number;
  readonly data: unknown;
}

const timeoutMs = 15_000;

/**
 * Posts a notice, signed with HMAC-SHA256 over id, time and body (Standard Webhooks, standardwebhooks.com). True when
 * it was taken: any answer from 200 to 299.
 */
export async function postSigned({ url, secret }: WebhookSettings, notice: SignedNotice): Promise<boolean> {
  const sentAt = new Date(notice.at);
  const body = JSON.stringify({ type: notice.type, timestamp: sentAt.toISOString(), data: notice.data });
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      headers: {
        'content-type': 'application/json',
        'webhook-id': notice.id,
        'webhook-timestamp': String(Math.floor(notice.at / 1_000)),
        'webhook-signature': new Webhook(secret).sign(notice.id, sentAt, body),
      },
      body,
      signal: AbortSignal.timeout(timeoutMs),
    });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
